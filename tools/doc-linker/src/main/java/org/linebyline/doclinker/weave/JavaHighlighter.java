package org.linebyline.doclinker.weave;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;

/** Marks keywords, strings, comments and numbers of Java, line by line. */
final class JavaHighlighter {

    private static final Set<String> KEYWORDS = Set.of("abstract", "assert", "boolean", "break", "byte", "case", "catch",
            "char", "class", "continue", "default", "do", "double", "else", "enum", "extends", "final", "finally", "float",
            "for", "if", "implements", "import", "instanceof", "int", "interface", "long", "native", "new", "null",
            "package", "permits", "private", "protected", "public", "record", "return", "sealed", "short", "static",
            "strictfp", "super", "switch", "synchronized", "this", "throw", "throws", "transient", "true", "false", "try",
            "var", "void", "volatile", "while", "yield");
    private static final Pattern TOKEN = Pattern.compile(
            "(?<comment>//.*|/\\*.*?(?:\\*/|$))|(?<string>\"\"\".*|\"(?:[^\"\\\\]|\\\\.)*\"|'(?:[^'\\\\]|\\\\.)+')"
                    + "|(?<word>[\\p{L}_$][\\p{L}\\p{N}_$]*)|(?<number>\\b\\d[\\w.]*)");
    private static final Pattern COMMENT_END = Pattern.compile("\\*/");

    private boolean insideComment;

    /** Appends one line of code; a comment may run on from the line before. */
    void append(String line, Element code) {
        int from = 0;
        if (insideComment) {
            Matcher end = COMMENT_END.matcher(line);
            insideComment = !end.find();
            from = insideComment ? line.length() : end.end();
            span(code, "c", line.substring(0, from));
        }
        Matcher token = TOKEN.matcher(line);
        while (token.find(from)) {
            code.appendText(line.substring(from, token.start()));
            append(token, code);
            from = token.end();
        }
        code.appendText(line.substring(from));
    }

    private void append(Matcher token, Element code) {
        String text = token.group();
        if (token.group("comment") != null) {
            insideComment = text.startsWith("/*") && !text.endsWith("*/");
            span(code, "c", text);
        } else if (token.group("string") != null) {
            span(code, "s", text);
        } else if (token.group("number") != null) {
            span(code, "n", text);
        } else if (KEYWORDS.contains(text)) {
            span(code, "k", text);
        } else {
            code.appendText(text);
        }
    }

    private static void span(Element code, String kind, String text) {
        if (!text.isEmpty()) {
            code.appendElement("span").addClass(kind).text(text);
        }
    }
}
