package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Convention;
import org.linebyline.doclinker.model.Links;

/** What stands before and behind the chapters of a printed book: its notation, its trace, its lists and indexes. */
final class PrintMatter {

    private final Links links;
    private final Shown shown;
    private final PrintMedium medium;
    private final Templates templates;

    PrintMatter(Links links, Shown shown, PrintMedium medium, Templates templates) {
        this.links = links;
        this.shown = shown;
        this.medium = medium;
        this.templates = templates;
    }

    /**
     * A part of the book that is no chapter.
     *
     * @param name its id, and that of its template
     * @param body HTML below its title
     */
    record Matter(String name, String title, String body) {
    }

    record NotationView(List<String> conventions) {
    }

    record ListView(List<IndexWeaver.GroupView> groups) {
    }

    List<Matter> front() throws IOException {
        List<String> conventions = links.book().plan().notation().stream().map(this::convention).toList();
        return conventions.isEmpty() ? List.of() : List.of(matter("notation", "Notation", new NotationView(conventions)));
    }

    /** What the book has nothing of is left out. */
    List<Matter> back() throws IOException {
        Destinations destinations = new Destinations(links.book().plan(), medium);
        List<Matter> back = new ArrayList<>();
        add(back, "matrix", "The Trace", new MatrixEntries(links, destinations, shown));
        add(back, "tests", "The Tests", new TestEntries(links, destinations));
        WorkLookup works = new WorkLookup(links, destinations);
        add(back, "bibliography", "Bibliography", works);
        add(back, "origins", "Papers with Their Equations", new OriginEntries(works));
        add(back, "equations", "List of Equations", new EquationLookup(links, destinations));
        add(back, "figures", "List of Figures", new FigureLookup(links, destinations));
        add(back, "symbols", "Index of Symbols", new SymbolLookup(links, destinations));
        add(back, "code", "Index of Classes", new CodeLookup(links, destinations, shown));
        add(back, "subjects", "Index of Subjects", new SubjectEntries(links, destinations));
        return back;
    }

    private <T> void add(List<Matter> matter, String name, String title, Entries<T> entries) throws IOException {
        List<IndexWeaver.GroupView> groups = entries.groups().stream().map(group -> new IndexWeaver.GroupView(group.id(), group.title(),
                group.entries().stream().map(entry -> entries.view(entry, medium)).toList())).toList();
        if (!groups.isEmpty()) {
            matter.add(matter(name, title, new ListView(groups)));
        }
    }

    private Matter matter(String name, String title, Object view) throws IOException {
        Element body = Jsoup.parseBodyFragment(templates.fill("print-" + name, view)).body();
        return new Matter(name, title, BookWeaver.xhtml(body));
    }

    private String convention(Convention convention) {
        Element sentence = new Element("p");
        for (Convention.Piece piece : convention.pieces()) {
            if (piece.isFormula()) {
                medium.draw(sentence.appendElement("span").addClass("formula"), piece.formula());
            } else {
                sentence.appendText(piece.text());
            }
        }
        Glue.touch(sentence);
        return sentence.outerHtml();
    }
}
