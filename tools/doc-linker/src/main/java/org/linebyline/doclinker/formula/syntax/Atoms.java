package org.linebyline.doclinker.formula.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.linebyline.doclinker.formula.syntax.Node.Accented;
import org.linebyline.doclinker.formula.syntax.Node.Binomial;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Node.Enclosed;
import org.linebyline.doclinker.formula.syntax.Node.Fraction;
import org.linebyline.doclinker.formula.syntax.Node.Marked;
import org.linebyline.doclinker.formula.syntax.Node.Name;
import org.linebyline.doclinker.formula.syntax.Node.Number;
import org.linebyline.doclinker.formula.syntax.Node.Root;
import org.linebyline.doclinker.formula.syntax.Node.Scripted;
import org.linebyline.doclinker.formula.syntax.Node.Symbol;
import org.linebyline.doclinker.formula.syntax.Node.Table;
import org.linebyline.doclinker.formula.syntax.Node.Term;
import org.linebyline.doclinker.formula.syntax.Node.Words;

/** The smallest things that can stand alone, and the scripts that they bear. */
final class Atoms {

    private static final Map<String, List<String>> CLOSERS = Map.of("(", List.of(")", "]"), "[", List.of("]", ")"), "\\{", List.of("\\}"),
            "\\lvert", List.of("\\rvert", "\\rangle"), "\\lVert", List.of("\\rVert"), "\\langle", List.of("\\rangle", "\\rvert"),
            "\\lfloor", List.of("\\rfloor", "\\rceil"), "\\lceil", List.of("\\rceil", "\\rfloor"));

    private final Cursor cursor;
    private final Claims claims;

    Atoms(Cursor cursor, Claims claims) {
        this.cursor = cursor;
        this.claims = claims;
    }

    /** Whether a bar comes that restricts what is before it: {@code f|_{x=0}}. */
    boolean restrictionComes() {
        boolean bar = cursor.peek().is(Kind.GIVEN, "|") || cursor.peek().is(Kind.CLOSE, "\\rvert") && !cursor.isInside("\\lvert");
        return bar && cursor.ahead(1).is(Kind.SUBSCRIPT);
    }

    Node atom() {
        return switch (cursor.peek().kind()) {
            case DIGIT, POINT -> number();
            case OPEN -> enclosed();
            case LEFT -> stretched();
            case GROUP_OPEN -> group("{", claims::content);
            case ACCENT -> accented();
            case FRACTION -> fraction();
            case BINOMIAL -> binomial();
            case ROOT -> root();
            case TERM -> term();
            case BEGIN -> table();
            default -> single();
        };
    }

    private Node single() {
        if (!cursor.peek().kind().startsFactor() && !cursor.comes(Kind.MULTIPLICATIVE) && !restrictionComes()) {
            throw cursor.unexpected();
        }
        return leaf(cursor.next());
    }

    private static Node leaf(Token token) {
        return switch (token.kind()) {
            case DIGIT -> new Number(token.span(), token.text());
            case LETTER, FUNCTION, FOLD -> new Name(token.span(), token.text());
            case LITERAL -> new Node.Literal(token.span(), token.text());
            case WORDS -> new Words(token.span(), token.text());
            case CLOSE -> new Symbol(token.span(), "|");
            default -> new Symbol(token.span(), token.text());
        };
    }

    /** Digits that touch, among them at most one point; a comma in braces may part them. */
    private Node number() {
        Token first = cursor.peek();
        StringBuilder digits = new StringBuilder();
        Token last;
        do {
            last = cursor.next();
            digits.append(last.text());
            last = thousands(last);
        } while (last.touches(cursor.peek()) && (cursor.comes(Kind.DIGIT) || cursor.comes(Kind.POINT) && digits.indexOf(".") < 0));
        return new Number(cursor.since(first.span()), digits.toString());
    }

    private Token thousands(Token last) {
        boolean comma = cursor.comes(Kind.GROUP_OPEN) && cursor.ahead(1).is(Kind.SEPARATOR, ",")
                && cursor.ahead(2).is(Kind.GROUP_CLOSE) && cursor.ahead(3).is(Kind.DIGIT)
                && cursor.ahead(4).is(Kind.DIGIT) && cursor.ahead(5).is(Kind.DIGIT);
        if (!comma || !last.touches(cursor.peek())) {
            return last;
        }
        cursor.next();
        cursor.next();
        return cursor.next();
    }

    private Node enclosed() {
        Token open = cursor.next();
        Node content = cursor.inside(open.text(), claims::content);
        Token close = cursor.peek();
        if (!close.is(Kind.CLOSE) || !CLOSERS.get(open.text()).contains(close.text())) {
            throw unclosed(open, CLOSERS.get(open.text()).get(0));
        }
        cursor.next();
        return new Enclosed(cursor.since(open.span()), open.text(), close.text(), content);
    }

    private Node stretched() {
        Token open = cursor.next();
        Node content = cursor.inside(open.text(), claims::content);
        if (!cursor.comes(Kind.RIGHT)) {
            throw unclosed(open, "\\right");
        }
        String close = cursor.next().text();
        return new Enclosed(cursor.since(open.span()), paired(open.text(), "\\l"), paired(close, "\\r"), content);
    }

    /** A bar that is stretched is one of a pair. */
    private static String paired(String delimiter, String side) {
        return switch (delimiter) {
            case "|" -> side + "vert";
            case "\\Vert" -> side + "Vert";
            default -> delimiter;
        };
    }

    /** What is in braces, which show nothing; an operator alone in them is a symbol. */
    private Node group(String place, Supplier<Node> content) {
        Token open = cursor.next();
        if (cursor.take(Kind.GROUP_CLOSE)) {
            return new Blank(cursor.since(open.span()));
        }
        boolean lone = cursor.ahead(1).is(Kind.GROUP_CLOSE) && !cursor.peek().kind().startsFactor() && !cursor.comes(Kind.COLON);
        Node inner = lone ? leaf(cursor.next()) : cursor.inside(place, content);
        if (!cursor.take(Kind.GROUP_CLOSE)) {
            throw unclosed(open, "}");
        }
        return inner;
    }

    /** What closes it is missing where something else closes; else what stands there is at fault. */
    private Unreadable unclosed(Token open, String closer) {
        return switch (cursor.peek().kind()) {
            case END, CLOSE, RIGHT, GROUP_CLOSE, FINISH, ROW, AMPERSAND -> cursor.fault(open, "this " + open.written() + " is not closed",
                    "add its " + closer);
            default -> cursor.unexpected();
        };
    }

    private Node accented() {
        Token accent = cursor.next();
        Node base = argument(accent);
        return new Accented(cursor.since(accent.span()), accent.text(), base);
    }

    private Node fraction() {
        Token command = cursor.next();
        Node numerator = argument(command);
        Node denominator = argument(command);
        return new Fraction(cursor.since(command.span()), numerator, denominator);
    }

    private Node binomial() {
        Token command = cursor.next();
        Node upper = argument(command);
        Node lower = argument(command);
        return new Binomial(cursor.since(command.span()), upper, lower);
    }

    private Node root() {
        Token command = cursor.next();
        Node degree = cursor.blank();
        if (cursor.comes(Kind.OPEN) && cursor.peek().text().equals("[")) {
            degree = ((Enclosed) enclosed()).content();
        }
        Node radicand = argument(command);
        return new Root(cursor.since(command.span()), degree, radicand);
    }

    private Node term() {
        Token command = cursor.next();
        Node content = argument(command, "\\term", claims::passage);
        return new Term(cursor.since(command.span()), command.text(), content);
    }

    /** The argument of a command: a group, or by the rule of TeX one token. */
    private Node argument(Token command) {
        return argument(command, "{", claims::content);
    }

    private Node argument(Token command, String place, Supplier<Node> content) {
        if (cursor.comes(Kind.GROUP_OPEN)) {
            return cursor.deeper(() -> group(place, content));
        }
        if (!cursor.peek().kind().startsFactor()) {
            throw cursor.fault(command, command.written() + " lacks an argument", "write it in braces behind it");
        }
        return cursor.comes(Kind.DIGIT) ? leaf(cursor.next()) : cursor.deeper(this::atom);
    }

    /** A big operator and its range, where a colon says "such that". */
    Node ranged(Node operator) {
        return scripted(operator, claims::content);
    }

    /** Something with the scripts, primes and marks behind it. */
    Node scripted(Node base) {
        Node marked = scripted(base, claims::script);
        while (cursor.comes(Kind.MARK)) {
            String mark = cursor.next().text();
            marked = scripted(new Marked(cursor.since(base.span()), marked, mark), claims::script);
        }
        return marked;
    }

    private Node scripted(Node base, Supplier<Node> content) {
        Blank none = cursor.blank();
        Node below = none;
        Node above = none;
        int primes = 0;
        while (cursor.comes(Kind.SUBSCRIPT) || cursor.comes(Kind.SUPERSCRIPT) || cursor.comes(Kind.PRIME)) {
            Token mark = cursor.next();
            boolean second = mark.is(Kind.SUBSCRIPT) ? below != none : above != none;
            if (second) {
                throw cursor.fault(mark, "this is a second " + (mark.is(Kind.SUBSCRIPT) ? "subscript" : "superscript"),
                        "write both in one pair of braces, or braces around what bears the first");
            }
            if (mark.is(Kind.PRIME)) {
                primes++;
            } else if (mark.is(Kind.SUBSCRIPT)) {
                below = script(mark, content);
            } else {
                above = script(mark, content);
            }
        }
        boolean plain = below == none && above == none && primes == 0;
        return plain ? base : new Scripted(cursor.since(base.span()), base, below, above, primes);
    }

    private Node script(Token mark, Supplier<Node> content) {
        Kind next = cursor.peek().kind();
        if (next == Kind.GROUP_OPEN) {
            return cursor.deeper(() -> group("_", content));
        }
        if (next.startsFactor() && next != Kind.DIGIT && next != Kind.FUNCTION && next != Kind.FOLD) {
            return cursor.deeper(this::atom);
        }
        if (next == Kind.END || next == Kind.GROUP_CLOSE || next == Kind.CLOSE || next == Kind.RIGHT || next == Kind.FINISH) {
            throw cursor.fault(mark, "nothing stands behind this " + mark.text(), "write the script, in braces if it is long");
        }
        return leaf(cursor.next());
    }

    private Node table() {
        Token begin = cursor.next();
        List<List<Node>> rows = cursor.inside(begin.text(), this::rows);
        if (!cursor.comes(Kind.FINISH)) {
            throw unclosed(begin, "\\end{" + begin.text() + "}");
        }
        Token end = cursor.next();
        if (!end.text().equals(begin.text())) {
            throw cursor.fault(end, end.written() + " ends " + begin.written(), "give both the same name");
        }
        return new Table(cursor.since(begin.span()), begin.text(), rows);
    }

    private List<List<Node>> rows() {
        List<List<Node>> rows = new ArrayList<>();
        do {
            rows.add(row());
        } while (cursor.take(Kind.ROW) && !cursor.comes(Kind.FINISH));
        return rows;
    }

    private List<Node> row() {
        List<Node> cells = new ArrayList<>();
        do {
            cells.add(claims.passage());
            cursor.take(Kind.SEPARATOR);
        } while (cursor.take(Kind.AMPERSAND));
        return cells;
    }
}
