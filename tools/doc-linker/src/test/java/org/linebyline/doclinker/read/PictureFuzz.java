package org.linebyline.doclinker.read;

import static org.linebyline.doclinker.read.FuzzedProject.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.Harmless;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Reference;

/** Whatever is in a picture, what is kept of it neither acts nor loads, not even in a page's HTML. */
public final class PictureFuzz {

    private static final FuzzedProject FUZZED = FuzzedProject.create();
    private static final String PICTURE = "book/chapters/picture.svg";
    private static final Chapter CHAPTER = showing(new Reference(Reference.Kind.IMAGE, PICTURE, Place.file(Project.CHAPTER)));

    private PictureFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        FUZZED.write(PICTURE, input);
        List<Damage> damage = new ArrayList<>();
        Map<String, String> pictures = new PictureReader(FUZZED.layout()).read(List.of(CHAPTER), damage);
        FUZZED.check(damage);
        pictures.values().forEach(svg -> claim(Harmless.violations(svg).stream().allMatch("<style>"::equals),
                "nothing acts or loads: " + Harmless.violations(svg) + " in " + svg));
    }

    private static Chapter showing(Reference picture) {
        return new Chapter("dot", picture.place().path(), "T", "", List.of(), List.of(), List.of(), List.of(), List.of(picture),
                List.of(), "", List.of());
    }
}
