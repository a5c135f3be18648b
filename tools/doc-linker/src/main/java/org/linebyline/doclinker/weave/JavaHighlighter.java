package org.linebyline.doclinker.weave;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Token;

/** Marks keywords, strings, comments and numbers of a Java file, as they were read. */
final class JavaHighlighter {

    /** The class of a number. On paper it looks like a name, and beside an element a line might end: there it is none. */
    static final String NUMBER = "n";

    private final SourceFile source;
    private final Map<Integer, List<Token>> tokens;

    JavaHighlighter(SourceFile source) {
        this.source = source;
        this.tokens = source.tokens().stream().collect(Collectors.groupingBy(Token::line));
    }

    /** Appends a part of a line, its columns counted from 0. */
    void append(int number, int from, int to, Element code) {
        String line = source.lines().get(number - 1);
        int done = from;
        for (Token token : tokens.getOrDefault(number, List.of())) {
            int start = Math.max(done, Math.min(token.from(), to));
            int end = Math.max(start, Math.min(token.to(), to));
            code.appendText(line.substring(done, start));
            span(code, token.kind(), line.substring(start, end));
            done = end;
        }
        code.appendText(line.substring(done, Math.max(done, to)));
    }

    private static void span(Element code, Token.Kind kind, String text) {
        if (!text.isEmpty()) {
            code.appendElement("span").addClass(letter(kind)).text(text);
        }
    }

    private static String letter(Token.Kind kind) {
        return switch (kind) {
            case KEYWORD -> "k";
            case NUMBER -> NUMBER;
            case STRING, TEXT_BLOCK -> "s";
            case LINE_COMMENT, BLOCK_COMMENT -> "c";
        };
    }
}
