package org.linebyline.doclinker.formula.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Node.Chain;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Node.Operand;

/** How far a formula is read, and what is open there. */
final class Cursor {

    private static final int DEEPEST = 100;
    private static final Set<String> PASSAGES = Set.of("cases", "\\term");

    private final List<Token> tokens;
    private final Deque<String> open = new ArrayDeque<>();
    private int at;
    private int depth;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
    }

    Token peek() {
        return ahead(0);
    }

    /** A token further on; behind the last, the last. */
    Token ahead(int distance) {
        return tokens.get(Math.min(at + distance, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        at += token.is(Kind.END) ? 0 : 1;
        return token;
    }

    boolean comes(Kind kind) {
        return peek().is(kind);
    }

    /** The token taken last; the first, before any is taken. */
    Token last() {
        return tokens.get(Math.max(at - 1, 0));
    }

    /** Takes a token of a kind, if it comes next. */
    boolean take(Kind kind) {
        boolean there = comes(kind);
        if (there) {
            next();
        }
        return there;
    }

    void skipGap() {
        if (peek().kind().isGap()) {
            next();
        }
    }

    /** From the beginning of something to the end of the last token taken. */
    Span since(Span first) {
        return at == 0 ? first.before() : Span.of(first, last().span());
    }

    /** Nothing, right behind the token taken last. */
    Blank blank() {
        return new Blank(at == 0 ? peek().span().before() : last().span().behind());
    }

    /** Reads what stands inside of an opener. */
    <T> T inside(String opener, Supplier<T> content) {
        open.push(opener);
        T read = content.get();
        open.pop();
        return read;
    }

    /** Whether nothing is open, so that what is read belongs to the statement itself. */
    boolean isOutside() {
        return open.isEmpty();
    }

    /** Whether what is read stands in a statement, a line, a case or a term, and in no brackets there. */
    boolean isInPassage() {
        return open.isEmpty() || PASSAGES.contains(open.peek()) || Vocabulary.isLinedUp(open.peek());
    }

    boolean isInside(String opener) {
        return opener.equals(open.peek());
    }

    /** Reads one level deeper, and not arbitrarily deep. */
    <T> T deeper(Supplier<T> content) {
        if (++depth > DEEPEST) {
            throw fault(peek(), "groups are nested more than " + DEEPEST + " deep", "split the formula, or name a part of it");
        }
        T read = content.get();
        depth--;
        return read;
    }

    /** Operands with operators between them, as long as it goes on; a single one is itself. */
    Node chain(Level level, Supplier<Node> operand, BooleanSupplier goesOn) {
        List<Operand> operands = new ArrayList<>(List.of(new Operand("", operand.get())));
        while (goesOn.getAsBoolean()) {
            String operator = next().text();
            operands.add(new Operand(operator, operand.get()));
        }
        return chain(level, operands.get(0).node().span(), operands);
    }

    /** These operands, which begin here; or the only one, where it has no sign. */
    Node chain(Level level, Span first, List<Operand> operands) {
        boolean single = operands.size() == 1 && operands.get(0).operator().isEmpty();
        return single ? operands.get(0).node() : new Chain(since(first), level, operands);
    }

    /** What to say of a token that cannot stand where it stands. */
    Unreadable unexpected() {
        return unexpected(peek());
    }

    Unreadable unexpected(Token token) {
        return switch (token.kind()) {
            case CLOSE, RIGHT, GROUP_CLOSE, FINISH -> fault(token, "this " + token.written() + " closes nothing that is open here",
                    "take it out, or open its group before it");
            case SUBSCRIPT, SUPERSCRIPT, PRIME, MARK -> fault(token, "this " + token.text() + " stands behind nothing",
                    "write what it belongs to before it, or {}");
            case ROW, AMPERSAND -> fault(token, token.written() + " stands in no environment",
                    "write \\begin{aligned}…\\end{aligned} around the lines");
            case GIVEN -> fault(token, "this bar has nothing on one side",
                    "write \\lvert…\\rvert for a pair of bars, \\mid for a condition");
            case END -> fault(token, "the formula breaks off here", "write the rest of it");
            case SEPARATOR -> fault(token, "this " + token.text() + " has nothing on one side", "write what is missing, or take it out");
            default -> fault(token, token.written() + " cannot stand here", "take it out, or write what is missing before it");
        };
    }

    /** A fault at a token; at the end of the text, at the last piece of it. */
    Unreadable fault(Token token, String wrong, String instead) {
        if (!token.is(Kind.END)) {
            return new Unreadable(token.span().from(), wrong, instead);
        }
        return new Unreadable(tokens.size() == 1 ? 0 : tokens.get(tokens.size() - 2).span().from(), wrong, instead);
    }
}
