package org.linebyline.doclinker.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

import org.linebyline.doclinker.kept.Digest;
import org.linebyline.doclinker.kept.KeptTexts;
import org.linebyline.doclinker.kept.ToolEdition;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.read.chapter.ChapterReader;
import org.linebyline.doclinker.read.code.JavaReader;
import org.linebyline.doclinker.read.evidence.CoverageReader;
import org.linebyline.doclinker.read.files.FileReadings;
import org.linebyline.doclinker.read.files.KeptReadings;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** What was read of a project: who keeps it and reads again reads only what has changed since. For one thread at a time. */
public final class Readings {

    private Setting setting;
    private FileReadings<Chapter> chapters;
    private FileReadings<SourceFile> sources;
    private FileReadings<PictureReader.Picture> pictures;
    private FileReadings<Recording> recordings;

    /** What every reading depends on. */
    record Setting(Layout layout, Path code, boolean experimentsRan) {

        /** The same for every process, and another one when the tool or its Java is another. */
        String edition() {
            return Digest.of(String.join("\n", ToolEdition.current(), layout.root().toString(), new TreeMap<>(layout.places()).toString(),
                    code.toString(), String.valueOf(experimentsRan)));
        }
    }

    /** What was read of a recorded test run, if there was one. */
    private record Recording(Optional<CoverageReader.Run> run, List<Damage> damage) {
    }

    /** Where nothing is kept, every chapter is read: what takes longest of that starts at once, before anything else is asked. */
    public static void begin(Layout layout) {
        if (Files.exists(layout.chapters()) && !Files.exists(folder(layout))) {
            ChapterReader.begin();
        }
    }

    /** Forgets what was read under another setting. */
    void under(Setting now) {
        if (!now.equals(setting)) {
            setting = now;
            chapters = kept(2, Chapter.class, Chapter::damage);
            sources = kept(1, SourceFile.class, SourceFile::damage);
            pictures = kept(1, PictureReader.Picture.class, PictureReader.Picture::damage);
            recordings = kept(1, Recording.class, Recording::damage);
        }
    }

    private <T> FileReadings<T> kept(int threads, Class<T> type, Function<T, List<Damage>> damage) {
        KeptTexts texts = new KeptTexts(folder(setting.layout()).resolve(ToolEdition.place()).resolve(type.getSimpleName()));
        return new FileReadings<>(setting.layout().root(), threads, new KeptReadings<>(texts, setting.edition(), type, damage));
    }

    private static Path folder(Layout layout) {
        return layout.cache().resolve("readings");
    }

    List<Chapter> chapters(List<Path> files) {
        ChapterReader reader = new ChapterReader(setting.layout(), setting.code(), setting.experimentsRan());
        return chapters.of(files, reader::read);
    }

    /** Begins to read Java, which needs nothing of the rest: meanwhile Asciidoctor starts. */
    CompletableFuture<List<SourceFile>> sources(List<Path> files) {
        JavaReader reader = new JavaReader(setting.layout());
        return CompletableFuture.supplyAsync(() -> sources.of(files, reader::read));
    }

    List<PictureReader.Picture> pictures(List<Path> files) {
        return pictures.of(files, new PictureReader(setting.layout())::read);
    }

    Evidence evidence(List<Damage> damage) {
        Recording recording = recordings.of(List.of(setting.layout().coverage().get(0)), (file, files) -> recording(files)).get(0);
        damage.addAll(recording.damage());
        return recording.run().<Evidence>map(run -> run.of(setting.layout())).orElseGet(Evidence.Missing::new);
    }

    /** What a test executed shows in the recording and the classes; the times of the sources show only whether that still holds. */
    private Recording recording(ProjectFiles files) {
        Layout layout = setting.layout();
        Stream.of(layout.coverage(), layout.classes()).flatMap(List::stream).forEach(files::state);
        List<Damage> met = new ArrayList<>();
        return new Recording(new CoverageReader(layout).read(met), List.copyOf(met));
    }
}
