package org.linebyline.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Documents for tests: three by hand, and as many drawn ones as are wanted. */
final class Documents {

    static final List<List<String>> FRUIT = List.of(
            List.of("apple", "pie"),
            List.of("apple", "apple", "plum", "cake"),
            List.of("plum", "pear", "cake", "pear", "pie", "pear"));

    private Documents() {}

    /** Some words are frequent and most are rare, as in any language. */
    static List<List<String>> drawn(int count, int longest, int seed) {
        Random random = new Random(seed);
        List<List<String>> documents = new ArrayList<>();
        for (int d = 0; d < count; d++) {
            documents.add(IntStream.rangeClosed(0, random.nextInt(longest)).mapToObj(i -> word(random)).toList());
        }
        return documents;
    }

    static List<String> query(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(4)).mapToObj(i -> word(random)).toList();
    }

    private static String word(Random random) {
        return "w" + (char) ('a' + (int) (26 * Math.pow(random.nextDouble(), 2)));
    }
}
