package org.linebyline.doclinker.formula.syntax;

import java.util.List;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.syntax.Node.Accented;
import org.linebyline.doclinker.formula.syntax.Node.Binomial;
import org.linebyline.doclinker.formula.syntax.Node.Chain;
import org.linebyline.doclinker.formula.syntax.Node.Conditional;
import org.linebyline.doclinker.formula.syntax.Node.Enclosed;
import org.linebyline.doclinker.formula.syntax.Node.Fraction;
import org.linebyline.doclinker.formula.syntax.Node.Marked;
import org.linebyline.doclinker.formula.syntax.Node.Name;
import org.linebyline.doclinker.formula.syntax.Node.Number;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Node.Quantified;
import org.linebyline.doclinker.formula.syntax.Node.Root;
import org.linebyline.doclinker.formula.syntax.Node.Scripted;
import org.linebyline.doclinker.formula.syntax.Node.Slice;
import org.linebyline.doclinker.formula.syntax.Node.Symbol;
import org.linebyline.doclinker.formula.syntax.Node.Table;
import org.linebyline.doclinker.formula.syntax.Node.Term;
import org.linebyline.doclinker.formula.syntax.Node.Words;

/**
 * One spelling of a piece of a formula, without layout and without the names of its terms: two pieces that say the same have one. It is
 * LaTeX, since messages show it.
 */
public final class Written {

    private Written() {
    }

    public static String of(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf(leaf);
        } else if (node instanceof Term term) {
            return of(term.content());
        } else if (node instanceof Scripted scripted) {
            return base(scripted.base()) + "'".repeat(scripted.primes()) + script("_", scripted.below()) + script("^", scripted.above());
        } else if (node instanceof Enclosed enclosed) {
            return apart(enclosed.open(), of(enclosed.content())) + enclosed.close();
        } else if (node instanceof Chain chain) {
            return chain.operands().stream().map(Written::operand).collect(Collectors.joining()).strip();
        } else if (node instanceof Marked marked) {
            return base(marked.base()) + marked.mark();
        } else if (node instanceof Slice slice) {
            return of(slice.from()) + apart(slice.colon(), of(slice.to()));
        }
        return structure(node);
    }

    private static String structure(Node node) {
        if (node instanceof Root root) {
            return "\\sqrt" + (root.degree() instanceof Node.Blank ? "" : "[" + of(root.degree()) + "]") + group(root.radicand());
        } else if (node instanceof Conditional conditional) {
            return of(conditional.claim()) + "\\quad(" + joined(conditional.conditions(), ",") + ")";
        } else if (node instanceof Table table) {
            return "\\begin{" + table.environment() + "}" + table.rows().stream().map(row -> joined(row, "&"))
                    .collect(Collectors.joining("\\\\")) + "\\end{" + table.environment() + "}";
        }
        return head(node) + node.parts().stream().map(Written::group).collect(Collectors.joining());
    }

    private static String leaf(Node.Leaf leaf) {
        if (leaf instanceof Number number) {
            return number.digits();
        } else if (leaf instanceof Name name) {
            return name.text();
        } else if (leaf instanceof Node.Literal literal) {
            return "\\texttt{" + literal.text() + "}";
        } else if (leaf instanceof Words words) {
            return "\\text{" + words.text() + "}";
        } else if (leaf instanceof Symbol symbol) {
            return symbol.text();
        }
        return "";
    }

    private static String operand(Operand operand) {
        String operator = operand.operator();
        if (operator.isEmpty()) {
            return " " + of(operand.node());
        } else if (Character.isLetter(operator.charAt(0))) {
            return "\\text{ " + operator + " }" + of(operand.node());
        } else if (operator.matches("[^\\\\]=")) {
            return "\\mathrel{" + operator.charAt(0) + "}=" + of(operand.node());
        }
        return apart(operator, of(operand.node()));
    }

    /** The name of a command goes as far as there are letters. */
    private static String apart(String command, String text) {
        boolean named = command.startsWith("\\") && Character.isLetter(command.charAt(command.length() - 1));
        return command + (named && !text.startsWith("\\") ? " " : "") + text;
    }

    private static String base(Node base) {
        return base instanceof Scripted || base instanceof Chain || base instanceof Node.Blank ? group(base) : of(base);
    }

    private static String script(String mark, Node script) {
        return script instanceof Node.Blank ? "" : mark + group(script);
    }

    private static String head(Node node) {
        if (node instanceof Accented accented) {
            return accented.accent();
        } else if (node instanceof Quantified quantified) {
            return quantified.quantifier();
        }
        return node instanceof Fraction ? "\\frac" : node instanceof Binomial ? "\\binom" : "";
    }

    private static String group(Node part) {
        return "{" + of(part) + "}";
    }

    private static String joined(List<Node> parts, String between) {
        return parts.stream().map(Written::of).collect(Collectors.joining(between));
    }
}
