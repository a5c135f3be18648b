package org.linebyline.doclinker.formula.resolve;

import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Written;

/**
 * What a where list says is done to each entry of arrays. It shows the operation with dots for its operands:
 * {@code \sqrt{\cdot}}, {@code \frac{\cdot}{\cdot}}, {@code \cdot^2}, {@code \cdot + \cdot}, {@code \max(\cdot, \cdot)}.
 */
public final class EachEntry {

    static final String ROOT = "\\sqrt";
    static final String QUOTIENT = "\\frac";
    static final String POWER = "^";
    static final String SUM = "+";

    private EachEntry() {
    }

    /** The operation that is shown; nothing when the node shows none. */
    public static Optional<String> shown(Node node) {
        if (node instanceof Node.Root root && dot(root.radicand())) {
            return Optional.of(ROOT);
        } else if (node instanceof Node.Fraction fraction && dot(fraction.denominator())) {
            return Optional.of(QUOTIENT);
        } else if (node instanceof Node.Scripted scripted && dot(scripted.base()) && !(scripted.above() instanceof Node.Blank)) {
            return Optional.of(POWER);
        } else if (node instanceof Node.Chain chain && chain.level() == Level.SUM && chain.parts().stream().anyMatch(EachEntry::dot)) {
            return Optional.of(SUM);
        } else if (node instanceof Node.Prefixed prefixed && prefixed.reach().size() == 1 && dots(prefixed.reach().get(0))) {
            return Optional.of(Written.of(prefixed.function()));
        }
        return Optional.empty();
    }

    private static boolean dots(Node bracket) {
        List<Node> operands = bracket instanceof Node.Enclosed enclosed ? Resolver.parts(enclosed.content()) : List.of(bracket);
        return operands.stream().allMatch(EachEntry::dot);
    }

    private static boolean dot(Node node) {
        return node instanceof Node.Symbol symbol && symbol.text().equals("\\cdot");
    }
}
