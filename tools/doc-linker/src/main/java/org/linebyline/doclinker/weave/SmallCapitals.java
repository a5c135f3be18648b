package org.linebyline.doclinker.weave;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Marks names in capitals, such as PCA, BM25 or UTF-8, in the sentences of a chapter: on paper they are set in small ones, which stand
 * on the line as its words do. What has a face of its own, code, emphasis, notes, stays as it is.
 */
final class SmallCapitals {

    static final String ROLE = "caps";

    private static final Pattern NAME =
            Pattern.compile("(?<![\\p{L}\\p{N}_-])[A-Z][A-Z0-9]*[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*(?=s?(?![\\p{L}\\p{N}_]))");
    private static final Set<String> IN_THE_TEXT_FACE = Set.of("p", "a");

    private SmallCapitals() {
    }

    static void mark(Element body) {
        body.select(".paragraph > p, li > p").forEach(SmallCapitals::markIn);
    }

    private static void markIn(Element element) {
        if (IN_THE_TEXT_FACE.contains(element.normalName())) {
            element.textNodes().forEach(SmallCapitals::mark);
            element.children().forEach(SmallCapitals::markIn);
        }
    }

    private static void mark(TextNode text) {
        Matcher name = NAME.matcher(text.getWholeText());
        if (name.find()) {
            TextNode found = name.start() == 0 ? text : text.splitText(name.start());
            int length = name.end() - name.start();
            TextNode rest = length == found.getWholeText().length() ? null : found.splitText(length);
            found.wrap("<span class=\"" + ROLE + "\"></span>");
            if (rest != null) {
                mark(rest);
            }
        }
    }
}
