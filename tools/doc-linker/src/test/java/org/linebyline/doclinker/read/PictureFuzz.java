package org.linebyline.doclinker.read;

import static org.linebyline.doclinker.read.FuzzedProject.claim;


import org.linebyline.doclinker.Harmless;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** Whatever is in a picture, what is kept of it neither acts nor loads, not even in a page's HTML. */
public final class PictureFuzz {

    private static final FuzzedProject FUZZED = FuzzedProject.create();
    private static final String PICTURE = "book/chapters/picture.svg";

    private PictureFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        FUZZED.write(PICTURE, input);
        PictureReader.Picture picture = new PictureReader(FUZZED.layout())
                .read(FUZZED.layout().root().resolve(PICTURE), new ProjectFiles(FUZZED.layout().root()));
        FUZZED.check(picture.damage());
        claim(Harmless.violations(picture.svg()).stream().allMatch("<style>"::equals),
                "nothing acts or loads: " + Harmless.violations(picture.svg()) + " in " + picture.svg());
    }
}
