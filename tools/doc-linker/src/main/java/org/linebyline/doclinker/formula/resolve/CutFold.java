package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Span;

/** A big operator at the end of a term is cut off from what it is of, which stands behind the term; here the two are joined again. */
final class CutFold {

    private static final Set<String> OPERATORS = Set.of("\\sum", "\\prod", "\\max", "\\min", "\\sup", "\\inf", "\\argmax", "\\argmin", "\\bigcup",
            "\\bigcap", "\\bigwedge", "\\bigvee");

    private CutFold() {
    }

    /** The factors, of which one that ends with an operator has taken those behind it. */
    static List<Operand> joined(List<Operand> factors) {
        for (int i = 0; i + 1 < factors.size(); i++) {
            Optional<Node> whole = factors.get(i).node() instanceof Node.Term term
                    ? joined(term.content(), factors.subList(i + 1, factors.size())) : Optional.empty();
            if (whole.isPresent()) {
                List<Operand> joined = new ArrayList<>(factors.subList(0, i));
                joined.add(new Operand(factors.get(i).operator(), whole.get()));
                return joined;
            }
        }
        return factors;
    }

    private static Optional<Node> joined(Node content, List<Operand> rest) {
        if (cut(content)) {
            return Optional.of(fold(content, rest));
        }
        if (!(content instanceof Node.Chain chain) || !isTerm(chain)) {
            return Optional.empty();
        }
        List<Operand> operands = chain.operands();
        Operand last = operands.get(operands.size() - 1);
        return joined(last.node(), rest).map(node -> {
            List<Operand> all = new ArrayList<>(operands.subList(0, operands.size() - 1));
            all.add(new Operand(last.operator(), node));
            return new Node.Chain(Span.of(chain.span(), node.span()), chain.level(), all);
        });
    }

    /** Whether it is one term of a sum, perhaps with a sign. */
    private static boolean isTerm(Node.Chain chain) {
        return chain.level() == Level.PRODUCT || chain.level() == Level.SUM && chain.operands().size() == 1;
    }

    private static boolean cut(Node node) {
        Node operator = node instanceof Node.Scripted scripted ? scripted.base() : node;
        return operator instanceof Node.Name name && OPERATORS.contains(name.text());
    }

    private static Node fold(Node operator, List<Operand> rest) {
        List<Operand> body = new ArrayList<>(rest);
        body.set(0, new Operand("", rest.get(0).node()));
        Span of = Span.of(rest.get(0).node().span(), rest.get(rest.size() - 1).node().span());
        return new Node.Fold(Span.of(operator.span(), of), operator, new Node.Chain(of, Level.PRODUCT, body));
    }
}
