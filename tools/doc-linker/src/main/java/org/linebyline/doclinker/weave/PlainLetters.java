package org.linebyline.doclinker.weave;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Entities;

/** The sign of a formula in a line of small type, which has no room for formulas: {@code \theta_{t-1}} is θ_(t-1). */
final class PlainLetters {

    private static final Pattern STYLED = Pattern.compile("\\\\(?:mathbf|mathcal|mathrm|mathbb)\\{([^{}\\\\]+)\\}");
    private static final Pattern ACCENTED = Pattern.compile("\\\\(bar|hat|tilde)\\{([^{}\\\\]+)\\}");
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+)");
    private static final Pattern SHORT_SCRIPT = Pattern.compile("([_^])\\{([\\p{L}\\p{N}\u00b7]+|\\([^(){}]*\\))\\}");
    private static final Pattern SCRIPT = Pattern.compile("([_^])\\{([^{}]+)\\}");
    /** What the text face has: of the two epsilons only one, and no nabla. */
    private static final Map<String, String> LETTERS = Map.ofEntries(Map.entry("alpha", "\u03b1"), Map.entry("beta", "\u03b2"),
            Map.entry("gamma", "\u03b3"), Map.entry("delta", "\u03b4"), Map.entry("epsilon", "\u03b5"), Map.entry("varepsilon", "\u03b5"),
            Map.entry("zeta", "\u03b6"), Map.entry("eta", "\u03b7"), Map.entry("theta", "\u03b8"), Map.entry("kappa", "\u03ba"),
            Map.entry("lambda", "\u03bb"), Map.entry("mu", "\u03bc"), Map.entry("nu", "\u03bd"), Map.entry("xi", "\u03be"),
            Map.entry("pi", "\u03c0"), Map.entry("rho", "\u03c1"), Map.entry("sigma", "\u03c3"), Map.entry("tau", "\u03c4"),
            Map.entry("phi", "\u03d5"), Map.entry("varphi", "\u03c6"), Map.entry("chi", "\u03c7"), Map.entry("psi", "\u03c8"),
            Map.entry("omega", "\u03c9"), Map.entry("Gamma", "\u0393"), Map.entry("Delta", "\u0394"), Map.entry("Theta", "\u0398"),
            Map.entry("Lambda", "\u039b"), Map.entry("Sigma", "\u03a3"), Map.entry("Phi", "\u03a6"), Map.entry("Psi", "\u03a8"),
            Map.entry("Omega", "\u03a9"), Map.entry("ell", "\u2113"), Map.entry("nabla", "grad"), Map.entry("cdot", "\u00b7"),
            Map.entry("mid", "|"), Map.entry("cap", "\u2229"));

    /** In parentheses, which may have others in them, or a word. */
    private static final Pattern LOW = Pattern.compile("_(?:\\(((?:[^()]|\\([^()]*\\))+)\\)|([\\p{L}\\p{N}\u00b7]+))");
    private static final Pattern HIGH = Pattern.compile("\\^(\\([^()]+\\)|[\\p{L}\\p{N}\u00b7]+)");

    private PlainLetters() {
    }

    /** Where there is room below and above the line, as HTML. */
    static String html(String plain) {
        String low = LOW.matcher(Entities.escape(plain).replaceAll("-(?!bar|hat|tilde)", "\u2212"))
                .replaceAll(script -> "<sub>" + (script.group(1) == null ? script.group(2) : script.group(1)) + "</sub>");
        return HIGH.matcher(low).replaceAll("<sup>$1</sup>");
    }

    /** What is given for one sign, such as {@code \eta = 0.1}; as it is where the sign cannot be said plainly. */
    static String of(String given) {
        int equals = given.indexOf(" = ");
        if (equals < 0) {
            return given;
        }
        String sign = STYLED.matcher(given.substring(0, equals)).replaceAll("$1");
        sign = COMMAND.matcher(sign).replaceAll(command -> Matcher.quoteReplacement(LETTERS.getOrDefault(command.group(1), command.group())));
        sign = ACCENTED.matcher(sign).replaceAll("$2-$1");
        sign = SCRIPT.matcher(SHORT_SCRIPT.matcher(sign).replaceAll("$1$2")).replaceAll("$1($2)");
        sign = SCRIPT.matcher(sign).replaceAll("$1($2)");
        return sign.matches(".*[\\\\{}].*") ? given : sign + given.substring(equals);
    }
}
