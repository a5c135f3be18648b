package org.linebyline.doclinker.weave;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Book;

/**
 * How wide the columns of tables are, in percent. Pages name widths by classes, and one style sheet says what they are: a strict
 * Content-Security-Policy forbids style attributes.
 */
final class Columns {

    /** The only style that the HTML of a chapter may have. */
    private static final Pattern WIDTH = Pattern.compile("width: ([0-9.]+)%");

    private Columns() {
    }

    /** Gives columns a class in the place of a style. */
    static void classed(Element body) {
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
        SortedSet<Long> widths = new TreeSet<>();
        book.chapters().forEach(chapter -> WIDTH.matcher(chapter.html()).results().forEach(width -> widths.add(percent(width))));
        StringBuilder css = new StringBuilder("/* How wide the columns of tables are. */\n");
        widths.forEach(width -> css.append(".width-").append(width).append(" { width: ").append(width).append("% }\n"));
        return css.toString();
    }

    private static long percent(MatchResult width) {
        return Math.round(Double.parseDouble(width.group(1)));
    }
}
