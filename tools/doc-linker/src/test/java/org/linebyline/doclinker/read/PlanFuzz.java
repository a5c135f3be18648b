package org.linebyline.doclinker.read;

import java.util.ArrayList;
import java.util.List;

import org.linebyline.doclinker.model.Damage;

/** Whatever is in the plan, it is read or refused at a place. */
public final class PlanFuzz {

    private static final FuzzedProject FUZZED = FuzzedProject.create();

    private PlanFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        FUZZED.write("book/curriculum/book.yaml", input);
        List<Damage> damage = new ArrayList<>();
        new PlanReader(FUZZED.layout()).read(damage);
        FUZZED.check(damage);
    }
}
