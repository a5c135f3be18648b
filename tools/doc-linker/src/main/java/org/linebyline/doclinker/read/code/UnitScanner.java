package org.linebyline.doclinker.read.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import org.linebyline.doclinker.model.Lines;

/** Finds what a region holds whole or not at all, and the braces between which it may lie. */
final class UnitScanner extends TreeScanner<Void, Void> {

    private final TreePlaces places;
    private final List<Unit> units = new ArrayList<>();
    private final List<Lines> bodies = new ArrayList<>();

    UnitScanner(TreePlaces places) {
        this.places = places;
    }

    /** An outer one before those that it holds. */
    List<Unit> units() {
        return List.copyOf(units);
    }

    /** The lines between the braces of types, blocks and switches. */
    List<Lines> bodies() {
        return List.copyOf(bodies);
    }

    @Override
    public Void visitCompilationUnit(CompilationUnitTree file, Void none) {
        file.getTypeDecls().forEach(this::unit);
        return super.visitCompilationUnit(file, none);
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
        body(places.openingBrace(type), type);
        type.getMembers().forEach(this::unit);
        return super.visitClass(type, none);
    }

    @Override
    public Void visitBlock(BlockTree block, Void none) {
        body(places.start(block), block);
        block.getStatements().forEach(this::unit);
        return super.visitBlock(block, none);
    }

    @Override
    public Void visitSwitch(SwitchTree tree, Void none) {
        cases(tree.getExpression(), tree, tree.getCases());
        return super.visitSwitch(tree, none);
    }

    @Override
    public Void visitSwitchExpression(SwitchExpressionTree tree, Void none) {
        cases(tree.getExpression(), tree, tree.getCases());
        return super.visitSwitchExpression(tree, none);
    }

    private void cases(ExpressionTree selector, Tree tree, List<? extends CaseTree> cases) {
        body(places.codeFrom(places.end(selector) + 1), tree);
        for (CaseTree one : cases) {
            if (one.getCaseKind() == CaseTree.CaseKind.RULE) {
                unit(one);
            } else {
                one.getStatements().forEach(this::unit);
            }
        }
    }

    private void body(long openingBrace, Tree tree) {
        bodies.add(new Lines(places.line(openingBrace) + 1, places.line(places.end(tree)) - 1));
    }

    private void unit(Tree tree) {
        if (places.start(tree) >= 0 && places.end(tree) >= places.start(tree)) {
            units.add(new Unit(name(tree), tree instanceof ClassTree, places.lines(places.start(tree), places.end(tree))));
        }
    }

    private static String name(Tree tree) {
        if (tree instanceof ClassTree type) {
            return type.getKind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " '" + type.getSimpleName() + "'";
        } else if (tree instanceof MethodTree method) {
            return method.getReturnType() == null ? "constructor" : "method '" + method.getName() + "'";
        }
        return tree instanceof VariableTree variable ? "declaration of '" + variable.getName() + "'"
                : tree instanceof CaseTree ? "case" : "statement";
    }
}
