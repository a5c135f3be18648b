package org.linebyline;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.function.Executable;
import org.linebyline.linearalgebra.Matrix;
import org.linebyline.linearalgebra.Vector;

/** What tests of many topics claim: entries that agree, and arguments that are refused with a message. */
public final class Claims {

    private Claims() {}

    public static void assertClose(Vector expected, Vector actual, double tolerance) {
        assertArrayEquals(expected.toArray(), actual.toArray(), tolerance);
    }

    /** Equal shapes, and entries within the tolerance. */
    public static void assertClose(Matrix expected, Matrix actual, double tolerance) {
        assertEquals(expected.rows(), actual.rows());
        for (int i = 0; i < expected.rows(); i++) {
            assertClose(expected.row(i), actual.row(i), tolerance);
        }
    }

    public static void assertRefused(String message, Executable call) {
        assertEquals(message, assertThrows(IllegalArgumentException.class, call).getMessage());
    }
}
