package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Resolver;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Conditions under which something is claimed. */
final class Conditions {

    private Conditions() {
    }

    /** @param given what the code says, of conditions too */
    static List<Expr> of(List<Node> conditions, Names names, Given given) throws Unresolved {
        List<Expr> all = new ArrayList<>();
        for (Node condition : conditions) {
            for (Node one : single(condition)) {
                (given.isIn(one) ? Optional.of(new Resolver(given.in(names)).expr(one)) : condition(one, names)).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Conditions in one pair of brackets. */
    private static List<Node> single(Node condition) {
        if (condition instanceof Node.Term term) {
            return single(term.content());
        }
        Node content = condition instanceof Node.Enclosed enclosed ? enclosed.content() : condition;
        boolean several = content instanceof Node.Chain list && list.level() == Level.LIST && Ranges.claim(content).isEmpty();
        return several ? content.parts() : List.of(content);
    }

    /** A condition that only says through what a letter runs says nothing that the where list does not. */
    private static Optional<Expr> condition(Node condition, Names names) throws Unresolved {
        Optional<Node> range = Ranges.claim(condition);
        boolean runs = range.isEmpty() && Written.of(condition).contains("dots");
        if (runs || names.get(Written.of(condition)).isPresent()) {
            return Optional.empty();
        }
        Expr expr = new Resolver(names).expr(range.orElse(condition));
        return expr.type() instanceof Type.Truth ? Optional.of(expr) : Optional.empty();
    }
}
