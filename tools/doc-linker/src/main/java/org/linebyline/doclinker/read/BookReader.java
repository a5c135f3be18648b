package org.linebyline.doclinker.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Work;

/** Reads a whole project. */
public final class BookReader {

    private BookReader() {
    }

    /**
     * Reads chapters, Java, plan, bibliography and evidence. Formulas are not typeset yet.
     *
     * @throws IOException when a folder of the project cannot be listed
     */
    public static Book read(Layout layout) throws IOException {
        List<Damage> damage = new ArrayList<>(layout.damage());
        Plan plan = new PlanReader(layout).read(damage);
        SortedMap<String, Work> works = new BibliographyReader(layout).read(damage);
        boolean experimentsRan = Files.isDirectory(layout.runs());
        List<Chapter> chapters = chapters(layout, experimentsRan, damage);
        JavaReader java = new JavaReader(layout);
        List<SourceFile> sources = javaFiles(layout).stream().map(java::read).toList();
        SortedMap<String, String> pictures = new PictureReader(layout).read(chapters, damage);
        Evidence evidence = new CoverageReader(layout).read(damage);
        Mutation mutation = new MutationReader(layout).read(sources, damage);
        return new Book(completed(plan, chapters), ordered(plan, chapters), sources, evidence, mutation, works, pictures,
                Map.of(), experimentsRan, List.copyOf(damage));
    }

    private static List<Path> javaFiles(Layout layout) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : layout.sources()) {
            files.addAll(ProjectFiles.below(folder, ".java"));
        }
        return files.stream().sorted().toList();
    }

    private static List<Chapter> chapters(Layout layout, boolean experimentsRan, List<Damage> damage) throws IOException {
        List<Path> files = Files.isRegularFile(layout.chapters()) ? List.of(layout.chapters())
                : ProjectFiles.below(layout.chapters(), ".adoc");
        if (files.isEmpty()) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(layout.name(layout.chapters())),
                    "there is no chapter: write the first one in this folder, as NAME.adoc"));
            return List.of();
        }
        try (ChapterReader reader = new ChapterReader(layout, experimentsRan)) {
            return files.stream().map(reader::read).toList();
        }
    }

    /** Chapters in the order of the plan, then the others by name. */
    private static List<Chapter> ordered(Plan plan, List<Chapter> chapters) {
        return chapters.stream().sorted(Comparator.comparingInt((Chapter chapter) ->
                plan.entry(chapter.slug()).map(Plan.Entry::number).orElse(Integer.MAX_VALUE))).toList();
    }

    /** The plan with a last part for the chapters that it does not name, and with the first chapter's title if it has none. */
    private static Plan completed(Plan plan, List<Chapter> chapters) {
        int planned = plan.parts().stream().mapToInt(part -> part.chapters().size()).sum();
        List<Plan.Entry> others = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (plan.entry(chapter.slug()).isEmpty()) {
                others.add(new Plan.Entry(planned + others.size() + 1, chapter.slug(), chapter.title()));
            }
        }
        List<Plan.Part> parts = new ArrayList<>(plan.parts());
        if (!others.isEmpty()) {
            parts.add(new Plan.Part("", "", List.copyOf(others)));
        }
        boolean untitled = plan.title().isEmpty() && !chapters.isEmpty();
        return new Plan(untitled ? plan.imprint().entitled(chapters.get(0).title()) : plan.imprint(), List.copyOf(parts));
    }
}
