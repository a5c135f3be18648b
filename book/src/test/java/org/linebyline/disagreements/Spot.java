package org.linebyline.disagreements;

import java.util.ArrayList;
import java.util.List;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;

/**
 * A node of a formula, and what is around it.
 *
 * @param latex the whole formula
 */
record Spot(Node node, Around around, String latex) {

    /** Where a node stands. */
    enum Around {
        /** Where values are computed. */
        BODY,
        /** In a subscript or a superscript. */
        SCRIPT,
        /** In the scripts of a big operator. */
        RANGE,
        /** The name of an operator or a function. */
        OPERATOR
    }

    /** All nodes of a formula, from left to right. */
    static List<Spot> in(String latex) {
        List<Spot> spots = new ArrayList<>();
        if (Parser.parse(latex) instanceof Parsed.Tree tree) {
            tree.statements().forEach(statement -> new Spot(statement, Around.BODY, latex).collect(spots));
        }
        return spots;
    }

    private void collect(List<Spot> spots) {
        spots.add(this);
        if (node instanceof Node.Scripted scripted) {
            boolean operator = around == Around.OPERATOR;
            at(scripted.base(), around).collect(spots);
            at(scripted.below(), operator ? Around.RANGE : Around.SCRIPT).collect(spots);
            at(scripted.above(), operator ? Around.RANGE : Around.SCRIPT).collect(spots);
        } else if (node instanceof Node.Fold fold) {
            at(fold.operator(), Around.OPERATOR).collect(spots);
            at(fold.body(), around).collect(spots);
        } else if (node instanceof Node.Prefixed prefixed) {
            at(prefixed.function(), Around.OPERATOR).collect(spots);
            prefixed.reach().forEach(part -> at(part, around).collect(spots));
        } else {
            node.parts().forEach(part -> at(part, around).collect(spots));
        }
    }

    private Spot at(Node part, Around place) {
        return new Spot(part, place, latex);
    }

    String text(Node part) {
        return latex.substring(part.span().from(), part.span().to());
    }

    boolean is(Around place) {
        return around == place;
    }
}
