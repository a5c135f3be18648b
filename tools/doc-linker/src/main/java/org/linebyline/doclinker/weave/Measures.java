package org.linebyline.doclinker.weave;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Typeset;

/**
 * How far formulas reach below their line, in hundredths of an ex, and how wide columns are, in percent. Pages name such measures
 * by classes, and one style sheet says what they are: a strict Content-Security-Policy forbids style attributes.
 */
final class Measures {

    /** The only style that the HTML of a chapter may have: of a column. */
    private static final Pattern WIDTH = Pattern.compile("width: ([0-9.]+)%");

    private Measures() {
    }

    /** The class of a formula of this depth in ex. */
    static String depth(double ex) {
        return "depth-" + hundredths(ex);
    }

    /** Gives columns a class in the place of a style. */
    static void columns(Element body) {
        for (Element column : body.select("[style]")) {
            Matcher width = WIDTH.matcher(column.attr("style"));
            if (width.find()) {
                column.addClass("width-" + percent(width));
            }
            column.removeAttr("style");
        }
    }

    /** The style sheet of a book. */
    static String css(Book book) {
        SortedSet<Long> depths = new TreeSet<>();
        book.typeset().forEach((formula, typeset) -> {
            if (!formula.display() && typeset instanceof Typeset.Drawn drawn) {
                depths.add(hundredths(drawn.box().depth()));
            }
        });
        SortedSet<Long> widths = new TreeSet<>();
        book.chapters().forEach(chapter -> WIDTH.matcher(chapter.html()).results().forEach(width -> widths.add(percent(width))));
        StringBuilder css = new StringBuilder("/* How far formulas reach below their line, and how wide columns are. */\n");
        depths.forEach(depth -> css.append(".depth-").append(depth).append(" { vertical-align: ")
                .append(Numerals.shortest(-depth / 100.0)).append("ex }\n"));
        widths.forEach(width -> css.append(".width-").append(width).append(" { width: ").append(width).append("% }\n"));
        return css.toString();
    }

    private static long hundredths(double ex) {
        return Math.round(100 * ex);
    }

    private static long percent(MatchResult width) {
        return Math.round(Double.parseDouble(width.group(1)));
    }
}
