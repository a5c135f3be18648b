package org.linebyline.doclinker.read.chapter;

import static org.linebyline.doclinker.read.FuzzedProject.claim;

import java.nio.file.Path;

import org.linebyline.doclinker.Harmless;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.read.FuzzedProject;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** Whatever is in a chapter, it is read or refused at a place, and nothing of it acts or loads. Slow: all of Asciidoctor runs. */
public final class ChapterFuzz {

    private static final FuzzedProject FUZZED = FuzzedProject.create();

    private ChapterFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Path path = FUZZED.write(Project.CHAPTER, input);
        Chapter chapter = read(path);
        FUZZED.check(chapter.damage());
        claim(Harmless.violations(chapter.html()).isEmpty(), "nothing acts or loads: " + Harmless.violations(chapter.html()));
        claim(Harmless.violations(chapter.title()).isEmpty(), "the title does not act: " + chapter.title());
    }

    private static Chapter read(Path path) {
        return new ChapterReader(FUZZED.layout(), FUZZED.layout().root(), true).read(path, new ProjectFiles(FUZZED.layout().root()));
    }
}
