package org.linebyline.information;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.Claims.assertRefused;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linebyline.StandardNormal;
import org.linebyline.linearalgebra.Vector;

class EntropyTest {

    @Test
    void halfQuarterAndTwoEighthsMakeSevenQuartersOfABit() {
        assertEquals(1.75, Entropy.bits(Vector.of(0.5, 0.25, 0.125, 0.125)), 1e-15);
    }

    @Test
    void aFairCoinHasOneBitAndANinetyTenCoinLessThanHalfOfIt() {
        assertEquals(1, Entropy.binary(0.5));
        assertEquals(0.469, Entropy.binary(0.9), 5e-4);
        assertEquals(0.9 * 0.15200 + 0.1 * 3.32193, Entropy.binary(0.9), 1e-5);
    }

    @Test
    void aCoinIsADistributionOverTwoOutcomes() {
        for (double q = 0; q <= 1; q += 0.0625) {
            assertEquals(Entropy.bits(Vector.of(q, 1 - q)), Entropy.binary(q), 1e-15);
            assertEquals(Entropy.binary(1 - q), Entropy.binary(q));
        }
    }

    @Test
    void certaintyHasNoEntropyBecauseZeroLogZeroIsZero() {
        assertEquals(0.0, Entropy.bits(Vector.of(0, 1, 0)));
        assertEquals(0.0, Entropy.binary(0));
        assertEquals(0.0, Entropy.binary(1));
    }

    @Test
    void anImpossibleOutcomeAddsNothing() {
        assertEquals(Entropy.bits(Vector.of(0.3, 0.7)), Entropy.bits(Vector.of(0.3, 0, 0.7)));
    }

    @Test
    void uniformDistributionsReachTheMaximumLogK() {
        Random random = new Random(9);
        for (int k = 1; k <= 9; k++) {
            int outcomes = k;
            double most = Bits.log2(k);
            assertEquals(most, Entropy.bits(Vector.ones(k).map(one -> one / outcomes)), 1e-14);
            assertTrue(Entropy.bits(distribution(random, k)) <= most + 1e-14);
        }
    }

    @Test
    void independentOutcomesAddTheirEntropies() {
        Random random = new Random(10);
        Vector p = distribution(random, 3);
        Vector r = distribution(random, 4);
        double[] joint = new double[12];
        for (int i = 0; i < 12; i++) {
            joint[i] = p.get(i / 4) * r.get(i % 4);
        }
        assertEquals(Entropy.bits(p) + Entropy.bits(r), Entropy.bits(Vector.of(joint)), 1e-14);
    }

    @Test
    void aChoiceMayBeSplitAsShannonDemands() {
        // Section 6 of the 1948 paper: H(1/2, 1/3, 1/6) = H(1/2, 1/2) + 1/2 H(2/3, 1/3).
        double split = Entropy.binary(0.5) + 0.5 * Entropy.binary(2.0 / 3);
        assertEquals(split, Entropy.bits(Vector.of(1.0 / 2, 1.0 / 3, 1.0 / 6)), 1e-14);
    }

    @Test
    void entropyAgreesWithDecimalArithmetic() {
        MathContext digits = new MathContext(40);
        Vector p = distribution(new Random(11), 6);
        BigDecimal nats = BigDecimal.ZERO;
        for (double entry : p.toArray()) {
            BigDecimal exact = new BigDecimal(entry);
            nats = nats.subtract(exact.multiply(Decimals.log(exact, digits)), digits);
        }
        BigDecimal bits = nats.divide(Decimals.log(BigDecimal.valueOf(2), digits), digits);
        assertEquals(bits.doubleValue(), Entropy.bits(p), 1e-14);
    }

    @Test
    void aNatIsMoreThanABit() {
        assertEquals(1.442695, Bits.fromNats(1), 1e-6);
        assertEquals(-3, Bits.log2(0.125), 1e-15);
    }

    @Test
    void whatIsNoDistributionIsRefused() {
        Exception negative = assertThrows(IllegalArgumentException.class, () -> Entropy.bits(Vector.of(1.5, -0.5)));
        assertEquals("p is -0.5 at 1 but must not be negative", negative.getMessage());
        Exception total = assertThrows(IllegalArgumentException.class, () -> Entropy.bits(Vector.of(0.5, 0.25)));
        assertEquals("p sums to 0.75 but must sum to 1", total.getMessage());
        assertRefused("p sums to NaN but must sum to 1", () -> Entropy.bits(Vector.of(Double.NaN, 1)));
        Exception coin = assertThrows(IllegalArgumentException.class, () -> Entropy.binary(1.25));
        assertEquals("q is 1.25 but must be from 0 to 1", coin.getMessage());
        Exception negativeCoin = assertThrows(IllegalArgumentException.class, () -> Entropy.binary(-0.25));
        assertEquals("q is -0.25 but must be from 0 to 1", negativeCoin.getMessage());
    }

    @Test
    void roundingOfTheSumIsForgivenAndAMillionthIsNot() {
        Vector tenths = Vector.ones(10).scale(0.1);
        assertEquals(Math.log(10) / Math.log(2), Entropy.bits(tenths), 1e-14);
        assertRefused("p sums to 1.0000010000000001 but must sum to 1", () -> Entropy.bits(Vector.of(0.5, 0.500001)));
    }

    static Vector distribution(Random random, int k) {
        return Softmax.of(StandardNormal.vector(random, k));
    }
}
