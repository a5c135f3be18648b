package org.linebyline.doclinker.read.code;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.linebyline.doclinker.model.Token;
import org.linebyline.doclinker.model.Token.Kind;

/** Finds comments, strings, numbers and keywords as the compiler does, Unicode escapes first. Any text is read to its end, Java or not. */
final class JavaLexer {

    /**
     * What was found.
     *
     * @param code the text, character by character, with blanks in the place of comments and strings
     */
    record Lexed(List<Token> tokens, String code) {
    }

    private static final Set<String> KEYWORDS = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch",
            "char", "class", "continue", "default", "do", "double", "else", "enum", "extends", "final", "finally", "float",
            "for", "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "null",
            "package", "permits", "private", "protected", "public", "record", "return", "sealed", "short", "static",
            "strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient", "true", "false", "try",
            "var", "void", "volatile", "while", "yield");
    private static final int END = -1;

    private final String text;
    private final int[] lineStarts;
    private final List<Token> tokens = new ArrayList<>();
    private final StringBuilder code;

    /** The character that is read now, as the compiler sees it, and where it stands in the text. */
    private int current;
    private int from;
    private int to;

    private JavaLexer(String text) {
        this.text = text;
        this.code = new StringBuilder(text);
        this.lineStarts = IntStream.concat(IntStream.of(0), IntStream.range(0, text.length())
                .filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
        advance();
    }

    /** Reads a text whose lines end in {@code \n}; its tokens are in order. */
    static Lexed lex(String text) {
        JavaLexer lexer = new JavaLexer(text);
        while (lexer.current != END) {
            int start = lexer.from;
            lexer.next().ifPresent(kind -> lexer.add(kind, start, lexer.from));
        }
        return new Lexed(List.copyOf(lexer.tokens), lexer.code.toString());
    }

    private Optional<Kind> next() {
        if (Character.isDigit(current)) {
            return number();
        } else if (isNamePart()) {
            return word();
        }
        return switch (current) {
            case '/' -> slash();
            case '"' -> quote();
            case '\'' -> character();
            default -> punctuation();
        };
    }

    private Optional<Kind> punctuation() {
        advance();
        return Optional.empty();
    }

    private Optional<Kind> word() {
        int start = from;
        while (isNamePart()) {
            advance();
        }
        return KEYWORDS.contains(text.substring(start, from)) ? Optional.of(Kind.KEYWORD) : Optional.empty();
    }

    private Optional<Kind> number() {
        int start = from;
        while (isNamePart() || current == '.' || isSignOfExponent(start)) {
            advance();
        }
        return Optional.of(Kind.NUMBER);
    }

    private boolean isSignOfExponent(int start) {
        String exponents = text.startsWith("x", start + 1) || text.startsWith("X", start + 1) ? "pP" : "eE";
        return (current == '+' || current == '-') && exponents.indexOf(text.charAt(from - 1)) >= 0;
    }

    private Optional<Kind> slash() {
        advance();
        return switch (current) {
            case '/' -> lineComment();
            case '*' -> blockComment();
            default -> Optional.empty();
        };
    }

    private Optional<Kind> lineComment() {
        while (!isLineEnd()) {
            advance();
        }
        return Optional.of(Kind.LINE_COMMENT);
    }

    private Optional<Kind> blockComment() {
        advance();
        for (boolean star = false; current != END && !(star && current == '/'); advance()) {
            star = current == '*';
        }
        advance();
        return Optional.of(Kind.BLOCK_COMMENT);
    }

    /** A string, an empty one, or a text block. */
    private Optional<Kind> quote() {
        advance();
        if (current != '"') {
            return quoted('"');
        }
        advance();
        return current == '"' ? textBlock() : Optional.of(Kind.STRING);
    }

    private Optional<Kind> character() {
        advance();
        return quoted('\'');
    }

    private Optional<Kind> quoted(char delimiter) {
        while (!isLineEnd() && current != delimiter) {
            advancePastEscape();
        }
        if (current == delimiter) {
            advance();
        }
        return Optional.of(Kind.STRING);
    }

    private Optional<Kind> textBlock() {
        advance();
        for (int quotes = 0; current != END && quotes < 3; advancePastEscape()) {
            quotes = current == '"' ? quotes + 1 : 0;
        }
        return Optional.of(Kind.TEXT_BLOCK);
    }

    private void advancePastEscape() {
        if (current == '\\') {
            advance();
        }
        advance();
    }

    private boolean isLineEnd() {
        return current == END || current == '\n' || current == '\r';
    }

    private boolean isNamePart() {
        return current != END && (Character.isJavaIdentifierPart(current) || Character.isSurrogate((char) current));
    }

    private void advance() {
        from = to;
        int escape = endOfUnicodeEscape();
        if (escape > 0) {
            current = Integer.parseInt(text, escape - 4, escape, 16);
            to = escape;
        } else {
            current = from < text.length() ? text.charAt(from) : END;
            to = Math.min(from + 1, text.length());
        }
    }

    /** A backslash behind an odd number of others is escaped itself and begins nothing. */
    private int endOfUnicodeEscape() {
        if (!text.startsWith("\\u", from)) {
            return 0;
        }
        int before = from;
        while (before > 0 && text.charAt(before - 1) == '\\') {
            before--;
        }
        int digits = from + 1;
        while (text.startsWith("u", digits)) {
            digits++;
        }
        return (from - before) % 2 == 0 && areHexadecimal(digits) ? digits + 4 : 0;
    }

    private boolean areHexadecimal(int digits) {
        return digits + 4 <= text.length()
                && IntStream.range(digits, digits + 4).allMatch(i -> Character.digit(text.charAt(i), 16) >= 0);
    }

    /** One token for each line that it touches. */
    private void add(Kind kind, int start, int end) {
        int line = Arrays.binarySearch(lineStarts, start);
        for (line = line < 0 ? -line - 2 : line; line < lineStarts.length && lineStarts[line] < end; line++) {
            int lineEnd = line + 1 < lineStarts.length ? lineStarts[line + 1] - 1 : text.length();
            Token token = new Token(kind, line + 1, Math.max(start, lineStarts[line]) - lineStarts[line],
                    Math.min(end, lineEnd) - lineStarts[line]);
            if (token.from() < token.to()) {
                tokens.add(token);
                blank(token, lineStarts[line]);
            }
        }
    }

    private void blank(Token token, int lineStart) {
        if (token.kind() != Kind.KEYWORD && token.kind() != Kind.NUMBER) {
            IntStream.range(lineStart + token.from(), lineStart + token.to()).forEach(i -> code.setCharAt(i, ' '));
        }
    }
}
