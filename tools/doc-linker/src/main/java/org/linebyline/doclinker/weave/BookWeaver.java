package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.pdf.PdfPress;
import org.linebyline.doclinker.weave.theme.Theme;

/** Writes the printed book: the same chapters as the site, in one document. */
public final class BookWeaver {

    private final Links links;
    private final Theme theme;
    private final SourceHost host;

    /**
     * A weaver.
     *
     * @param host of the code: captions of listings lead there
     */
    public BookWeaver(Links links, Theme theme, SourceHost host) {
        this.links = links;
        this.theme = theme;
        this.host = host;
    }

    record BookView(String lang, String title, String subtitle, String authors, String description, String year,
            String edition, String license, String address, List<BookMatter.Matter> front, List<PartView> parts, List<BookMatter.Matter> back) {
    }

    record PartView(int number, String title, String anchor, List<ChapterView> chapters) {
    }

    record ChapterView(int number, String title, String anchor, String part, String description, boolean hasNeeds,
            List<NeedView> needs, List<SectionView> sections, String body) {
    }

    record NeedView(int number, String title, String anchor) {
    }

    record SectionView(String title, String anchor) {
    }

    /** Writes the PDF for each size of the sheet. */
    public void weave(Map<String, Path> byTrim) throws IOException {
        PrintMedium medium = new PrintMedium(links.book().typeset(), links.book().plan().imprint().language());
        Path document = Files.createTempFile("book", ".xhtml");
        try {
            write(medium, document);
            for (Map.Entry<String, Path> pdf : byTrim.entrySet()) {
                new PdfPress(theme, pdf.getKey()).print(document, medium.drawings(), pdf.getValue());
            }
        } finally {
            Files.delete(document);
        }
    }

    private void write(PrintMedium medium, Path document) throws IOException {
        Templates templates = new Templates(theme);
        try (Writer writer = Files.newBufferedWriter(document)) {
            templates.fill("book", view(medium, templates), Map.of(), writer);
        }
    }

    private BookView view(PrintMedium medium, Templates templates) throws IOException {
        Plan.Imprint imprint = links.book().plan().imprint();
        List<Plan.Part> all = links.book().plan().parts();
        Shown shown = new Shown(links);
        List<PartView> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int number = i + 1;
            Plan.Part part = all.get(i);
            List<ChapterView> chapters = links.book().chapters().stream()
                    .filter(chapter -> part.chapters().stream().anyMatch(entry -> entry.slug().equals(chapter.slug())))
                    .map(chapter -> chapter(chapter, name(number, part), medium, shown)).toList();
            if (!chapters.isEmpty()) {
                parts.add(new PartView(number, part.title(), chapters.get(0).anchor(), chapters));
            }
        }
        BookMatter matter = BookMatter.printed(links, shown, medium, templates);
        String edition = links.book().plan().changes().stream().findFirst().map(change -> change.date().toString()).orElse("");
        return new BookView(imprint.language(), imprint.title(), imprint.subtitle(), imprint.authors(), imprint.description(),
                edition.split("-")[0], edition, imprint.license(), imprint.address(), matter.front(), parts, matter.back());
    }

    /** In words; empty for chapters that no part names. */
    private static String name(int number, Plan.Part part) {
        return part.title().isEmpty() ? "" : "Part " + number + " \u00b7 " + part.title();
    }

    private ChapterView chapter(Chapter chapter, String part, PrintMedium medium, Shown shown) {
        ChapterWeaver.Woven woven = new ChapterWeaver(links, shown, chapter, medium, host).weave();
        int number = links.book().plan().entry(chapter.slug()).map(Plan.Entry::number).orElseThrow();
        List<NeedView> needs = chapter.needs().stream().flatMap(slug -> links.book().plan().entry(slug).stream())
                .map(entry -> new NeedView(entry.number(), entry.title(), anchor(entry.slug(), medium))).toList();
        List<SectionView> sections = woven.sections().stream()
                .map(section -> new SectionView(section.title(), section.id())).toList();
        return new ChapterView(number, chapter.title(), medium.id(chapter.slug(), "top"), part, chapter.description(),
                !needs.isEmpty(), needs, sections, xhtml(woven.body()));
    }

    /** The address of a chapter that is printed; empty for one to come. */
    private String anchor(String slug, PrintMedium medium) {
        boolean printed = links.book().chapters().stream().anyMatch(chapter -> chapter.slug().equals(slug));
        return printed ? medium.id(slug, "top") : "";
    }

    static String xhtml(Element body) {
        Document document = body.ownerDocument();
        document.outputSettings().syntax(Document.OutputSettings.Syntax.xml).escapeMode(Entities.EscapeMode.xhtml)
                .prettyPrint(false);
        return body.html();
    }
}
