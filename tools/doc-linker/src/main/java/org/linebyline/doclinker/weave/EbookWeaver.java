package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.epub.Container;
import org.linebyline.doclinker.weave.epub.DevicePage;
import org.linebyline.doclinker.weave.epub.Item;
import org.linebyline.doclinker.weave.theme.Theme;

/** Writes the book for reading devices: the same chapters as the site, in one file. */
public final class EbookWeaver {

    private static final String STYLE = "epub.css";
    private static final String COVER = "cover.png";

    /** Words of the vocabulary of EPUB for what stands behind the chapters. */
    private static final Map<String, String> TYPES = Map.of("bibliography", "bibliography", "symbols", "index", "code", "index", "subjects", "index");

    private static final Pattern LOADED = Pattern.compile("url\\([\"']?([^\"')]+)");

    /** Of a book that tells no changes: an EPUB has to name a time, and the clock's would differ from run to run. */
    private static final LocalDate NO_DATE = LocalDate.of(1980, 1, 1);

    private final Links links;
    private final Theme theme;
    private final SourceHost host;
    private final Templates templates;
    private final Shown shown;
    private final EbookMedium inside;
    private final EbookMedium outside;

    /** @param host where the code is on the web */
    public EbookWeaver(Links links, Theme theme, SourceHost host) {
        this.links = links;
        this.theme = theme;
        this.host = host;
        this.templates = new Templates(theme);
        this.shown = new Shown(links);
        this.inside = EbookMedium.amongChapters(links.book());
        this.outside = EbookMedium.besideChapters(links.book());
    }

    /**
     * What every page shows.
     *
     * @param root the way to the folder with the style sheet
     */
    record Frame(String language, String bookTitle, String root) {
    }

    record TitleView(String subtitle, String authors, String license, String edition) {
    }

    record CoverView(String picture) {
    }

    /** Which pages there are, and what devices list beside them. */
    record ContentsView(String start, List<MatterView> front, List<PartView> parts, List<MatterView> back, List<Destination> equations,
            List<Destination> figures) {
    }

    /**
     * A page before or behind the chapters.
     *
     * @param type what reading devices know it as; empty where they have no word for it
     */
    record MatterView(String title, String type, String href, String body) {
    }

    record PartView(int number, String title, String href, List<ChapterView> chapters) {
    }

    record ChapterView(int number, String title, String href, String part, String description, List<NeedView> needs,
            List<ChapterWeaver.Section> sections, String body) {

        boolean hasNeeds() {
            return !needs.isEmpty();
        }

        boolean hasSections() {
            return !sections.isEmpty();
        }
    }

    /** A chapter that another needs; without an address if it is still to come. */
    record NeedView(int number, String title, String href) {
    }

    record PackageView(String identifier, List<String> authors, String description, String license, String modified,
            boolean formulas, boolean described, List<EntryView> items) {
    }

    record EntryView(String id, String href, String type, String properties, boolean page) {

        boolean cover() {
            return href.equals(COVER);
        }
    }

    /** Writes the EPUB. */
    public void weave(Path epub) throws IOException {
        List<PartView> parts = parts();
        BookMatter matter = BookMatter.onDevices(links, shown, outside, templates);
        List<MatterView> front = views(matter.front());
        List<MatterView> back = views(matter.back());
        EbookLists lists = new EbookLists(links, outside);
        List<Item> items = new ArrayList<>();
        items.add(Item.cover(COVER, new CoverWeaver(links, theme).png()));
        items.add(Item.page("cover.xhtml", fill("cover", "", new CoverView(COVER))));
        items.add(Item.page("title.xhtml", fill("title", "", title())));
        items.add(Item.navigation("contents.xhtml",
                fill("contents", "", new ContentsView(parts.get(0).href(), front, parts, back, lists.equations(), lists.figures()))));
        add(items, front);
        for (PartView part : parts) {
            for (ChapterView chapter : part.chapters()) {
                items.add(Item.page(chapter.href(), fill("chapter", "../", chapter)));
            }
        }
        add(items, back);
        items.addAll(files());
        Container.write(epub, fill("package", "", packaged(items)), items);
    }

    private static List<MatterView> views(List<BookMatter.Matter> matter) {
        return matter.stream().map(page -> new MatterView(page.title(), TYPES.getOrDefault(page.name(), ""), page.name() + ".xhtml", page.body())).toList();
    }

    private void add(List<Item> items, List<MatterView> matter) throws IOException {
        for (MatterView page : matter) {
            items.add(Item.page(page.href(), fill("matter", "", page)));
        }
    }

    private String fill(String template, String root, Object view) throws IOException {
        Plan.Imprint imprint = links.book().plan().imprint();
        return templates.fill("epub/" + template, view, new Frame(imprint.language(), imprint.title(), root));
    }

    private TitleView title() {
        Plan plan = links.book().plan();
        return new TitleView(plan.imprint().subtitle(), plan.imprint().authors(), plan.imprint().license(),
                plan.changes().isEmpty() ? "" : changed().toString());
    }

    /** The parts that have chapters. */
    private List<PartView> parts() {
        List<Plan.Part> all = links.book().plan().parts();
        List<PartView> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Plan.Part part = all.get(i);
            String name = part.title().isEmpty() ? "" : "Part " + (i + 1) + " \u00b7 " + part.title();
            List<ChapterView> chapters = links.book().chapters().stream()
                    .filter(chapter -> part.chapters().stream().anyMatch(entry -> entry.slug().equals(chapter.slug())))
                    .map(chapter -> chapter(chapter, name)).toList();
            if (!chapters.isEmpty()) {
                parts.add(new PartView(i + 1, part.title(), chapters.get(0).href(), chapters));
            }
        }
        return parts;
    }

    private ChapterView chapter(Chapter chapter, String part) {
        ChapterWeaver.Woven woven = new ChapterWeaver(links, shown, chapter, inside, host).weave();
        Plan plan = links.book().plan();
        List<NeedView> needs = chapter.needs().stream().flatMap(slug -> plan.entry(slug).stream()).map(this::need).toList();
        return new ChapterView(plan.entry(chapter.slug()).map(Plan.Entry::number).orElseThrow(), chapter.title(), outside.href("", chapter.slug(), ""),
                part, chapter.description(), needs, woven.sections(), DevicePage.of(woven.body()));
    }

    private NeedView need(Plan.Entry entry) {
        boolean written = links.book().chapters().stream().anyMatch(chapter -> chapter.slug().equals(entry.slug()));
        return new NeedView(entry.number(), entry.title(), written ? outside.href("", entry.slug(), "") : "");
    }

    /** The style sheet, the fonts that it loads, and their licenses. */
    private List<Item> files() throws IOException {
        TreeSet<String> names = new TreeSet<>(List.of(STYLE));
        LOADED.matcher(theme.text(STYLE)).results().map(file -> file.group(1)).forEach(names::add);
        theme.assets().stream().filter(name -> name.endsWith(".txt")).forEach(names::add);
        List<Item> files = new ArrayList<>();
        for (String name : names) {
            files.add(Item.file(name, theme.bytes(name)));
        }
        return files;
    }

    private PackageView packaged(List<Item> items) {
        Plan.Imprint imprint = links.book().plan().imprint();
        List<EntryView> entries = new ArrayList<>();
        items.forEach(item -> entries.add(new EntryView("item-" + (entries.size() + 1), item.path(), item.type(), item.properties(), item.page())));
        UUID identifier = UUID.nameUUIDFromBytes((imprint.title() + "\n" + imprint.authors()).getBytes(StandardCharsets.UTF_8));
        return new PackageView("urn:uuid:" + identifier, ChapterCitation.authors(imprint), imprint.description(), imprint.license(),
                changed() + "T00:00:00Z", items.stream().anyMatch(item -> item.properties().contains("mathml")), described(), entries);
    }

    private LocalDate changed() {
        return links.book().plan().changes().stream().map(Plan.Change::date).max(Comparator.naturalOrder()).orElse(NO_DATE);
    }

    /** Whether every figure has words for who cannot see it. */
    private boolean described() {
        return links.book().chapters().stream().flatMap(chapter -> chapter.figures().stream()).noneMatch(figure -> figure.words().isEmpty());
    }
}
