package org.linebyline.doclinker.weave.catalog;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;

/**
 * A numbered figure.
 *
 * @param anchor its id; empty where it has none
 * @param svg its picture
 * @param words what it shows, for who cannot see it
 * @param caption with formulas and references still to be filled
 */
public record FigureUse(Chapter chapter, String number, String anchor, String svg, String words, Element caption) {

    /** All figures of a book with a caption and a picture, in reading order. */
    public static List<FigureUse> of(Links links) {
        List<FigureUse> figures = new ArrayList<>();
        links.book().chapters().forEach(chapter -> figures.addAll(of(links, chapter)));
        return figures;
    }

    private static List<FigureUse> of(Links links, Chapter chapter) {
        int number = links.book().plan().entry(chapter.slug()).map(Plan.Entry::number).orElseThrow();
        List<FigureUse> figures = new ArrayList<>();
        for (Element figure : Jsoup.parseBodyFragment(chapter.html()).select("[data-image]:has(figcaption)")) {
            String path = chapter.references().get(Integer.parseInt(figure.attr("data-n"))).target();
            figures.add(new FigureUse(chapter, number + "." + (figures.size() + 1), figure.id(),
                    links.book().pictures().getOrDefault(path, ""), figure.attr("data-alt"), figure.selectFirst("figcaption")));
        }
        return figures.stream().filter(figure -> !figure.svg.isEmpty()).toList();
    }
}
