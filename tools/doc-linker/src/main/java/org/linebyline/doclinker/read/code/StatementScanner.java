package org.linebyline.doclinker.read.code;

import java.util.ArrayList;
import java.util.List;


import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePathScanner;
import org.linebyline.doclinker.model.Statement;

/**
 * Finds what executes: leaf statements whole, compound statements up to their body (of a try its resources, of a do loop its
 * condition), initializers, expression bodies of lambdas,
 * enum constants with arguments or a body. Declarations, braces and class headers do not.
 */
final class StatementScanner extends TreePathScanner<Void, Void> {

    private final TreePlaces places;
    private final List<Statement> statements = new ArrayList<>();

    StatementScanner(TreePlaces places) {
        this.places = places;
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    @Override
    public Void scan(Tree tree, Void none) {
        if (tree != null) {
            note(tree);
        }
        return super.scan(tree, none);
    }

    /** An annotation is part of a declaration: what it is given is no computation of the book. */
    @Override
    public Void visitAnnotation(AnnotationTree annotation, Void none) {
        return null;
    }

    private void note(Tree tree) {
        switch (tree.getKind()) {
            case EXPRESSION_STATEMENT, RETURN, THROW, ASSERT, YIELD, BREAK, CONTINUE -> whole(tree);
            case VARIABLE -> variable((VariableTree) tree);
            case LAMBDA_EXPRESSION -> lambda((LambdaExpressionTree) tree);
            case IF -> header(tree, ((IfTree) tree).getCondition());
            case FOR_LOOP -> headerBefore(tree, ((ForLoopTree) tree).getStatement());
            case ENHANCED_FOR_LOOP -> header(tree, ((EnhancedForLoopTree) tree).getExpression());
            case WHILE_LOOP -> header(tree, ((WhileLoopTree) tree).getCondition());
            case DO_WHILE_LOOP -> whole(((DoWhileLoopTree) tree).getCondition());
            case SWITCH -> header(tree, ((SwitchTree) tree).getExpression());
            case SYNCHRONIZED -> header(tree, ((SynchronizedTree) tree).getExpression());
            case TRY -> ((TryTree) tree).getResources().stream().filter(ExpressionTree.class::isInstance).forEach(this::whole);
            default -> partOfCase(tree);
        }
    }

    /** The guard of a case, or the expression behind its arrow; JDK 17 makes a yield of the latter. */
    private void partOfCase(Tree tree) {
        if (tree instanceof ExpressionTree && getCurrentPath() != null && getCurrentPath().getLeaf() instanceof CaseTree parent
                && !parent.getExpressions().contains(tree)) {
            whole(tree);
        }
    }

    private void lambda(LambdaExpressionTree tree) {
        if (tree.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION) {
            add(places.start(tree.getBody()), places.end(tree.getBody()));
        }
    }

    private void variable(VariableTree tree) {
        if (tree.getInitializer() instanceof NewClassTree constant && isEnumConstant(tree, constant)) {
            enumConstant(tree, constant);
        } else if (tree.getInitializer() != null) {
            add(startOfDeclaration(tree), places.end(tree));
        }
    }

    /** With its annotations: bytecode has a constant begin there. */
    private void enumConstant(VariableTree tree, NewClassTree constant) {
        if (constant.getClassBody() != null) {
            add(places.start(tree), places.openingBrace(constant.getClassBody()));
        } else if (!constant.getArguments().isEmpty()) {
            whole(tree);
        }
    }

    /** The name of an enum constant is its type and the class that it is made of, all in one word. */
    private boolean isEnumConstant(VariableTree tree, NewClassTree constant) {
        return places.start(tree.getType()) >= 0 && places.start(tree.getType()) == places.start(constant.getIdentifier());
    }

    /** Behind its annotations, which do not execute. */
    private long startOfDeclaration(VariableTree tree) {
        long annotated = tree.getModifiers().getAnnotations().stream().mapToLong(places::end).max().orElse(-1);
        return places.codeFrom(Math.max(places.start(tree), annotated + 1));
    }

    private void whole(Tree tree) {
        add(places.start(tree), places.end(tree));
    }

    private void header(Tree statement, Tree lastPart) {
        add(places.start(statement), places.end(lastPart));
    }

    /** The header of a loop whose last part may be empty ends where its body begins. */
    private void headerBefore(Tree statement, Tree body) {
        long from = places.start(statement);
        long to = places.start(body);
        boolean bodyOnLineOfItsOwn = places.line(to) > places.line(from) && !(body instanceof BlockTree);
        add(from, bodyOnLineOfItsOwn ? places.lineStart(to) - 1 : to);
    }

    private void add(long from, long to) {
        if (from >= 0 && to >= from) {
            int column = (int) (from - places.lineStart(from)) + 1;
            statements.add(new Statement(places.lines(from, to), column));
        }
    }
}
