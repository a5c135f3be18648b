package org.linebyline.doclinker.read.chapter;

import static org.linebyline.doclinker.read.FuzzedProject.claim;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.Harmless;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.read.FuzzedProject;
import org.linebyline.doclinker.read.files.ProjectFiles;
import org.linebyline.doclinker.read.files.SourceText;

/** Whatever HTML a chapter is converted to, what is kept of it neither acts nor loads. */
public final class PageFuzz {

    private static final FuzzedProject FUZZED = FuzzedProject.create();
    private static final ChapterText TEXT = new ChapterText(
            SourceText.of(Project.CHAPTER, FUZZED.project().text(Project.CHAPTER)), Map.of());
    private static final List<Listing.Pull> PULLS = List.of(
            new Listing.Pull(Place.file(Project.CHAPTER), Project.JAVA, "dot-product"));

    private PageFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        ChapterBody body = new ChapterBody(TEXT, FUZZED.layout().chapters(), new ProjectFiles(FUZZED.layout().root()),
                FUZZED.layout(), PULLS);
        String html = body.read(new String(input, StandardCharsets.UTF_8));
        claim(Harmless.violations(html).isEmpty(), "nothing acts or loads: " + Harmless.violations(html) + " in " + html);
        FUZZED.check(body.damage());
        FUZZED.checkPlaces(body.formulas().stream().map(FormulaUse::place));
        FUZZED.checkPlaces(body.references().stream().map(Reference::place));
    }
}
