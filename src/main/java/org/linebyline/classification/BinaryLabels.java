package org.linebyline.classification;

import org.linebyline.linearalgebra.Vector;

/** The promise that there is one label for each example, and that each is 0 or 1. */
final class BinaryLabels {

    private BinaryLabels() {}

    /** @throws IllegalArgumentException unless y has n values, one at least, each of them 0 or 1 */
    // tag::binary-labels[]
    static void require(String examples, int n, String counted, Vector y) {
        if (n != y.size()) {                           // (one-each)
            throw new IllegalArgumentException(        // (one-each)
                    examples + " has " + n + " " + counted + " but y has " + y.size() + " values");  // (one-each)
        }
        if (n == 0) {                                  // (n)
            throw new IllegalArgumentException("y has 0 values but at least 1 is needed");  // (n)
        }
        for (int i = 0; i < n; i++) {                  // (values)
            if (y.get(i) != 0 && y.get(i) != 1) {      // (values)
                throw new IllegalArgumentException("y is " + y.get(i) + " at " + i + " but must be 0 or 1");  // (values)
            }
        }
    }
    // end::binary-labels[]
}
