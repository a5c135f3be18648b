package org.linebyline.doclinker.formula.sample;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/** One try at one sample: all that its values depend on, besides the declarations. */
record Lot(String seed, int number, int attempt) {

    private static final int ATTEMPTS_AT_THE_EDGE = 10;

    /** The edge that this sample is for, as long as it is not clear that no value lies there. */
    Manner manner() {
        return isPatient() ? Manner.of(number) : Manner.ORDINARY;
    }

    /** Counts the samples behind the edges, which take small cases in turn; negative for one that does not. */
    int turn() {
        return isPatient() ? number - Manner.ORDINARY.ordinal() : -1;
    }

    private boolean isPatient() {
        return attempt < ATTEMPTS_AT_THE_EDGE;
    }

    Random random(String symbol) {
        return new Random(hash(symbol));
    }

    /** A name-based UUID is an MD5 sum: the same everywhere, and nothing alike for neighbors. */
    long hash(String symbol) {
        String all = String.join("\n", seed, String.valueOf(number), String.valueOf(attempt), symbol);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).getLeastSignificantBits();
    }
}
