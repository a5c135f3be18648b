package org.linebyline.retrieval;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.stream.IntStream;

/** Small numbers in few bytes: seven binary digits in each byte, the eighth says where a number ends. */
public final class VariableByte {

    private VariableByte() {}

    /**
     * How far it is from each number to the next.
     *
     * @param d numbers of documents, ascending
     * @return as many numbers, the first as it was
     */
    // tag::variable-byte-gap[]
    public static int[] gaps(int[] d) {
        return IntStream.range(0, d.length).map(i -> i == 0 ? d[0] : d[i] - d[i - 1]).toArray();  // (gap)
    }

    /**
     * How many bytes a number takes.
     *
     * @param g at least 1
     */
    public static int bytes(int g) {
        int binaryDigits = Integer.SIZE - Integer.numberOfLeadingZeros(g);                       // (sevens)
        return (binaryDigits - 1) / 7 + 1;                                                       // (sevens)
    }
    // end::variable-byte-gap[]

    /**
     * The bytes of a number, the highest digits first.
     *
     * @param g at least 1
     * @return numbers below 128, and at last one of at least 128
     */
    // tag::variable-byte-code[]
    public static int[] code(int g) {
        int[] c = new int[bytes(g)];
        for (int j = c.length - 1, rest = g; j >= 0; j--, rest /= 128) {
            c[j] = rest % 128;                                            // (digits)
        }
        c[c.length - 1] += 128;                                           // (end)
        return c;
    }
    // end::variable-byte-code[]

    /** The bytes of all numbers, one behind the other. */
    // tag::variable-byte-round-trip[]
    public static byte[] encode(int[] g) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();                            // (bytes)
        IntStream.of(g).flatMap(x -> IntStream.of(code(x))).forEach(bytes::write);            // (bytes)
        return bytes.toByteArray();                                                           // (bytes)
    }

    /** The numbers again. A byte of at least 128 is one below zero to Java. */
    public static int[] decode(byte[] bytes) {
        int[] g = new int[bytes.length];                                                      // (decode)
        int count = 0;                                                                        // (decode)
        for (byte each : bytes) {                                                             // (decode)
            g[count] = 128 * g[count] + (each & 127);                                         // (decode)
            count += each < 0 ? 1 : 0;                                                        // (decode)
        }
        return Arrays.copyOf(g, count);                                                       // (decode)
    }
    // end::variable-byte-round-trip[]
}
