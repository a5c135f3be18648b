package org.linebyline.streams;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** How often each key of a stream has come, about, and never too few; in room that does not grow with the keys. */
public final class CountMin {

    // tag::count-min[]
    private final List<UniversalHash> h;
    private final long[][] table;

    /** @param h one function for each row, all to the same number of columns */
    public CountMin(List<UniversalHash> h) {
        this.h = List.copyOf(h);                                                    // (cells)
        this.table = new long[h.size()][h.get(0).w()];                              // (cells)
    }

    /** One more occurrence of a key. */
    public void add(long x) {
        for (int j = 0; j < table.length; j++) {                                    // (cells)
            table[j][h.get(j).of(x)]++;                                             // (cells)
        }
    }

    /** That of a whole stream of keys. */
    public static CountMin of(List<UniversalHash> h, long... x) {
        CountMin sketch = new CountMin(h);                                          // (cells)
        for (long key : x) {                                                        // (cells)
            sketch.add(key);                                                        // (cells)
        }
        return sketch;                                                              // (cells)
    }

    /** How often a key has come, or more. */
    public long estimate(long y) {
        long least = Long.MAX_VALUE;                                                // (least)
        for (int j = 0; j < table.length; j++) {                                    // (least)
            least = Math.min(least, table[j][h.get(j).of(y)]);                      // (least)
        }
        return least;                                                               // (least)
    }
    // end::count-min[]

    // tag::count-min-error[]
    /** Columns that make an error of more than epsilon N rare in a row. */
    public static int width(double epsilon) {
        return (int) Math.ceil(Math.E / epsilon);                                   // (width)
    }

    /** Rows that make it as rare as delta in all of them. */
    public static int depth(double delta) {
        return (int) Math.ceil(-Math.log(delta));                                   // (depth)
    }

    /** An empty table of this size, with functions that are drawn. */
    public static CountMin sized(double epsilon, double delta, long p, RandomGenerator random) {
        return new CountMin(Stream.generate(() -> UniversalHash.draw(p, width(epsilon), random))  // (width)
                .limit(depth(delta)).toList());                                     // (depth)
    }
    // end::count-min-error[]
}
