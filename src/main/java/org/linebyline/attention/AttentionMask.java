package org.linebyline.attention;

import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/**
 * Which query may see which key: 0 where it may, -Infinity where it may not. Every query sees at
 * least one key, because a softmax over nothing has no value.
 *
 * @param entries m by n, query i in row i, key j in column j
 */
public record AttentionMask(Matrix entries) {

    /** A set of pairs, each of a query and a key, both counted from 0. */
    @FunctionalInterface
    public interface Pairs {
        boolean contains(int query, int key);
    }

    /**
     * The mask that allows the given pairs and no others.
     *
     * @throws IllegalArgumentException if some query may see no key
     */
    // tag::mask-of-pairs[]
    public static AttentionMask allowing(int queries, int keys, Pairs allowed) {
        return new AttentionMask(Matrix.generate(queries, keys,
                (i, j) -> allowed.contains(i, j) ? 0 : Double.NEGATIVE_INFINITY));
    }
    // end::mask-of-pairs[]

    /** @throws IllegalArgumentException if an entry is neither 0 nor -Infinity, or a row has no 0 */
    // tag::mask-open-rows[]
    public AttentionMask {
        for (int i = 0; i < entries.rows(); i++) {
            requireEntries(i, entries.row(i));
            requireOpenRow(i, entries.row(i));
        }
    }

    private static void requireOpenRow(int i, Vector row) {
        if (row.max() != 0) {
            throw new IllegalArgumentException("query " + i + " may see none of the " + row.size()
                    + " keys: row " + i + " of the mask is -Infinity everywhere");
        }
    }
    // end::mask-open-rows[]

    /**
     * The scores with the forbidden pairs at -Infinity.
     *
     * @param scores m by n, finite
     * @throws IllegalArgumentException if the scores have another shape than the mask
     */
    // tag::attention-mask[]
    public Matrix addTo(Matrix scores) {
        return scores.plus(entries);                                                     // (masked)
    }

    private static void requireEntries(int i, Vector row) {
        for (int j = 0; j < row.size(); j++) {                                           // (entries)
            double entry = row.get(j);                                                   // (entries)
            if (entry != 0 && entry != Double.NEGATIVE_INFINITY) {                       // (entries)
                throw new IllegalArgumentException("entry (" + i + ", " + j              // (entries)
                        + ") of the mask is " + entry + " but must be 0 or -Infinity");  // (entries)
            }
        }
    }
    // end::attention-mask[]
}
