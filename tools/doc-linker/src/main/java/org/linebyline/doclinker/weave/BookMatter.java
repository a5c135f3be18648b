package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.epub.DevicePage;

/** What stands before and behind the chapters of a book that one has whole, on paper or on a device: its notation, its trace, its lists and indexes. */
final class BookMatter {

    private final Links links;
    private final Shown shown;
    private final Medium medium;
    private final Templates templates;
    private final String prefix;
    private final Function<Element, String> markup;

    private BookMatter(Links links, Shown shown, Medium medium, Templates templates, String prefix, Function<Element, String> markup) {
        this.links = links;
        this.shown = shown;
        this.medium = medium;
        this.templates = templates;
        this.prefix = prefix;
        this.markup = markup;
    }

    static BookMatter printed(Links links, Shown shown, PrintMedium medium, Templates templates) {
        return new BookMatter(links, shown, medium, templates, "print-", BookWeaver::xhtml);
    }

    static BookMatter onDevices(Links links, Shown shown, EbookMedium medium, Templates templates) {
        return new BookMatter(links, shown, medium, templates, "epub/", DevicePage::of);
    }

    /**
     * A part of the book that is no chapter.
     *
     * @param name its id, and with the medium's prefix that of its template
     * @param body HTML below its title
     */
    record Matter(String name, String title, String body) {
    }

    record ListView(List<IndexWeaver.GroupView> groups) {
    }

    List<Matter> front() throws IOException {
        List<Matter> front = new ArrayList<>();
        add(front, "notation", "Notation", SymbolLookup.notation(links));
        return front;
    }

    /** What the book has nothing of is left out. */
    List<Matter> back() throws IOException {
        Destinations destinations = new Destinations(links.book().plan(), medium);
        List<Matter> back = new ArrayList<>();
        add(back, "matrix", "The Trace", MatrixLookup.entries(links, destinations, shown));
        add(back, "tests", "The Tests", TestLookup.entries(links, destinations));
        add(back, "bibliography", "Bibliography", WorkLookup.entries(links, destinations));
        add(back, "origins", "Papers with Their Equations", WorkLookup.origins(links, destinations));
        add(back, "equations", "List of Equations", EquationLookup.entries(links, destinations));
        add(back, "figures", "List of Figures", FigureLookup.entries(links, destinations));
        add(back, "symbols", "Index of Symbols", SymbolLookup.symbols(links, destinations));
        add(back, "code", "Index of Classes", CodeLookup.entries(links, destinations, shown));
        add(back, "subjects", "Index of Subjects", SubjectLookup.entries(links, destinations));
        return back;
    }

    private <T> void add(List<Matter> matter, String name, String title, Entries<T> entries) throws IOException {
        List<IndexWeaver.GroupView> groups = entries.groups().stream().map(group -> new IndexWeaver.GroupView(group.id(), group.title(),
                group.entries().stream().map(entry -> entries.view().apply(entry, medium)).toList())).toList();
        if (!groups.isEmpty()) {
            matter.add(matter(name, title, new ListView(groups)));
        }
    }

    private Matter matter(String name, String title, Object view) throws IOException {
        return new Matter(name, title, markup.apply(Jsoup.parseBodyFragment(templates.fill(prefix + name, view)).body()));
    }
}
