package org.linebyline.doclinker.weave;

import java.util.Map;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.weave.figure.Vignette;

/** The small pictures that chapters open with. Each is made of a figure of the chapter: the one with the role, else the first. */
final class Vignettes {

    static final String ROLE = "vignette";

    private final Map<String, String> drawn = new TreeMap<>();

    Vignettes(Book book) {
        for (Chapter chapter : book.chapters()) {
            String svg = book.pictures().getOrDefault(figure(chapter), "");
            String vignette = svg.isEmpty() ? "" : Vignette.of(svg);
            if (!vignette.isEmpty()) {
                drawn.put(file(chapter.slug()), vignette);
            }
        }
    }

    /** The path of a figure's picture; empty where the chapter has none. */
    private static String figure(Chapter chapter) {
        Element body = Jsoup.parseBodyFragment(chapter.html());
        Element chosen = body.selectFirst("[data-image]." + ROLE);
        Element figure = chosen != null ? chosen : body.selectFirst("figure[data-image]");
        return figure == null ? "" : chapter.references().get(Integer.parseInt(figure.attr("data-n"))).target();
    }

    /** The address of a chapter's vignette, from the top folder; empty where it has none. */
    String address(String slug) {
        return drawn.containsKey(file(slug)) ? file(slug) : "";
    }

    /** All of them by their addresses. */
    Map<String, String> files() {
        return drawn;
    }

    private static String file(String slug) {
        return "vignettes/" + slug + ".svg";
    }
}
