package org.linebyline.doclinker.formula.code;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.Tree;
import org.linebyline.doclinker.model.Unusable;

/** The compiler of the running JDK. */
final class Javac {

    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager files;
    private final List<Problem> problems;

    /**
     * @param classes folders of the book's classes
     * @param problems takes what is wrong with calls
     */
    Javac(List<Path> classes, List<Problem> problems) {
        if (compiler == null) {
            throw new Unusable("doc-linker needs a JDK, and this is a Java runtime without a compiler");
        }
        this.files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        this.problems = problems;
        try {
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, classes);
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written in each call that is one expression. */
    Map<CallUnit, ExpressionTree> expressions(List<CallUnit> calls) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        CompilerRun run = new CompilerRun(compiler, files, calls);
        Map<CallUnit, Problem> errors = new LinkedHashMap<>(run.errors());
        Map<CallUnit, ExpressionTree> expressions = new LinkedHashMap<>();
        run.trees().forEach((call, tree) -> expression(tree).ifPresentOrElse(expression -> expressions.put(call, expression),
                () -> errors.putIfAbsent(call, new Problem(call.call().id(), call.call().place(),
                        "a call is one Java expression, and no more"))));
        problems.addAll(errors.values());
        expressions.keySet().removeAll(errors.keySet());
        return expressions;
    }

    /** Empty when what was written between the brackets of the class of a call closes them itself. */
    private static Optional<ExpressionTree> expression(CompilationUnitTree unit) {
        return only(ClassTree.class, unit.getTypeDecls()).flatMap(type -> only(MethodTree.class, type.getMembers()))
                .flatMap(method -> only(ReturnTree.class, method.getBody().getStatements())).map(ReturnTree::getExpression)
                .filter(ParenthesizedTree.class::isInstance).map(brackets -> ((ParenthesizedTree) brackets).getExpression());
    }

    private static <T extends Tree> Optional<T> only(Class<T> kind, List<? extends Tree> trees) {
        return trees.size() == 1 && kind.isInstance(trees.get(0)) ? Optional.of(kind.cast(trees.get(0))) : Optional.empty();
    }

    /** The classes of all calls that make sense, by name. */
    Map<String, byte[]> classes(List<CallUnit> calls) {
        if (calls.isEmpty()) {
            return Map.of();
        }
        MemoryFiles memory = new MemoryFiles(files);
        CompilerRun run = new CompilerRun(compiler, memory, calls);
        boolean through = run.generate();
        Map<CallUnit, Problem> errors = run.errors();
        problems.addAll(errors.values());
        if (errors.isEmpty()) {
            return through ? memory.classes() : apart(calls);
        }
        return classes(calls.stream().filter(call -> !errors.containsKey(call)).toList());
    }

    /** The compiler breaks down over one of the calls, and does not say over which. */
    private Map<String, byte[]> apart(List<CallUnit> calls) {
        if (calls.size() == 1) {
            CallSource call = calls.get(0).call();
            problems.add(new Problem(call.id(), call.place(), "the Java compiler breaks down over this call: "
                    + "call one method after the other, to see which is wrong"));
            return Map.of();
        }
        Map<String, byte[]> classes = new HashMap<>(classes(calls.subList(0, calls.size() / 2)));
        classes.putAll(classes(calls.subList(calls.size() / 2, calls.size())));
        return classes;
    }
}
