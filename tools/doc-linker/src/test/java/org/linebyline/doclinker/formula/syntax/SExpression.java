package org.linebyline.doclinker.formula.syntax;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.syntax.Node.Accented;
import org.linebyline.doclinker.formula.syntax.Node.Binomial;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
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

/**
 * A tree as a line of text: {@code (relation a = (sum b + c))}, factors that touch side by side, scripts behind their base,
 * brackets as {@code <( x )>}, what is not written as {@code nil}.
 */
final class SExpression {

    private SExpression() {
    }

    /** The statements of a formula, separated by {@code ;;}, or its fault. */
    static String of(Parsed parsed) {
        if (parsed instanceof Parsed.Fault fault) {
            return fault.column() + ": " + fault.wrong() + ": " + fault.instead();
        }
        return ((Parsed.Tree) parsed).statements().stream().map(SExpression::of).collect(Collectors.joining(" ;; "));
    }

    static String of(Node node) {
        if (node instanceof Node.Leaf leaf) {
            return leaf(leaf);
        } else if (node instanceof Scripted scripted) {
            return grouped(scripted.base()) + script("_", scripted.below()) + script("^", scripted.above()) + "'".repeat(scripted.primes());
        } else if (node instanceof Enclosed enclosed) {
            return "<" + enclosed.open() + " " + of(enclosed.content()) + " " + enclosed.close() + ">";
        } else if (node instanceof Chain chain) {
            return "(" + chain.level().name().toLowerCase(Locale.ROOT) + operands(chain) + ")";
        } else if (node instanceof Table table) {
            return "(" + table.environment() + table.rows().stream().map(row -> " " + list("row", row)).collect(Collectors.joining())
                    + ")";
        }
        return list(head(node), node.parts());
    }

    private static String leaf(Node.Leaf leaf) {
        if (leaf instanceof Number number) {
            return number.digits();
        } else if (leaf instanceof Name name) {
            return name.text();
        } else if (leaf instanceof Node.Literal literal) {
            return "'" + literal.text() + "'";
        } else if (leaf instanceof Words words) {
            return "\"" + words.text() + "\"";
        } else if (leaf instanceof Symbol symbol) {
            return symbol.text();
        }
        return "nil";
    }

    private static String head(Node node) {
        if (node instanceof Accented accented) {
            return accented.accent();
        } else if (node instanceof Marked marked) {
            return "mark " + marked.mark();
        } else if (node instanceof Term term) {
            return "term " + term.name();
        } else if (node instanceof Quantified quantified) {
            return quantified.quantifier();
        } else if (node instanceof Slice slice) {
            return "slice" + slice.colon().replace(":", "");
        }
        return node instanceof Fraction ? "frac" : node instanceof Binomial ? "binom" : node instanceof Root ? "root"
                : node instanceof Prefixed ? "reach" : node instanceof Fold ? "fold" : node instanceof Conditional ? "given" : "?";
    }

    private static String operands(Chain chain) {
        String quote = chain.level() == Node.Level.WORDS ? "\"" : "";
        return chain.operands().stream().map(operand -> operator(operand, quote) + " " + of(operand.node())).collect(Collectors.joining());
    }

    private static String operator(Operand operand, String quote) {
        return operand.operator().isEmpty() ? "" : " " + quote + operand.operator() + quote;
    }

    private static String script(String mark, Node script) {
        return script instanceof Blank ? "" : mark + grouped(script);
    }

    private static String grouped(Node node) {
        return node instanceof Scripted ? "{" + of(node) + "}" : of(node);
    }

    private static String list(String head, List<Node> parts) {
        return "(" + head + parts.stream().map(part -> " " + of(part)).collect(Collectors.joining()) + ")";
    }
}
