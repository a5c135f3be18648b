package org.linebyline.classification;

import org.linebyline.linearalgebra.Vector;

/** The promise that there is one label for each example, and that each is 0 or 1. */
final class BinaryLabels {

    private BinaryLabels() {}

    /** @throws IllegalArgumentException unless y has n values, one at least, each of them 0 or 1 */
    // tag::log-loss[]
    static void require(String examples, int n, String counted, Vector y) {
        if (n != y.size()) {                           // (labels)
            throw new IllegalArgumentException(        // (labels)
                    examples + " has " + n + " " + counted + " but y has " + y.size() + " values");  // (labels)
        }
        if (n == 0) {                                  // (labels)
            throw new IllegalArgumentException("y has 0 values but at least 1 is needed");  // (labels)
        }
        for (int i = 0; i < n; i++) {                  // (labels)
            if (y.get(i) != 0 && y.get(i) != 1) {      // (labels)
                throw new IllegalArgumentException(    // (labels)
                        "y is " + y.get(i) + " at " + i + " but must be 0 or 1");  // (labels)
            }
        }
    }
    // end::log-loss[]
}
