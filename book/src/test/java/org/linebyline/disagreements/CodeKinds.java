package org.linebyline.disagreements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.ThrowTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreeScanner;

/** What goes wrong when a line of code is written. */
final class CodeKinds extends TreeScanner<Void, Void> {

    static final List<String> NAMES = List.of("plus for minus", "times for divided by", "border of a comparison", "comparison turned",
            "constant off by one", "function dropped", "function swapped", "index shifted", "arguments exchanged", "result negated",
            "sign dropped");

    private static final Map<String, String> SUMS = Map.of("+", "-", "-", "+", "+=", "-=", "-=", "+=");
    private static final Map<String, String> PRODUCTS = Map.of("*", "/", "/", "*", "*=", "/=", "/=", "*=");
    private static final Map<String, String> BORDERS = Map.of("<", "<=", "<=", "<", ">", ">=", ">=", ">");
    private static final Map<String, String> TURNED = Map.of("==", "!=", "!=", "==", "<", ">", ">", "<");
    private static final Map<String, String> SWAPPED = Map.of("Math.max", "Math.min", "Math.min", "Math.max", "Math.sin", "Math.cos",
            "Math.cos", "Math.sin", "Math.log", "Math.exp");
    private static final Set<String> DROPPED = Set.of("Math.sqrt", "Math.exp", "Math.log", "Math.abs", "Math.tanh", "Math.log1p", "Math.expm1");

    private static final Set<String> EITHER_ORDER = Set.of("Math.max", "Math.min", "max", "Math.hypot", "Math.multiplyExact");

    private final Sources.Tree tree;
    private final List<Found> found = new ArrayList<>();
    private boolean guard;
    private int statement;

    /**
     * @param guard whether it stands in the condition of a throw, or in what is thrown
     * @param statement where the statement begins that it is in
     */
    record Found(String kind, Edit edit, int line, boolean guard, int statement) {

        /** The file as it would be if this statement threw. */
        String throwing(String text) {
            return new Edit(statement, statement, "if (true) { throw new IllegalStateException(); } ").in(text);
        }
    }

    private CodeKinds(Sources.Tree tree) {
        this.tree = tree;
    }

    static List<Found> in(Sources.Tree tree) {
        CodeKinds kinds = new CodeKinds(tree);
        kinds.scan(tree.unit(), null);
        return List.copyOf(kinds.found);
    }

    private int from(Tree node) {
        return (int) tree.positions().getStartPosition(tree.unit(), node);
    }

    private int to(Tree node) {
        return (int) tree.positions().getEndPosition(tree.unit(), node);
    }

    private String text(Tree node) {
        return tree.text().substring(from(node), to(node));
    }

    private void add(String kind, int from, int to, String by) {
        found.add(new Found(kind, new Edit(from, to, by), 1 + (int) tree.text().substring(0, from).chars().filter(c -> c == '\n').count(), guard, statement));
    }

    private void replace(String kind, Tree node, String by) {
        add(kind, from(node), to(node), by);
    }

    /** Between two operands stands an operator, and maybe a line end. */
    private void operator(ExpressionTree left, ExpressionTree right) {
        String between = tree.text().substring(to(left), from(right));
        String operator = between.replaceAll("//.*", "").strip().replaceAll("[()\\s]", "");
        int at = to(left) + between.indexOf(operator);
        swap("plus for minus", SUMS, operator, at);
        swap("times for divided by", PRODUCTS, operator, at);
        swap("border of a comparison", BORDERS, operator, at);
        swap("comparison turned", TURNED, operator, at);
    }

    private void swap(String kind, Map<String, String> others, String operator, int at) {
        if (others.containsKey(operator)) {
            add(kind, at, at + operator.length(), others.get(operator));
        }
    }

    @Override
    public Void visitBinary(BinaryTree node, Void none) {
        operator(node.getLeftOperand(), node.getRightOperand());
        return super.visitBinary(node, none);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree node, Void none) {
        operator(node.getVariable(), node.getExpression());
        return super.visitCompoundAssignment(node, none);
    }

    @Override
    public Void visitUnary(UnaryTree node, Void none) {
        if (node.getKind() == Tree.Kind.UNARY_MINUS) {
            replace("sign dropped", node, text(node.getExpression()));
        }
        return super.visitUnary(node, none);
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void none) {
        if (node.getValue() instanceof Integer || node.getValue() instanceof Double) {
            replace("constant off by one", node, "(" + text(node) + " + 1)");
        }
        return super.visitLiteral(node, none);
    }

    @Override
    public Void visitArrayAccess(ArrayAccessTree node, Void none) {
        replace("index shifted", node.getIndex(), text(node.getIndex()) + " + 1");
        return super.visitArrayAccess(node, none);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree node, Void none) {
        String name = text(node.getMethodSelect());
        List<? extends ExpressionTree> arguments = node.getArguments();
        if (DROPPED.contains(name)) {
            replace("function dropped", node, "(" + text(arguments.get(0)) + ")");
        }
        if (SWAPPED.containsKey(name)) {
            replace("function swapped", node.getMethodSelect(), SWAPPED.get(name));
        }
        if (arguments.size() == 2 && !EITHER_ORDER.contains(name) && !text(arguments.get(0)).equals(text(arguments.get(1)))) {
            add("arguments exchanged", from(arguments.get(0)), to(arguments.get(1)), text(arguments.get(1)) + ", " + text(arguments.get(0)));
        }
        arguments.stream().filter(IdentifierTree.class::isInstance).forEach(index -> replace("index shifted", index, text(index) + " + 1"));
        return super.visitMethodInvocation(node, none);
    }

    @Override
    public Void visitReturn(ReturnTree node, Void none) {
        if (node.getExpression() != null) {
            replace("result negated", node.getExpression(), "-(" + text(node.getExpression()) + ")");
        }
        return super.visitReturn(node, none);
    }

    @Override
    public Void visitBlock(BlockTree node, Void none) {
        int outer = statement;
        for (StatementTree each : node.getStatements()) {
            statement = from(each);
            scan(each, none);
        }
        statement = outer;
        return none;
    }

    /** A loop that does nothing but check. */
    @Override
    public Void visitForLoop(ForLoopTree node, Void none) {
        boolean outer = guard;
        guard |= only(node.getStatement()) instanceof IfTree check && check.getElseStatement() == null && throwing(check.getThenStatement());
        super.visitForLoop(node, none);
        guard = outer;
        return none;
    }

    @Override
    public Void visitIf(IfTree node, Void none) {
        boolean outer = guard;
        guard |= throwing(node.getThenStatement());
        scan(node.getCondition(), none);
        scan(node.getThenStatement(), none);
        guard = outer;
        return scan(node.getElseStatement(), none);
    }

    private static boolean throwing(Tree node) {
        return only(node) instanceof ThrowTree;
    }

    /** The only statement of a block. */
    private static Tree only(Tree node) {
        return node instanceof BlockTree block && block.getStatements().size() == 1 ? block.getStatements().get(0) : node;
    }
}
