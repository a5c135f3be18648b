package org.linebyline.doclinker.read;

import java.util.ArrayList;
import java.util.List;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Statement;

/**
 * Finds what executes: leaf statements whole, compound statements up to their body (of a try its resources, of a do loop its
 * condition), initializers, expression bodies of lambdas, enum constants with arguments or a body. Declarations, braces and class headers do not.
 */
final class StatementScanner extends TreeScanner<Void, Void> {

    private final String text;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;
    private final LineMap lineMap;
    private final List<Statement> statements = new ArrayList<>();

    StatementScanner(String text, CompilationUnitTree unit, SourcePositions positions) {
        this.text = text;
        this.unit = unit;
        this.positions = positions;
        this.lineMap = unit.getLineMap();
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
            case TRY -> ((TryTree) tree).getResources().forEach(this::whole);
            default -> {
                // Everything else is a declaration, or part of one of these.
            }
        }
    }

    private void lambda(LambdaExpressionTree tree) {
        if (tree.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION) {
            whole(tree.getBody());
        }
    }

    private void variable(VariableTree tree) {
        if (tree.getInitializer() instanceof NewClassTree constant && isEnumConstant(tree)) {
            enumConstant(tree, constant);
        } else if (tree.getInitializer() != null) {
            whole(tree);
        }
    }

    private void enumConstant(VariableTree tree, NewClassTree constant) {
        if (constant.getClassBody() != null) {
            add(start(tree), Math.max(start(tree), start(constant.getClassBody())));
        } else if (!constant.getArguments().isEmpty()) {
            whole(tree);
        }
    }

    /** An enum constant begins with its name, every other variable with a modifier or its type. */
    private boolean isEnumConstant(VariableTree tree) {
        return text.startsWith(tree.getName().toString(), (int) Math.max(0, start(tree)));
    }

    private void whole(Tree tree) {
        add(start(tree), positions.getEndPosition(unit, tree) - 1);
    }

    private void header(Tree statement, Tree lastPart) {
        add(start(statement), positions.getEndPosition(unit, lastPart) - 1);
    }

    /** The header of a loop whose last part may be empty ends where its body begins. */
    private void headerBefore(Tree statement, Tree body) {
        long bodyLine = lineMap.getLineNumber(start(body));
        boolean bodyOnLineOfItsOwn = bodyLine > lineMap.getLineNumber(start(statement)) && !(body instanceof BlockTree);
        add(start(statement), bodyOnLineOfItsOwn ? lineMap.getStartPosition(bodyLine) - 1 : start(body));
    }

    private long start(Tree tree) {
        return positions.getStartPosition(unit, tree);
    }

    private void add(long from, long to) {
        if (from >= 0 && to >= from) {
            Lines lines = new Lines((int) lineMap.getLineNumber(from), (int) lineMap.getLineNumber(to));
            statements.add(new Statement(lines, (int) (from - lineMap.getStartPosition(lines.from())) + 1));
        }
    }
}
