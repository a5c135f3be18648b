package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Resolver;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Written;

/** The forms of the sides of a statement: as the formula says them, and with what the code gives in its place. */
final class Sides {

    private final Given given;
    private final Names plain;
    private final Set<String> fixed;

    /**
     * Those of one statement.
     *
     * @param plain what names mean where the code takes no part
     * @param left of the statement: a letter of it stands for one member of its set on both sides
     */
    Sides(Given given, Names plain, Node left) {
        this.given = given;
        this.plain = plain;
        this.fixed = letters(left, plain);
    }

    private static Set<String> letters(Node node, Names names) {
        Set<String> letters = new HashSet<>();
        if (node instanceof Node.Fold) {
            return letters;
        }
        letters.add(Written.of(node));
        if (names.get(Written.of(node)).isEmpty()) {
            node.parts().forEach(part -> letters.addAll(letters(part, names)));
        }
        return letters;
    }

    /**
     * Both forms of a side; one where the code takes no part in it.
     *
     * @param coded what names mean where the code takes part
     */
    List<Settled.Side> both(Node side, Names coded) throws Unresolved {
        Settled.Side form = form(side, coded);
        List<Settled.Side> forms = new ArrayList<>(List.of(form));
        if (form.code()) {
            said(side).ifPresent(forms::add);
        }
        return forms;
    }

    /** The form in which the code takes part, if it does. */
    List<Settled.Side> coded(Node side, Names coded) throws Unresolved {
        Settled.Side form = form(side, coded);
        return form.code() ? List.of(form) : List.of();
    }

    private Settled.Side form(Node side, Names names) throws Unresolved {
        Expr expr = new Resolver(fixed(names)).expr(side);
        return new Settled.Side(expr, Given.takesPart(expr));
    }

    /** As the formula says it; what the code gives as a whole, of letters that it gives too. Nothing where only the code knows it. */
    private Optional<Settled.Side> said(Node side) throws Unresolved {
        Optional<Settled.Side> said = said(side, plain);
        boolean whole = given.has(side) && !given.isLetter(side);
        return said.isEmpty() && whole ? said(side, given.lettersIn(plain)) : said;
    }

    private Optional<Settled.Side> said(Node side, Names names) throws Unresolved {
        try {
            return Optional.of(form(side, names));
        } catch (Unresolved e) {
            if (e.reason() == Unresolved.Reason.MISFIT && !isNotation(side)) {
                throw e;
            }
            return Optional.empty();
        }
    }

    /** Whether a part that the code gives has no meaning of its own: f(a) for a function of numbers and a vector, say. */
    private boolean isNotation(Node node) {
        if (given.has(node)) {
            return misfits(node);
        }
        return given.parts().stream().anyMatch(part -> touching(node, part)) || node.parts().stream().anyMatch(this::isNotation);
    }

    private boolean misfits(Node node) {
        try {
            new Resolver(plain).expr(node);
            return false;
        } catch (Unresolved e) {
            return e.reason() == Unresolved.Reason.MISFIT;
        }
    }

    /** Whether a call stands in a product of factors, with scripts behind its bracket or without. */
    private static boolean touching(Node node, String part) {
        return node instanceof Node.Chain chain && chain.level() == Level.PRODUCT && Written.of(chain).startsWith(part);
    }

    private Names fixed(Names names) {
        Names all = names;
        for (String letter : fixed) {
            Optional<Names.Meaning> index = names.get(letter).filter(meaning -> meaning.set().isPresent());
            if (index.isPresent()) {
                all = all.with(letter, index.get().member());
            }
        }
        return all;
    }
}
