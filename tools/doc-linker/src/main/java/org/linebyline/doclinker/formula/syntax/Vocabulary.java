package org.linebyline.doclinker.formula.syntax;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which command is for what: the one place that knows. */
final class Vocabulary {

    private static final Map<String, Kind> KINDS = new HashMap<>();

    static {
        are(Kind.LETTER, "\\alpha \\beta \\gamma \\delta \\epsilon \\varepsilon \\zeta \\eta \\theta \\vartheta \\iota \\kappa \\lambda "
                + "\\mu \\nu \\xi \\pi \\varpi \\rho \\varrho \\sigma \\varsigma \\tau \\upsilon \\phi \\varphi \\chi \\psi \\omega "
                + "\\Gamma \\Delta \\Theta \\Lambda \\Xi \\Pi \\Sigma \\Upsilon \\Phi \\Psi \\Omega \\ell \\hbar \\imath \\jmath \\Re "
                + "\\Im \\aleph \\partial \\nabla \\infty \\emptyset \\varnothing \\top \\bot \\dagger \\ddagger \\prime \\square \\Box "
                + "\\checkmark \\sharp \\flat \\$ \\_ ?");
        are(Kind.FUNCTION, "\\log \\ln \\lg \\exp \\sin \\cos \\tan \\cot \\sec \\csc \\sinh \\cosh \\tanh \\coth \\arcsin \\arccos "
                + "\\arctan \\det \\dim \\ker \\deg \\hom \\arg \\Pr \\angle \\#");
        are(Kind.FOLD, "\\sum \\prod \\coprod \\int \\iint \\iiint \\oint \\bigcup \\bigcap \\bigwedge \\bigvee \\bigoplus \\bigotimes "
                + "\\bigodot \\bigsqcup \\biguplus \\lim \\limsup \\liminf \\max \\min \\sup \\inf \\gcd \\argmax \\argmin \\mathbb{E}");
        are(Kind.ACCENT, "\\hat \\bar \\tilde \\dot \\ddot \\dddot \\vec \\check \\breve \\acute \\grave \\widehat \\widetilde "
                + "\\overline \\underline \\overbrace \\underbrace \\overrightarrow \\mathring");
        are(Kind.FRACTION, "\\frac \\tfrac \\dfrac \\cfrac");
        are(Kind.BINOMIAL, "\\binom \\tbinom \\dbinom");
        are(Kind.ROOT, "\\sqrt");
        are(Kind.DOTS, "\\dots \\ldots \\cdots \\vdots \\ddots \\dotsc \\dotsb \\dotsm");
        are(Kind.OPEN, "( [ \\{ \\lbrace \\lbrack \\lvert \\lVert \\langle \\lfloor \\lceil");
        are(Kind.CLOSE, ") ] \\} \\rbrace \\rbrack \\rvert \\rVert \\rangle \\rfloor \\rceil");
        are(Kind.GROUP_OPEN, "{");
        are(Kind.GROUP_CLOSE, "}");
        are(Kind.SUBSCRIPT, "_");
        are(Kind.SUPERSCRIPT, "^");
        are(Kind.PRIME, "'");
        are(Kind.MARK, "! \\% \u00b0 \\degree");
        are(Kind.AMPERSAND, "&");
        are(Kind.MULTIPLICATIVE, "\\cdot \\times \\odot \\otimes \\oslash \\ast * \\star \\circ \\bullet \\cap \\sqcap / \\bmod \\div "
                + "\\bowtie \\ltimes \\rtimes @");
        are(Kind.ADDITIVE, "+ - \\pm \\mp \\cup \\setminus \\oplus \\ominus \\sqcup \\uplus \\triangle");
        are(Kind.RELATION, "= < > \\lt \\gt \\le \\leq \\ge \\geq \\ll \\gg \\ne \\neq \\equiv \\approx \\sim \\simeq \\cong \\propto "
                + "\\asymp \\lesssim \\gtrsim \\doteq \\coloneqq \\in \\notin \\ni \\subset \\subseteq \\subsetneq \\supset \\supseteq "
                + "\\sqsubset \\sqsubseteq \\sqsupset \\sqsupseteq \\prec \\preceq \\succ \\succeq \\perp \\parallel \\models "
                + "\\vdash \\to \\rightarrow \\longrightarrow \\hookrightarrow \\mapsto \\longmapsto \\leftarrow \\gets "
                + "\\longleftarrow \\leftrightarrow \\leadsto \\rightsquigarrow \\rightharpoonup \\uparrow \\downarrow \\searrow "
                + "\\nearrow");
        are(Kind.LOGIC, "\\wedge \\land \\vee \\lor");
        are(Kind.NOT, "\\neg \\lnot");
        are(Kind.IMPLICATION, "\\implies \\impliedby \\iff \\Rightarrow \\Leftarrow \\Leftrightarrow \\Longrightarrow \\Longleftarrow "
                + "\\Longleftrightarrow");
        are(Kind.QUANTIFIER, "\\forall \\exists \\nexists");
        are(Kind.SEPARATOR, ", ; .");
        are(Kind.COLON, ": \\colon");
        are(Kind.GIVEN, "| \\vert \\mid \\Vert \\|");
        are(Kind.THIN, "\\, \\thinspace \\: \\> \\medspace");
        are(Kind.WIDE, "\\; \\thickspace ~ \\enspace \\enskip");
        KINDS.put("\\ ", Kind.WIDE);
        are(Kind.QUAD, "\\quad \\qquad");
    }

    private static final Map<String, String> SAME = Map.ofEntries(Map.entry("\\lbrace", "\\{"), Map.entry("\\rbrace", "\\}"),
            Map.entry("\\lbrack", "["), Map.entry("\\rbrack", "]"), Map.entry("\\vert", "|"), Map.entry("\\|", "\\Vert"),
            Map.entry("\\colon", ":"), Map.entry("\\ldots", "\\dots"), Map.entry("\\leq", "\\le"), Map.entry("\\geq", "\\ge"),
            Map.entry("\\neq", "\\ne"), Map.entry("\\lt", "<"), Map.entry("\\gt", ">"), Map.entry("\\land", "\\wedge"),
            Map.entry("\\lor", "\\vee"), Map.entry("\\lnot", "\\neg"), Map.entry("\\rightarrow", "\\to"),
            Map.entry("\\gets", "\\leftarrow"), Map.entry("\\tfrac", "\\frac"), Map.entry("\\dfrac", "\\frac"),
            Map.entry("*", "\\ast"), Map.entry("\\:", "\\,"), Map.entry("\\>", "\\,"), Map.entry("\\thinspace", "\\,"),
            Map.entry("\\medspace", "\\,"), Map.entry("\\ ", "\\;"), Map.entry("~", "\\;"), Map.entry("\\thickspace", "\\;"),
            Map.entry("\\enspace", "\\;"), Map.entry("\\enskip", "\\;"), Map.entry("\\qquad", "\\quad"));

    private static final Set<String> LAYOUT = Set.of("\\!", "\\displaystyle", "\\textstyle", "\\scriptstyle", "\\limits", "\\nolimits",
            "\\mathstrut", "\\strut", "\\allowbreak", "\\nobreak", "\\/");
    private static final Set<String> FONTS = Set.of("\\mathrm", "\\mathbf", "\\mathit", "\\mathsf", "\\mathtt", "\\mathbb", "\\mathcal",
            "\\mathfrak", "\\mathscr", "\\boldsymbol", "\\bm");
    private static final Set<String> PROSE = Set.of("\\text", "\\textrm", "\\textit", "\\textbf", "\\textsf", "\\mbox");
    private static final Set<String> SPACES = Set.of("\\hspace", "\\phantom", "\\hphantom", "\\vphantom", "\\mspace");
    private static final Set<String> SIZES = Set.of("\\big", "\\Big", "\\bigg", "\\Bigg", "\\bigl", "\\Bigl", "\\biggl", "\\Biggl",
            "\\bigr", "\\Bigr", "\\biggr", "\\Biggr", "\\bigm", "\\Bigm", "\\biggm", "\\Biggm");
    private static final Set<String> LINED_UP = Set.of("aligned", "alignedat", "gathered", "split");

    private Vocabulary() {
    }

    static Optional<Kind> kind(String command) {
        return Optional.ofNullable(KINDS.get(command));
    }

    /** One spelling of a command that has several. */
    static String canonical(String command) {
        return SAME.getOrDefault(command, command);
    }

    static boolean isLayout(String command) {
        return LAYOUT.contains(command);
    }

    static boolean isFont(String command) {
        return FONTS.contains(command);
    }

    static boolean isProse(String command) {
        return PROSE.contains(command);
    }

    /** Whether a command takes room by its argument, which shows nothing. */
    static boolean isSpace(String command) {
        return SPACES.contains(command);
    }

    /** Whether a command only says how large the delimiter behind it is. */
    static boolean isSize(String command) {
        return SIZES.contains(command);
    }

    /** Whether the cells of an environment are lines that are cut only to stand below each other. */
    static boolean isLinedUp(String environment) {
        return LINED_UP.contains(environment);
    }

    private static void are(Kind kind, String commands) {
        for (String command : commands.split(" ")) {
            KINDS.put(command, kind);
        }
    }
}
