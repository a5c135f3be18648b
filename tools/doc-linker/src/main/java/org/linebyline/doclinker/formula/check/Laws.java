package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Resolver;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.value.Value;

/** Finds the statements that are laws: limits, what goes to something, and errors of an order. */
final class Laws {

    /** What stands between the sides of a law: they are not equal. */
    static final String NEAR = "\\to";

    private Laws() {
    }

    /**
     * A statement without what makes it a law.
     *
     * @param statement whose sides are compared while the letter goes somewhere
     */
    record Stated(Statement statement, Optional<Law> law) {
    }

    static Stated of(Statement statement) throws Unresolved {
        Node right = bare(statement.right());
        if (statement.relation().equals("=") && right instanceof Node.Fold fold && bare(fold.operator()) instanceof Node.Scripted operator
                && Written.of(operator.base()).equals("\\lim")) {
            return new Stated(between(statement, fold.body()), Optional.of(limit(operator)));
        } else if (statement.relation().equals("=") && right instanceof Node.Chain sum && sum.level() == Level.SUM && order(last(sum))) {
            List<Operand> others = sum.operands().subList(0, sum.operands().size() - 1);
            Node rest = others.size() == 1 && others.get(0).operator().isEmpty() ? others.get(0).node()
                    : new Node.Chain(sum.span(), Level.SUM, others);
            return new Stated(between(statement, rest), Optional.of(order((Node.Chain) last(sum))));
        } else if (statement.relation().equals("\\to") || statement.relation().equals("\\longrightarrow")) {
            return new Stated(new Statement(statement.span(), statement.left(), NEAR, statement.right(), List.of()),
                    Optional.of(limit(statement)));
        }
        return new Stated(statement, Optional.empty());
    }

    private static Statement between(Statement statement, Node right) {
        return new Statement(statement.span(), statement.left(), NEAR, right, statement.conditions());
    }

    static Node bare(Node node) {
        return node instanceof Node.Term term ? bare(term.content()) : node;
    }

    private static Node last(Node.Chain chain) {
        return bare(chain.operands().get(chain.operands().size() - 1).node());
    }

    private static Law limit(Node.Scripted operator) throws Unresolved {
        return limit(operator.below(), operator.span(), "which letter goes where? Write \\lim_{h \\to 0}");
    }

    private static Law limit(Statement arrow) throws Unresolved {
        return limit(arrow.conditions().size() == 1 ? arrow.conditions().get(0) : arrow.left(), arrow.span(),
                "which letter goes where? Write behind it \\quad\\text{as } h \\to 0");
    }

    private static Law limit(Node goes, Span span, String unclear) throws Unresolved {
        if (!(goes instanceof Node.Chain chain) || chain.operands().size() != 2 || !chain.operands().get(1).operator().equals("\\to")) {
            throw Unresolved.unclear(span, unclear);
        }
        return new Limit(Written.of(chain.operands().get(0).node()), number(chain.operands().get(1).node()));
    }

    private static boolean order(Node term) {
        return term instanceof Node.Chain chain && chain.level() == Level.PRODUCT && chain.operands().size() == 2
                && Written.of(chain.operands().get(0).node()).equals("O") && chain.operands().get(1).node() instanceof Node.Enclosed;
    }

    private static Law order(Node.Chain term) throws Unresolved {
        Node of = ((Node.Enclosed) term.operands().get(1).node()).content();
        return of instanceof Node.Scripted power && power.below() instanceof Node.Blank
                ? new Order(Written.of(power.base()), number(power.above())) : new Order(Written.of(of), 1);
    }

    private static double number(Node node) throws Unresolved {
        return ((Value.Num) new Resolver(Names.none()).expr(node).value(Scope.of(Map.of()))).real().toDouble();
    }
}
