package org.linebyline.doclinker.weave;

import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Keeps what touches a formula, a short piece of code or small capitals on its line, the comma after it, the parenthesis before it; and
 * the coordinates of a point.
 */
final class Glue {

    private static final int SHORT_CODE = 24;
    /** A blank within numbers in parentheses, such as (0, 1.5). */
    private static final Pattern IN_POINT = Pattern.compile("(?<=\\([^()]{0,30}[\\d½⅓¼],) (?=[−-]?[\\d½⅓¼][\\d.,½⅓¼ −-]*\\))");

    private Glue() {
    }

    /** Wraps the formulas, short pieces of code and small capitals of sentences, each with what touches it. */
    static void touch(Element body) {
        body.select("span.formula").forEach(Glue::around);
        body.select("code").stream().filter(code -> code.closest("pre") == null && code.text().length() < SHORT_CODE)
                .forEach(Glue::around);
        body.select("span." + SmallCapitals.ROLE).forEach(Glue::around);
        body.select(":not(pre, code, svg, svg *)").forEach(Glue::points);
    }

    private static void points(Element element) {
        for (TextNode text : element.textNodes()) {
            if (text.getWholeText().indexOf('(') >= 0) {
                text.text(IN_POINT.matcher(text.getWholeText()).replaceAll("\u00a0"));
            }
        }
    }

    private static void around(Element element) {
        Node before = before(element);
        Node after = after(element);
        if (before == null && after == null) {
            return;
        }
        Element glued = new Element("span").addClass("glued");
        (before == null ? element : before).before(glued);
        if (before != null) {
            glued.appendChild(before);
        }
        glued.appendChild(element);
        if (after != null) {
            glued.appendChild(after);
        }
    }

    /** The characters that touch the element on its left, in a node of their own; null when there are none. */
    private static Node before(Element element) {
        if (!(element.previousSibling() instanceof TextNode text)) {
            return null;
        }
        String words = text.getWholeText();
        int start = words.length();
        while (start > 0 && !Character.isWhitespace(words.charAt(start - 1))) {
            start--;
        }
        return start == words.length() ? null : start == 0 ? text : text.splitText(start);
    }

    private static Node after(Element element) {
        if (!(element.nextSibling() instanceof TextNode text)) {
            return null;
        }
        String words = text.getWholeText();
        int end = 0;
        while (end < words.length() && !Character.isWhitespace(words.charAt(end))) {
            end++;
        }
        if (end == 0) {
            return null;
        }
        if (end < words.length()) {
            text.splitText(end);
        }
        return text;
    }
}
