package org.linebyline.doclinker.formula.code;

import java.util.HashSet;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.InstanceOfTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;

/** The names of an expression that stand for values and that it does not declare itself. */
final class FreeNames extends TreeScanner<Void, Void> {

    private final Predicate<String> isType;
    private final SortedSet<String> used = new TreeSet<>();
    private final Set<String> declared = new HashSet<>();

    private FreeNames(Predicate<String> isType) {
        this.isType = isType;
    }

    /** @param isType whether a name before a dot is that of a class */
    static SortedSet<String> of(Tree expression, Predicate<String> isType) {
        FreeNames names = new FreeNames(isType);
        names.scan(expression, null);
        names.used.removeAll(names.declared);
        return names.used;
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void none) {
        used.add(name.getName().toString());
        return null;
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree select, Void none) {
        return qualifier(select.getExpression());
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void none) {
        return qualifier(reference.getQualifierExpression());
    }

    private Void qualifier(ExpressionTree qualifier) {
        return qualifier instanceof IdentifierTree name && isType.test(name.getName().toString()) ? null : scan(qualifier, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        if (!(call.getMethodSelect() instanceof IdentifierTree)) {
            scan(call.getMethodSelect(), none);
        }
        return scan(call.getArguments(), none);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void none) {
        declared.add(variable.getName().toString());
        return scan(variable.getInitializer(), none);
    }

    @Override
    public Void visitNewClass(NewClassTree made, Void none) {
        scan(made.getEnclosingExpression(), none);
        scan(made.getArguments(), none);
        return made.getClassBody() == null ? null : scan(made.getClassBody().getMembers(), none);
    }

    @Override
    public Void visitNewArray(NewArrayTree made, Void none) {
        scan(made.getDimensions(), none);
        return scan(made.getInitializers(), none);
    }

    @Override
    public Void visitTypeCast(TypeCastTree cast, Void none) {
        return scan(cast.getExpression(), none);
    }

    @Override
    public Void visitInstanceOf(InstanceOfTree question, Void none) {
        scan(question.getExpression(), none);
        return scan(question.getPattern(), none);
    }

    @Override
    public Void visitParameterizedType(ParameterizedTypeTree type, Void none) {
        return null;
    }
}
