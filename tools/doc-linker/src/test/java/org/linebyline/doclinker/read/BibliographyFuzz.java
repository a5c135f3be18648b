package org.linebyline.doclinker.read;

import static org.linebyline.doclinker.read.FuzzedProject.claim;

import java.util.ArrayList;
import java.util.List;

import org.linebyline.doclinker.model.Damage;

/** Whatever is in the bibliography, it is read or refused at a place, and no work links to anything but the web. */
public final class BibliographyFuzz {

    private static final FuzzedProject FUZZED = FuzzedProject.create();

    private BibliographyFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        FUZZED.write("book/references.bib", input);
        List<Damage> damage = new ArrayList<>();
        new BibliographyReader(FUZZED.layout()).read(damage).values().forEach(work ->
                claim(work.url().isEmpty() || work.url().matches("(?s)https?://.*"), "a link to the web: " + work.url()));
        FUZZED.check(damage);
    }
}
