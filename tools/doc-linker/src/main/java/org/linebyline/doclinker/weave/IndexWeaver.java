package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.output.WholeFolder;
import org.linebyline.doclinker.weave.catalog.ClassUse;
import org.linebyline.doclinker.weave.catalog.FigureUse;
import org.linebyline.doclinker.weave.catalog.WorkUse;
import org.linebyline.doclinker.weave.search.Passages;
import org.linebyline.doclinker.weave.search.SearchFiles;
import org.linebyline.doclinker.weave.search.Volume;

/** Writes the indexes of a book, the list of them, and what a search looks things up in. */
final class IndexWeaver {

    /** Below the top of the site. */
    static final String FOLDER = "indexes/";

    private final Links links;
    private final Lookup<SymbolLookup.Entry> symbols;
    private final Lookup<ClassUse> code;
    private final Lookup<WorkUse> works;
    private final List<Lookup<?>> all;

    IndexWeaver(Links links, Shown shown) {
        Destinations destinations = new Destinations(links.book().plan(), SiteMedium.of(links.book()));
        this.links = links;
        this.symbols = SymbolLookup.of(links, destinations);
        this.code = CodeLookup.of(links, destinations, shown);
        this.works = WorkLookup.of(links, destinations);
        this.all = List.of(EquationLookup.of(links, destinations), symbols, code, works, FigureLookup.of(links, destinations),
                TermLookup.of(links, destinations));
    }

    record PageView(List<ShelfView> shelves, List<GroupView> groups) {
    }

    /** A group of the whole index, and where it is: here, if there are other pages. */
    record ShelfView(String label, String title, String href, boolean here) {
    }

    record GroupView(String id, String title, List<Object> entries) {
    }

    record ListView(List<EntryView> indexes) {
    }

    record EntryView(String title, String description, String href, int size) {
    }

    void weave(SitePages pages, WholeFolder folder) throws IOException {
        List<EntryView> written = new ArrayList<>();
        for (Lookup<?> lookup : all) {
            weave(lookup, pages, written);
        }
        for (FigureUse figure : FigureUse.of(links)) {
            folder.write(FOLDER + FigureLookup.picture(figure), figure.svg());
        }
        pages.write(FOLDER + "index.html", "indexes", "Indexes", "What there is to look up.", new ListView(written));
        for (Map.Entry<String, String> file : SearchFiles.of(volumes()).entrySet()) {
            folder.write(file.getKey(), file.getValue());
        }
    }

    /** Everything that a search finds, by the page that it is on. */
    List<Volume> volumes() {
        Map<String, String> classes = Leaf.files(code.leaves(), ClassUse::anchor);
        Map<String, String> papers = Leaf.files(works.leaves(), use -> use.work().key());
        return Passages.of(links, FOLDER + symbols.name() + ".html", use -> FOLDER + classes.get(use.anchor()),
                use -> FOLDER + papers.get(use.work().key()));
    }

    private <T> void weave(Lookup<T> lookup, SitePages pages, List<EntryView> written) throws IOException {
        List<Leaf<T>> leaves = lookup.leaves();
        for (Leaf<T> leaf : leaves) {
            pages.write(FOLDER + leaf.file(), lookup.name(), lookup.title(), lookup.description(), page(lookup, leaf, leaves));
        }
        if (!leaves.isEmpty()) {
            written.add(new EntryView(lookup.title(), lookup.description(), leaves.get(0).file(),
                    leaves.stream().mapToInt(Leaf::size).sum()));
        }
    }

    private <T> PageView page(Lookup<T> lookup, Leaf<T> leaf, List<Leaf<T>> leaves) {
        SiteMedium medium = SiteMedium.of(links.book());
        List<GroupView> groups = leaf.groups().stream().map(group -> new GroupView(group.id(), group.title(),
                group.entries().stream().map(entry -> lookup.entries().view().apply(entry, medium)).toList())).toList();
        List<ShelfView> shelves = leaves.stream().flatMap(other -> other.groups().stream().map(group -> new ShelfView(group.label(), group.title(),
                (other == leaf ? "" : other.file()) + "#" + group.id(), other == leaf && leaves.size() > 1))).toList();
        return new PageView(shelves, groups);
    }
}
