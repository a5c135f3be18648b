package org.linebyline.doclinker.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the LaTeX of the book does without, and what to write instead.
 *
 * <p>Macros would leak from one formula into the next; numbers, links and styles are the page's, not the formula's.
 */
final class Forbidden {

    private static final Map<String, String> COMMANDS = new HashMap<>();

    static {
        forbid("write the notation out where it is used, a name as \\operatorname{…}",
                "\\newcommand", "\\renewcommand", "\\providecommand", "\\newenvironment", "\\renewenvironment", "\\def",
                "\\edef", "\\gdef", "\\xdef", "\\let", "\\futurelet", "\\global", "\\DeclareMathOperator",
                "\\DeclarePairedDelimiter");
        forbid("leave it out, because the id of its block numbers an equation",
                "\\tag", "\\notag", "\\nonumber", "\\label");
        forbid("refer to an equation in the sentence around the formula, with <<its-id>>",
                "\\ref", "\\eqref");
        forbid("put the link in the sentence around the formula",
                "\\href", "\\url");
        forbid("mark a part of a formula with \\term{name}{part}",
                "\\style", "\\cssId", "\\class", "\\data", "\\htmlData", "\\htmlClass", "\\htmlId", "\\htmlStyle",
                "\\mmlToken", "\\color", "\\textcolor", "\\colorbox", "\\fcolorbox", "\\definecolor");
        forbid("write the command that names the symbol",
                "\\unicode", "\\char");
        forbid("leave it out, because the packages of the book are always there",
                "\\require", "\\usepackage");
        forbid("write \\begin{aligned}…\\end{aligned}",
                "\\displaylines", "\\eqalign", "\\eqalignno", "\\leqalignno");
        forbid("write \\% for a percent sign, and a comment outside the formula",
                "%");
    }

    private static final Set<String> ENVIRONMENTS = Set.of("aligned", "alignedat", "gathered", "split", "cases", "array",
            "matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix", "smallmatrix", "subarray");

    private Forbidden() {}

    /** What to do instead of a command such as {@code \tag}; empty when the command is welcome. */
    static Optional<String> adviceOnCommand(String command) {
        return Optional.ofNullable(COMMANDS.get(command));
    }

    /** What to do instead of an environment such as {@code align}; empty when the environment is welcome. */
    static Optional<String> adviceOnEnvironment(String name) {
        return ENVIRONMENTS.contains(name)
                ? Optional.empty()
                : Optional.of("use aligned or gathered for lines, cases for cases, array or a matrix for entries");
    }

    private static void forbid(String advice, String... commands) {
        for (String command : commands) {
            COMMANDS.put(command, advice);
        }
    }
}
