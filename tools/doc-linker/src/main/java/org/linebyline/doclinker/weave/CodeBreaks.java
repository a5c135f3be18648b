package org.linebyline.doclinker.weave;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Where a narrow screen may break code that has no space for long: after a bracket opens and before a call, never within a name. */
final class CodeBreaks {

    private static final Pattern UNBROKEN = Pattern.compile("\\S{18,}");
    private static final Pattern BREAK = Pattern.compile("(?<=[\\p{L}\\d>]\\()(?![)\\s])|(?<=[\\p{L}\\d)])(?=\\.\\p{L})");

    private CodeBreaks() {
    }

    /** Marks the places in a line of code, whose names, words and strings may be elements. */
    static void allow(Element code) {
        String text = code.wholeText();
        int[] places = UNBROKEN.matcher(text).results().flatMapToInt(run -> places(text, run)).toArray();
        int start = 0;
        for (Node piece : code.childNodes().toArray(Node[]::new)) {
            int from = start;
            int end = start + (piece instanceof TextNode words ? words.getWholeText() : ((Element) piece).wholeText()).length();
            IntStream.range(0, places.length).map(i -> places[places.length - 1 - i]).filter(place -> place >= from && place < end)
                    .forEach(place -> allow(piece, place - from));
            start = end;
        }
    }

    private static IntStream places(String text, MatchResult run) {
        return BREAK.matcher(text).region(run.start(), run.end()).useTransparentBounds(true).results().mapToInt(MatchResult::start)
                .filter(place -> place > run.start());
    }

    /** Before a piece, or within it if that is plain. */
    private static void allow(Node piece, int at) {
        if (at == 0) {
            piece.before(new Element("wbr"));
        } else if (piece instanceof TextNode plain) {
            plain.splitText(at).before(new Element("wbr"));
        }
    }
}
