package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Work;
import org.linebyline.doclinker.weave.catalog.EquationNames;
import org.linebyline.doclinker.weave.catalog.WorkUse;

/** What stands behind the chapters of a book for reading devices: its equations, and the works that it cites. */
final class EbookLists {

    private final Links links;
    private final EbookMedium medium;
    private final Map<String, EquationNames> names = new HashMap<>();

    EbookLists(Links links, EbookMedium medium) {
        this.links = links;
        this.medium = medium;
    }

    /**
     * A list, whose template has its name.
     *
     * @param type what reading devices know it as; empty where they have no word for it
     */
    record PageView(String name, String title, String type, String href, List<?> entries) {
    }

    record ChapterView(Destination chapter, List<Destination> equations) {
    }

    record WorkView(Work work, String address, List<Destination> equations, List<Destination> chapters) {
    }

    /** Those that have entries. */
    List<PageView> pages() {
        return List.of(page("equations", "Equations", "", equations()), page("works", "Works cited", "bibliography", works())).stream()
                .filter(page -> !page.entries().isEmpty()).toList();
    }

    private static PageView page(String name, String title, String type, List<?> entries) {
        return new PageView(name, title, type, name + ".xhtml", entries);
    }

    private List<ChapterView> equations() {
        List<ChapterView> chapters = new ArrayList<>();
        for (Chapter chapter : links.book().chapters()) {
            List<Destination> equations = links.equations().stream().filter(equation -> equation.chapter().equals(chapter)).map(this::to).toList();
            if (!equations.isEmpty()) {
                chapters.add(new ChapterView(to(chapter), equations));
            }
        }
        return chapters;
    }

    private List<WorkView> works() {
        return WorkUse.of(links).stream().map(use -> new WorkView(use.work(), use.work().url().replaceFirst("^https?://", ""),
                use.equations().stream().map(this::to).toList(), use.chapters().stream().map(this::to).toList())).toList();
    }

    private Destination to(LinkedEquation equation) {
        Chapter chapter = equation.chapter();
        String name = names.computeIfAbsent(chapter.slug(), slug -> new EquationNames(chapter)).of(equation.equation());
        return new Destination(equation.number(), name, EbookMedium.FOLDER + medium.href("", chapter.slug(), equation.id()));
    }

    private Destination to(Chapter chapter) {
        String number = links.book().plan().entry(chapter.slug()).map(Plan.Entry::number).map(String::valueOf).orElseThrow();
        return new Destination(number, chapter.title(), EbookMedium.FOLDER + medium.href("", chapter.slug(), ""));
    }
}
