package org.linebyline.doclinker.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Pattern;

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
import org.linebyline.doclinker.read.evidence.MutationReader;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** Reads a whole project. */
public final class BookReader {

    /** The path of a chapter whose name can be part of an address as it is, and is not that of the first page. */
    private static final Pattern ADDRESS = Pattern.compile("(?s)(.*/)?(?!(?i:index)\\.adoc)[\\p{L}\\p{N}][\\p{L}\\p{N}._-]*\\.adoc");

    private BookReader() {
    }

    /** What holds the chapters of a book together. */
    private record Frame(Plan plan, SortedMap<String, Work> works, List<Damage> damage) {

        static Frame read(Layout layout) {
            List<Damage> damage = new ArrayList<>();
            Plan plan = new PlanReader(layout).read(damage);
            return new Frame(plan, new BibliographyReader(layout).read(damage), damage);
        }
    }

    /** Reads everything once. */
    public static Book read(Layout layout) throws IOException {
        return read(layout, new Readings());
    }

    /**
     * Reads chapters, Java, plan, bibliography and evidence. Formulas are not typeset yet.
     *
     * @param readings of earlier calls: what has not changed since is taken from there, and what has is kept there
     * @throws IOException when a folder of the project cannot be listed
     */
    public static Book read(Layout layout, Readings readings) throws IOException {
        List<Damage> damage = new ArrayList<>(layout.damage());
        boolean experimentsRan = Files.isDirectory(layout.runs());
        List<Path> javaFiles = javaFiles(layout);
        readings.under(new Readings.Setting(layout, CodeFolder.of(layout.sources(), javaFiles), experimentsRan));
        CompletableFuture<List<SourceFile>> reading = readings.sources(javaFiles);
        CompletableFuture<Frame> framing = CompletableFuture.supplyAsync(() -> Frame.read(layout));
        List<Chapter> chapters = readings.chapters(chapterFiles(layout, damage));
        Frame frame = framing.join();
        damage.addAll(frame.damage());
        Plan plan = frame.plan();
        SortedMap<String, String> pictures = pictures(readings.pictures(PictureReader.shown(chapters, layout.root())), damage);
        Evidence evidence = readings.evidence(damage);
        List<SourceFile> sources = reading.join();
        Mutation mutation = new MutationReader(layout).read(sources, damage);
        return new Book(completed(plan, chapters), ordered(plan, chapters), sources, evidence, mutation, frame.works(), pictures,
                Map.of(), experimentsRan, List.copyOf(damage));
    }

    private static List<Path> javaFiles(Layout layout) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path folder : layout.sources()) {
            files.addAll(ProjectFiles.below(folder, ".java"));
        }
        return files.stream().sorted().toList();
    }

    private static List<Path> chapterFiles(Layout layout, List<Damage> damage) throws IOException {
        List<Path> files = Files.isRegularFile(layout.chapters()) ? List.of(layout.chapters())
                : ProjectFiles.below(layout.chapters(), ".adoc");
        if (files.isEmpty() && layout.damage().isEmpty()) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(layout.name(layout.chapters())),
                    "there is no chapter: write the first one in this folder, as NAME.adoc"));
        }
        files.stream().map(layout::name).filter(name -> !ADDRESS.matcher(name).matches()).forEach(name -> damage.add(
                new Damage(Rule.INPUT_UNREADABLE, Place.file(name), "the name of a chapter is its address on the site:"
                + " use letters, digits, hyphens, underscores and dots, a letter or digit first, and not 'index'")));
        return files;
    }

    private static SortedMap<String, String> pictures(List<PictureReader.Picture> pictures, List<Damage> damage) {
        SortedMap<String, String> svgs = new TreeMap<>();
        for (PictureReader.Picture picture : pictures) {
            damage.addAll(picture.damage());
            if (!picture.svg().isEmpty()) {
                svgs.put(picture.path(), picture.svg());
            }
        }
        return svgs;
    }

    /** Chapters in the order of the plan, then the others by name. */
    private static List<Chapter> ordered(Plan plan, List<Chapter> chapters) {
        return chapters.stream().sorted(Comparator.comparingInt((Chapter chapter) ->
                plan.entry(chapter.slug()).map(Plan.Entry::number).orElse(Integer.MAX_VALUE))).toList();
    }

    /** The plan with a last part for the chapters that it does not name, and with the first chapter's title if it has none. */
    private static Plan completed(Plan plan, List<Chapter> chapters) {
        List<Plan.Entry> others = new ArrayList<>();
        for (Chapter chapter : chapters) {
            if (plan.entry(chapter.slug()).isEmpty()) {
                others.add(new Plan.Entry(plan.planned() + others.size() + 1, chapter.slug(), chapter.title(), List.of()));
            }
        }
        List<Plan.Part> parts = new ArrayList<>(plan.parts());
        if (!others.isEmpty()) {
            parts.add(new Plan.Part("", "", List.copyOf(others)));
        }
        boolean untitled = plan.title().isEmpty() && !chapters.isEmpty();
        return new Plan(untitled ? plan.imprint().entitled(chapters.get(0).title()) : plan.imprint(), plan.sections(),
                List.copyOf(parts), plan.planned(), plan.changes(), plan.notation());
    }
}
