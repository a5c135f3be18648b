package org.linebyline.doclinker.formula.check;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Written;

/**
 * Letters of which nothing says what they are. What is computed cannot have any; but of a side that the code gives as a whole nothing
 * is computed.
 */
final class Unknown {

    private static final String GREEK = "alpha|beta|gamma|delta|epsilon|zeta|eta|theta|iota|kappa|lambda|mu|nu|xi|rho|sigma|tau|upsilon"
            + "|phi|chi|psi|omega";
    private static final Pattern LETTER = Pattern.compile(
            "\\p{L}|\\\\ell|\\\\math(?:bf|cal|bb|sf|scr|frak)\\{\\p{L}\\}|(?i:\\\\(?:var)?(?:" + GREEK + "))");
    /** The base of exponentials, and the sign of differentials. */
    private static final Set<String> CONSTANTS = Set.of("e", "d");

    private final Set<String> mentioned = new HashSet<>();

    /** @param entries of the where list, as they are written */
    Unknown(List<String> entries) {
        for (String entry : entries) {
            if (Parser.parse(entry) instanceof Parsed.Tree tree) {
                tree.statements().forEach(this::mention);
            }
        }
    }

    private void mention(Node node) {
        mentioned.add(Written.of(node));
        node.parts().forEach(this::mention);
    }

    /**
     * The first of them.
     *
     * @param left of a statement: what it is a name or a value of, the statement itself explains
     */
    Optional<Unresolved> in(Node left, Names names) {
        return letter(left, names, head(left)).map(letter -> new Unresolved(letter.span(), Unresolved.Reason.UNDECLARED, "'"
                + Written.of(letter) + "' is declared nowhere: say in the where list what it is"));
    }

    private Optional<Node> letter(Node node, Names names, String head) {
        String written = Written.of(node);
        if (mentioned.contains(written) || names.get(written).isPresent() || written.equals(head)) {
            return Optional.empty();
        } else if (node instanceof Node.Name) {
            return LETTER.matcher(written).matches() && !CONSTANTS.contains(written) ? Optional.of(node) : Optional.empty();
        }
        return node.parts().stream().flatMap(part -> letter(part, names, head).stream()).findFirst();
    }

    private static String head(Node left) {
        boolean call = left instanceof Node.Chain chain && chain.level() == Level.PRODUCT && bracket(chain.parts().get(1));
        return left instanceof Node.Term || left instanceof Node.Accented || left instanceof Node.Scripted || call
                ? head(left.parts().get(0)) : left instanceof Node.Name ? Written.of(left) : "";
    }

    private static boolean bracket(Node node) {
        return node instanceof Node.Enclosed || node instanceof Node.Scripted scripted && scripted.base() instanceof Node.Enclosed;
    }
}
