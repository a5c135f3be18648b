package org.linebyline.doclinker.formula.sample;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.UUID;

/** One try at one sample: all that its values depend on, besides the declarations. */
record Lot(String seed, int number, int attempt) {

    private static final int ATTEMPTS_AT_THE_EDGE = 10;

    /** The edge that this sample is for, as long as it is not clear that no value lies there. */
    Manner manner() {
        return attempt < ATTEMPTS_AT_THE_EDGE ? Manner.of(number) : Manner.ORDINARY;
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
