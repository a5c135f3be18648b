package org.linebyline.doclinker.formula.code;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;

import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.SourceFile;

/** The call that needs no saying: a region with one static method in it, whose parameters all are names of the where list. */
public final class OnlyMethod {

    private OnlyMethod() {
    }

    /**
     * @param lines of the region
     * @param names that a call may use
     * @return a Java expression
     */
    public static Optional<String> call(SourceFile source, Lines lines, Set<String> names) {
        List<String> calls = new ArrayList<>();
        try {
            JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
            JavacTask task = (JavacTask) compiler.getTask(null, null, diagnostic -> { }, List.of("-proc:none"), null,
                    List.of(text(source)));
            for (CompilationUnitTree unit : task.parse()) {
                new Methods(unit, Trees.instance(task).getSourcePositions(), lines, names, calls).scan(unit, null);
            }
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
        return calls.size() == 1 ? Optional.of(calls.get(0)).filter(call -> !call.isEmpty()) : Optional.empty();
    }

    private static JavaFileObject text(SourceFile source) {
        return new SimpleJavaFileObject(URI.create("string:///Region.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignored) {
                return String.join("\n", source.lines());
            }
        };
    }

    /** Collects a call for each method of the region; an empty one for a method that cannot be called with the names. */
    private static final class Methods extends TreeScanner<Void, String> {

        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Lines lines;
        private final Set<String> names;
        private final List<String> calls;

        Methods(CompilationUnitTree unit, SourcePositions positions, Lines lines, Set<String> names, List<String> calls) {
            this.unit = unit;
            this.positions = positions;
            this.lines = lines;
            this.names = names;
            this.calls = calls;
        }

        @Override
        public Void visitClass(ClassTree type, String outer) {
            return super.visitClass(type, outer == null ? type.getSimpleName().toString() : outer + "." + type.getSimpleName());
        }

        @Override
        public Void visitMethod(MethodTree method, String type) {
            if (inside(method)) {
                calls.add(call(method, type));
            }
            return null;
        }

        private boolean inside(Tree tree) {
            LineMap map = unit.getLineMap();
            return lines.contains((int) map.getLineNumber(positions.getStartPosition(unit, tree)))
                    || lines.contains((int) map.getLineNumber(Math.max(0, positions.getEndPosition(unit, tree) - 1)));
        }

        private String call(MethodTree method, String type) {
            Set<Modifier> modifiers = method.getModifiers().getFlags();
            List<String> parameters = method.getParameters().stream().map(VariableTree::getName).map(Object::toString).toList();
            boolean callable = modifiers.contains(Modifier.STATIC) && !modifiers.contains(Modifier.PRIVATE)
                    && !parameters.isEmpty() && names.containsAll(parameters);
            return callable ? type + "." + method.getName() + parameters.stream().collect(Collectors.joining(", ", "(", ")")) : "";
        }
    }
}
