package org.linebyline.doclinker.weave;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.lang.model.SourceVersion;

import org.jsoup.nodes.Element;

/** Marks keywords and strings of an expression in a sentence as a listing marks them. */
final class InlineJava {

    private static final Pattern PIECE = Pattern.compile("\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+'|[\\p{L}_$][\\p{L}\\d_$]*");

    private InlineJava() {
    }

    static void highlight(Element code) {
        String java = code.wholeText();
        Matcher piece = PIECE.matcher(java);
        code.empty();
        int done = 0;
        while (piece.find()) {
            code.appendText(java.substring(done, piece.start()));
            append(code, piece.group());
            done = piece.end();
        }
        code.appendText(java.substring(done));
    }

    private static void append(Element code, String piece) {
        if (piece.startsWith("\"") || piece.startsWith("'")) {
            code.appendElement("span").addClass("s").text(piece);
        } else if (SourceVersion.isKeyword(piece)) {
            code.appendElement("span").addClass("k").text(piece);
        } else {
            code.appendText(piece);
        }
    }
}
