package org.linebyline.doclinker.read;

import java.util.ArrayList;
import java.util.List;

import com.sun.source.tree.AssertTree;
import com.sun.source.tree.BreakTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ContinueTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.SynchronizedTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Statement;

/**
 * Finds what executes: leaf statements whole, compound statements up to their body, initializers, expression bodies of
 * lambdas, enum constants with arguments or a body. Declarations, braces and class headers do not.
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
    public Void visitVariable(VariableTree tree, Void none) {
        if (tree.getInitializer() instanceof NewClassTree constant && isEnumConstant(tree)) {
            enumConstant(tree, constant);
        } else if (tree.getInitializer() != null) {
            whole(tree);
        }
        return super.visitVariable(tree, none);
    }

    @Override
    public Void visitExpressionStatement(ExpressionStatementTree tree, Void none) {
        whole(tree);
        return super.visitExpressionStatement(tree, none);
    }

    @Override
    public Void visitReturn(ReturnTree tree, Void none) {
        whole(tree);
        return super.visitReturn(tree, none);
    }

    @Override
    public Void visitThrow(ThrowTree tree, Void none) {
        whole(tree);
        return super.visitThrow(tree, none);
    }

    @Override
    public Void visitAssert(AssertTree tree, Void none) {
        whole(tree);
        return super.visitAssert(tree, none);
    }

    @Override
    public Void visitYield(YieldTree tree, Void none) {
        whole(tree);
        return super.visitYield(tree, none);
    }

    @Override
    public Void visitBreak(BreakTree tree, Void none) {
        whole(tree);
        return super.visitBreak(tree, none);
    }

    @Override
    public Void visitContinue(ContinueTree tree, Void none) {
        whole(tree);
        return super.visitContinue(tree, none);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree tree, Void none) {
        if (tree.getBodyKind() == LambdaExpressionTree.BodyKind.EXPRESSION) {
            whole(tree.getBody());
        }
        return super.visitLambdaExpression(tree, none);
    }

    @Override
    public Void visitIf(IfTree tree, Void none) {
        header(tree, tree.getCondition());
        return super.visitIf(tree, none);
    }

    @Override
    public Void visitForLoop(ForLoopTree tree, Void none) {
        headerBefore(tree, tree.getStatement());
        return super.visitForLoop(tree, none);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree tree, Void none) {
        header(tree, tree.getExpression());
        return super.visitEnhancedForLoop(tree, none);
    }

    @Override
    public Void visitWhileLoop(WhileLoopTree tree, Void none) {
        header(tree, tree.getCondition());
        return super.visitWhileLoop(tree, none);
    }

    @Override
    public Void visitDoWhileLoop(DoWhileLoopTree tree, Void none) {
        whole(tree.getCondition());
        return super.visitDoWhileLoop(tree, none);
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void none) {
        header(tree, tree.getExpression());
        return super.visitSwitch(tree, none);
    }

    @Override
    public Void visitSynchronized(SynchronizedTree tree, Void none) {
        header(tree, tree.getExpression());
        return super.visitSynchronized(tree, none);
    }

    @Override
    public Void visitTry(TryTree tree, Void none) {
        tree.getResources().forEach(this::whole);
        return super.visitTry(tree, none);
    }

    @Override
    public Void visitCatch(CatchTree tree, Void none) {
        return scan(tree.getBlock(), none);
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

    private void headerBefore(Tree statement, Tree body) {
        long end = start(body);
        long bodyLine = lineMap.getLineNumber(end);
        long first = lineMap.getLineNumber(start(statement));
        boolean bodyOnOwnLine = bodyLine > first && !(body instanceof com.sun.source.tree.BlockTree);
        add(start(statement), bodyOnOwnLine ? lineMap.getStartPosition(bodyLine) - 1 : end);
    }

    private long start(Tree tree) {
        return positions.getStartPosition(unit, tree);
    }

    private void add(long from, long to) {
        if (from >= 0 && to >= from) {
            Lines lines = new Lines((int) lineMap.getLineNumber(from), (int) lineMap.getLineNumber(to));
            statements.add(new Statement(lines, (int) lineMap.getColumnNumber(from)));
        }
    }
}
