package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.List;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Written;

/** How far an operator reaches in a sum: to the next plus or minus, unless a term behind looks as if it were still inside. */
record Reach(Resolver resolver) {

    /** @throws Unresolved where a term has the letter that a big operator before it goes through */
    void ends(List<Operand> terms, Operand term) throws Unresolved {
        for (Operand before : terms.subList(0, terms.indexOf(term))) {
            for (String letter : bound(before.node())) {
                if (free(letter, term.node())) {
                    throw Resolver.unclear(term.node(), "has the letter '" + letter + "' of the operator before it: is it still inside?"
                            + " Then write brackets around all that is; else write it in front");
                }
            }
        }
    }

    /** The letters of big operators that end a term. */
    private List<String> bound(Node term) throws Unresolved {
        if (term instanceof Node.Fold fold) {
            return bound(fold);
        }
        boolean product = term instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT;
        return term instanceof Node.Term part ? bound(part.content()) : product ? bound(last(term)) : List.of();
    }

    private List<String> bound(Node.Fold fold) throws Unresolved {
        List<String> letters = new ArrayList<>(bound(fold.body()));
        if (fold.operator() instanceof Node.Scripted operator && !(operator.below() instanceof Blank)
                && !Written.of(operator.base()).equals("\\mathbb{E}")) {
            new Folds(resolver).range(operator.below(), operator.above()).binders().stream().map(Expr.Fold.Binder::name)
                    .forEach(letters::add);
        }
        return letters;
    }

    private static Node last(Node chain) {
        return chain.parts().get(chain.parts().size() - 1);
    }

    private boolean free(String letter, Node node) throws Unresolved {
        if (Written.of(node).equals(letter)) {
            return true;
        } else if (node instanceof Node.Fold fold && bound(fold).contains(letter)) {
            return false;
        }
        for (Node part : node.parts()) {
            if (free(letter, part)) {
                return true;
            }
        }
        return false;
    }

    /** @throws Unresolved where a remainder can be that of the whole sum */
    static void remainder(List<Operand> terms) throws Unresolved {
        for (Operand term : terms) {
            boolean more = terms.size() > 1 || !terms.get(0).operator().isEmpty();
            boolean remainder = term.node() instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT
                    && chain.operands().stream().anyMatch(factor -> factor.operator().equals("\\bmod"));
            if (more && remainder) {
                throw Resolver.unclear(term.node(), "is the remainder of this term only, or of all before it? Write brackets");
            }
        }
    }
}
