package org.linebyline.doclinker.formula.code;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import org.linebyline.doclinker.names.Nearest;

/** What the compiler has against calls, in words of an author who sees the expression alone. */
final class Complaints {

    private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z_]\\w*\\.)+(?=[A-Z])");

    private final JavacTask task;
    private final Trees trees;

    Complaints(JavacTask task) {
        this.task = task;
        this.trees = Trees.instance(task);
    }

    /** @param tree of the call */
    Problem problem(Diagnostic<? extends JavaFileObject> error, CallUnit call, CompilationUnitTree tree) {
        Optional<TreePath> unknown = error.getCode().startsWith("compiler.err.cant.resolve") ? at(error, tree) : Optional.empty();
        if (unknown.isPresent() && unknown.get().getLeaf() instanceof MemberSelectTree select) {
            String name = select.getIdentifier().toString();
            return new Problem(call.call().id(), call.place(error.getEndPosition() - name.length()), noMember(unknown.get(), select, name));
        } else if (unknown.isPresent() && unknown.get().getLeaf() instanceof IdentifierTree identifier) {
            return new Problem(call.call().id(), call.place(error.getStartPosition()),
                    nothing(unknown.get(), identifier.getName().toString(), call));
        }
        return new Problem(call.call().id(), call.place(error.getPosition()), words(error));
    }

    private Optional<TreePath> at(Diagnostic<?> error, CompilationUnitTree unit) {
        return Optional.ofNullable(new TreePathScanner<TreePath, Void>() {
            @Override
            public TreePath scan(Tree tree, Void none) {
                boolean found = tree != null && trees.getSourcePositions().getStartPosition(unit, tree) == error.getStartPosition()
                        && trees.getSourcePositions().getEndPosition(unit, tree) == error.getEndPosition();
                return found ? new TreePath(getCurrentPath(), tree) : super.scan(tree, none);
            }

            @Override
            public TreePath reduce(TreePath left, TreePath right) {
                return left == null ? right : left;
            }
        }.scan(new TreePath(unit), null));
    }

    private String noMember(TreePath path, MemberSelectTree select, String name) {
        boolean method = isMethod(path);
        Optional<TypeElement> owner = owner(new TreePath(path, select.getExpression()));
        return "there is no " + (method ? "method '" : "field '") + name + "'"
                + owner.map(type -> " in " + type.getSimpleName() + Nearest.question(name, members(type, method))).orElse("");
    }

    private Optional<TypeElement> owner(TreePath qualifier) {
        return Optional.ofNullable(trees.getTypeMirror(qualifier)).filter(DeclaredType.class::isInstance)
                .map(type -> ((DeclaredType) type).asElement()).filter(TypeElement.class::isInstance).map(TypeElement.class::cast);
    }

    private List<String> members(TypeElement type, boolean methods) {
        return task.getElements().getAllMembers(type).stream()
                .filter(member -> methods ? member.getKind() == ElementKind.METHOD : member.getKind().isField())
                .map(Element::getSimpleName).map(Object::toString).toList();
    }

    private static String nothing(TreePath path, String name, CallUnit call) {
        if (isMethod(path)) {
            return "there is no method '" + name + "' here: name the class or the object that has it";
        } else if (path.getParentPath().getLeaf() instanceof NewClassTree) {
            return "there is no class '" + name + "' here: import it in the file of the code, or write its package, too";
        }
        return "nothing is called '" + name + "' here" + Nearest.question(name, call.call().names().keySet())
                + ": a call knows the names of the where list, and what its file imports";
    }

    private static boolean isMethod(TreePath path) {
        return path.getParentPath().getLeaf() instanceof MethodInvocationTree call && call.getMethodSelect() == path.getLeaf();
    }

    /** The compiler's own, in one line and without the packages of classes. */
    private static String words(Diagnostic<?> error) {
        String message = error.getMessage(Locale.ROOT).lines().map(line -> line.strip().replaceAll("\\s+", " ").replaceAll(";$", ""))
                .collect(Collectors.joining("; "));
        return "not Java: " + PACKAGE.matcher(message).replaceAll("");
    }
}
