package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.output.WholeFolder;
import org.linebyline.doclinker.weave.formula.MathFonts;
import org.linebyline.doclinker.weave.theme.Theme;

/**
 * Writes the site: a page for each chapter and one for its evidence, an index by part, a page for each rule, the theme, what is
 * announced to other programs, and whatever reports stand beside it.
 */
public final class SiteWeaver {

    private final Links links;
    private final Theme theme;
    private final String pdf;
    private final String epub;
    private final SourceHost host;
    private final Vignettes vignettes;
    private final Contents contents;

    /**
     * A weaver.
     *
     * @param pdf address of the PDF as seen from a page; empty when there is none
     * @param epub the same of the EPUB
     * @param host where the code is on the web
     */
    public SiteWeaver(Links links, Theme theme, String pdf, String epub, SourceHost host) {
        this.links = links;
        this.theme = theme;
        this.pdf = pdf;
        this.epub = epub;
        this.host = host;
        this.vignettes = new Vignettes(links.book());
        this.contents = new Contents(links.book(), vignettes);
    }

    record PageView(boolean menu, String slug, int number, String body, Contents.Neighbor previous, Contents.Neighbor next,
            List<ChapterWeaver.Section> sections, List<Contents.PartView> parts, ChapterCitation citation) {
    }

    /** @param specimen an equation with its code, HTML; empty where no chapter has a fitting one */
    record IndexView(String specimen, List<Contents.EntryView> written, int planned, List<Contents.PartView> parts, String epub) {
    }

    record ProgressView(List<Contents.EntryView> written) {
    }

    /**
     * Writes all pages, whole or not at all.
     *
     * @param reports further files by name, such as {@code trace.json}
     */
    public void weave(Path site, Map<String, String> reports) throws IOException {
        try (WholeFolder folder = WholeFolder.at(site)) {
            Templates templates = new Templates(theme);
            Map<String, String> files = new TreeMap<>(reports);
            pages(new SitePages(links.book().plan(), pdf, templates, folder), folder);
            files.putAll(vignettes.files());
            files.put("css/columns.css", Columns.css(links.book()));
            for (Chapter chapter : links.book().chapters()) {
                files.put("cards/" + chapter.slug() + ".js", new Cards(links).of(chapter));
            }
            for (Map.Entry<String, String> file : files.entrySet()) {
                folder.write(file.getKey(), file.getValue());
            }
            assets(folder);
            announce(folder, templates);
            folder.publish();
        }
    }

    private void pages(SitePages pages, WholeFolder folder) throws IOException {
        Plan plan = links.book().plan();
        Shown shown = new Shown(links);
        Optional<Element> specimen = Optional.empty();
        for (Chapter chapter : links.book().chapters()) {
            ChapterWeaver.Woven woven = new ChapterWeaver(links, shown, chapter, SiteMedium.of(links.book()), host).weave();
            String file = chapter.slug() + ".html";
            specimen = specimen.or(() -> Specimen.of(file, woven.body()));
            pages.write(file, "chapter", chapter.title(), chapter.description(), page(chapter, woven));
        }
        new EvidencePages(links, shown).weave(pages);
        pages.write("index.html", "index", plan.imprint().subtitle(), plan.imprint().description(),
                index(specimen.map(Element::outerHtml).orElse("")));
        new MapWeaver(links.book()).weave(pages);
        pages.write("progress.html", "progress", "Your progress",
                "What you have read and solved is kept on this device only. A file takes it to another one.",
                new ProgressView(contents.written()));
        new IndexWeaver(links, shown).weave(pages, folder);
        RuleWeaver.weave(pages);
    }

    /** What all books with this theme have. */
    private void assets(WholeFolder folder) throws IOException {
        for (String asset : theme.assets()) {
            folder.write(asset, theme.bytes(asset));
        }
        for (String font : MathFonts.files()) {
            folder.write("fonts/" + font, MathFonts.bytes(font));
        }
    }

    /** What other programs ask for: what is new, and which pages there are. */
    private void announce(WholeFolder folder, Templates templates) throws IOException {
        Plan plan = links.book().plan();
        if (!plan.changes().isEmpty()) {
            folder.write("feed.xml", templates.fill("feed", ChangeFeed.of(plan)));
        }
        if (!plan.imprint().address().isEmpty()) {
            folder.write("sitemap.xml", templates.fill("sitemap", Sitemap.of(plan, folder.names())));
        }
    }

    private PageView page(Chapter chapter, ChapterWeaver.Woven woven) {
        Book book = links.book();
        Columns.classed(woven.body());
        woven.body().prependChild(new ChapterHead(book, SiteMedium.of(book)).of(chapter, ReadingTime.of(woven.body())));
        if (!vignettes.address(chapter.slug()).isEmpty()) {
            woven.body().child(0).prependElement("img").addClass("vignette").attr("src", vignettes.address(chapter.slug())).attr("alt", "");
        }
        return new PageView(true, chapter.slug(), contents.number(chapter), woven.body().html(), contents.neighbor(chapter, -1),
                contents.neighbor(chapter, 1), woven.sections(), contents.parts(chapter.slug()), ChapterCitation.of(book.plan(), chapter.slug(), pdf));
    }

    private IndexView index(String specimen) {
        List<Contents.EntryView> written = contents.written();
        int all = links.book().plan().parts().stream().mapToInt(part -> part.chapters().size()).sum();
        return new IndexView(specimen, written, all - written.size(), contents.parts(""), epub);
    }
}
