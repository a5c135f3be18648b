package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.output.WholeFolder;
import org.linebyline.doclinker.weave.formula.MathFonts;
import org.linebyline.doclinker.weave.search.SearchFiles;
import org.linebyline.doclinker.weave.theme.Theme;

/** Writes the site: a page for each chapter, an index by part, a page for each rule, the theme, what is announced to other programs, and whatever reports stand beside it. */
public final class SiteWeaver {

    private final Links links;
    private final Theme theme;
    private final String pdf;
    private final SourceHost host;
    private final Map<String, Chapter> chapters = new HashMap<>();

    /**
     * A weaver.
     *
     * @param pdf address of the PDF as seen from a page; empty when there is none
     * @param host where the code is on the web
     */
    public SiteWeaver(Links links, Theme theme, String pdf, SourceHost host) {
        this.links = links;
        this.theme = theme;
        this.pdf = pdf;
        this.host = host;
        links.book().chapters().forEach(chapter -> chapters.putIfAbsent(chapter.slug(), chapter));
    }

    record PageView(String bookTitle, String license, String root, String pdf, boolean menu, String title, String description,
            String slug, int number, String body, Neighbor previous, Neighbor next, List<ChapterWeaver.Section> sections, List<PartView> parts,
            String url, boolean feed, ChapterCitation citation) {
    }

    record IndexView(String bookTitle, String license, String root, String pdf, boolean menu, String title, String description,
            List<EntryView> written, int planned, List<PartView> parts, String url, boolean feed) {
    }

    record ProgressView(String bookTitle, String license, String root, String pdf, boolean menu, String title, String description,
            List<ReadView> written) {
    }

    record ReadView(int number, String slug, String title) {
    }

    record Neighbor(String title, String href, int number) {
    }

    record PartView(int number, String id, String title, String blurb, boolean current, List<EntryView> chapters) {
    }

    record EntryView(int number, String title, String description, String href, boolean planned, boolean current) {
    }

    /**
     * Writes all pages, whole or not at all.
     *
     * @param reports further files by name, such as {@code trace.json}
     */
    public void weave(Path site, Map<String, String> reports) throws IOException {
        try (WholeFolder folder = WholeFolder.at(site)) {
            Templates templates = new Templates(theme);
            Shown shown = new Shown(links);
            for (Chapter chapter : links.book().chapters()) {
                folder.write(chapter.slug() + ".html", templates.fill("chapter", page(chapter, shown)));
                folder.write("cards/" + chapter.slug() + ".js", new Cards(links).of(chapter));
            }
            folder.write("index.html", templates.fill("index", index()));
            new MapWeaver(links.book(), pdf, templates).weave(folder);
            folder.write("progress.html", templates.fill("progress", progress()));
            IndexWeaver indexes = new IndexWeaver(links, shown, pdf, templates);
            indexes.weave(folder);
            for (Map.Entry<String, String> file : SearchFiles.of(indexes.volumes()).entrySet()) {
                folder.write(file.getKey(), file.getValue());
            }
            new RuleWeaver(links.book().plan(), pdf, templates).weave(folder);
            for (String asset : theme.assets()) {
                folder.write(asset, theme.bytes(asset));
            }
            for (String font : MathFonts.files()) {
                folder.write("fonts/" + font, MathFonts.bytes(font));
            }
            folder.write("css/columns.css", Columns.css(links.book()));
            announce(folder, templates);
            for (Map.Entry<String, String> report : reports.entrySet()) {
                folder.write(report.getKey(), report.getValue());
            }
            folder.publish();
        }
    }

    /** What other programs ask for: what is new, and which pages there are. */
    private void announce(WholeFolder folder, Templates templates) throws IOException {
        Plan plan = links.book().plan();
        if (feed()) {
            folder.write("feed.xml", templates.fill("feed", ChangeFeed.of(plan)));
        }
        if (!plan.imprint().address().isEmpty()) {
            folder.write("sitemap.xml", templates.fill("sitemap", Sitemap.of(plan, folder.names())));
        }
    }

    private PageView page(Chapter chapter, Shown shown) {
        Book book = links.book();
        SiteMedium medium = new SiteMedium(book.typeset());
        ChapterWeaver.Woven woven = new ChapterWeaver(links, shown, chapter, medium, host).weave();
        Columns.classed(woven.body());
        if (book.plan().imprint().language().startsWith("en")) {
            Speech.label(woven.body());
        }
        woven.body().prependChild(new ChapterHead(book, medium).of(chapter, ReadingTime.of(woven.body())));
        int number = book.plan().entry(chapter.slug()).map(Plan.Entry::number).orElseThrow();
        int position = book.chapters().indexOf(chapter);
        return new PageView(book.plan().title(), book.plan().imprint().license(), "", pdf, true, chapter.title(),
                chapter.description(), chapter.slug(), number, woven.body().html(), neighbor(position - 1), neighbor(position + 1),
                woven.sections(), parts(chapter.slug()), url(chapter.slug() + ".html"), feed(), ChapterCitation.of(book.plan(), chapter.slug(), pdf));
    }

    private IndexView index() {
        Plan plan = links.book().plan();
        List<PartView> parts = parts("");
        List<EntryView> entries = parts.stream().flatMap(part -> part.chapters().stream()).toList();
        List<EntryView> written = entries.stream().filter(entry -> !entry.planned()).toList();
        return new IndexView(plan.title(), plan.imprint().license(), "", pdf, false, plan.imprint().subtitle(),
                plan.imprint().description(), written, entries.size() - written.size(), parts, url("index.html"), feed());
    }

    /** The absolute address of a page; empty where the book has none. */
    private String url(String page) {
        String address = links.book().plan().imprint().address();
        return address.isEmpty() ? "" : address + page;
    }

    private boolean feed() {
        return !links.book().plan().changes().isEmpty();
    }

    private ProgressView progress() {
        Plan plan = links.book().plan();
        List<ReadView> written = links.book().chapters().stream().map(chapter -> new ReadView(
                plan.entry(chapter.slug()).map(Plan.Entry::number).orElseThrow(), chapter.slug(), chapter.title())).toList();
        return new ProgressView(plan.title(), plan.imprint().license(), "", pdf, false, "Your progress",
                "What you have read and solved is kept on this device only. A file takes it to another one.", written);
    }

    private Neighbor neighbor(int position) {
        List<Chapter> chapters = links.book().chapters();
        if (position < 0 || position >= chapters.size()) {
            return null;
        }
        Chapter chapter = chapters.get(position);
        return new Neighbor(chapter.title(), chapter.slug() + ".html",
                links.book().plan().entry(chapter.slug()).map(Plan.Entry::number).orElseThrow());
    }

    private List<PartView> parts(String current) {
        List<PartView> parts = new ArrayList<>();
        for (Plan.Part part : links.book().plan().parts()) {
            List<EntryView> chapters = part.chapters().stream().map(entry -> entry(entry, current)).toList();
            boolean here = chapters.stream().anyMatch(EntryView::current);
            parts.add(new PartView(parts.size() + 1, "part-" + (parts.size() + 1), part.title(), part.blurb(), here, chapters));
        }
        return parts;
    }

    private EntryView entry(Plan.Entry entry, String current) {
        Chapter written = chapters.get(entry.slug());
        return written == null
                ? new EntryView(entry.number(), entry.title(), "", "", true, false)
                : new EntryView(entry.number(), written.title(), written.description(), entry.slug() + ".html", false,
                        entry.slug().equals(current));
    }
}
