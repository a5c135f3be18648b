package org.linebyline.doclinker.formula.syntax;

import java.util.List;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.syntax.Node.Accented;
import org.linebyline.doclinker.formula.syntax.Node.Binomial;
import org.linebyline.doclinker.formula.syntax.Node.Chain;
import org.linebyline.doclinker.formula.syntax.Node.Conditional;
import org.linebyline.doclinker.formula.syntax.Node.Enclosed;
import org.linebyline.doclinker.formula.syntax.Node.Fold;
import org.linebyline.doclinker.formula.syntax.Node.Fraction;
import org.linebyline.doclinker.formula.syntax.Node.Marked;
import org.linebyline.doclinker.formula.syntax.Node.Name;
import org.linebyline.doclinker.formula.syntax.Node.Number;
import org.linebyline.doclinker.formula.syntax.Node.Operand;
import org.linebyline.doclinker.formula.syntax.Node.Prefixed;
import org.linebyline.doclinker.formula.syntax.Node.Quantified;
import org.linebyline.doclinker.formula.syntax.Node.Root;
import org.linebyline.doclinker.formula.syntax.Node.Scripted;
import org.linebyline.doclinker.formula.syntax.Node.Slice;
import org.linebyline.doclinker.formula.syntax.Node.Symbol;
import org.linebyline.doclinker.formula.syntax.Node.Table;
import org.linebyline.doclinker.formula.syntax.Node.Term;
import org.linebyline.doclinker.formula.syntax.Node.Words;

/** One spelling of a piece of a formula, without layout and without the names of its terms: two pieces that say the same have one. */
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
            return enclosed.open() + of(enclosed.content()) + enclosed.close();
        } else if (node instanceof Chain chain) {
            return chain.operands().stream().map(Written::operand).collect(Collectors.joining()).strip();
        } else if (node instanceof Table table) {
            return "\\" + table.environment() + table.rows().stream().map(Written::all).collect(Collectors.joining());
        }
        return head(node) + all(node.parts());
    }

    private static String leaf(Node.Leaf leaf) {
        if (leaf instanceof Number number) {
            return number.digits();
        } else if (leaf instanceof Name name) {
            return name.text();
        } else if (leaf instanceof Words words) {
            return "\\text{" + words.text() + "}";
        } else if (leaf instanceof Symbol symbol) {
            return symbol.text();
        }
        return "";
    }

    private static String operand(Operand operand) {
        String operator = operand.operator();
        String text = of(operand.node());
        boolean word = operator.startsWith("\\") && Character.isLetter(operator.charAt(operator.length() - 1));
        return operator + (word && !text.startsWith("\\") || operator.isEmpty() ? " " : "") + text;
    }

    private static String base(Node base) {
        return base instanceof Scripted || base instanceof Chain ? "{" + of(base) + "}" : of(base);
    }

    private static String script(String mark, Node script) {
        return script instanceof Node.Blank ? "" : mark + "{" + of(script) + "}";
    }

    private static String head(Node node) {
        if (node instanceof Accented accented) {
            return accented.accent();
        } else if (node instanceof Marked marked) {
            return marked.mark();
        } else if (node instanceof Quantified quantified) {
            return quantified.quantifier();
        } else if (node instanceof Slice slice) {
            return slice.colon();
        }
        return node instanceof Fraction ? "\\frac" : node instanceof Binomial ? "\\binom" : node instanceof Root ? "\\sqrt"
                : node instanceof Prefixed || node instanceof Fold ? "" : node instanceof Conditional ? "\\given" : "";
    }

    private static String all(List<Node> parts) {
        return parts.stream().map(part -> "{" + of(part) + "}").collect(Collectors.joining());
    }
}
