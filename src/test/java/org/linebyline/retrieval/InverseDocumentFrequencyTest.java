package org.linebyline.retrieval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class InverseDocumentFrequencyTest {

    @Test
    void twoOfThreeByHand() {
        assertEquals(-0.511, InverseDocumentFrequency.robertson(3, 2), 5e-4, "three digits by hand");
        assertEquals(0.470, InverseDocumentFrequency.lucene(3, 2), 5e-4, "three digits by hand");
    }

    @Test
    void aTermInHalfOfTheDocumentsSaysNothingToTheOneAndALittleToTheOther() {
        assertEquals(0, InverseDocumentFrequency.robertson(10, 5));
        assertEquals(Math.log(2), InverseDocumentFrequency.lucene(10, 5), 1e-15, "one logarithm");
    }

    @Test
    void oneMoreThanTheExponentialOfTheOneIsTheExponentialOfTheOther() {
        for (int n = 0; n <= 20; n++) {
            double robertson = InverseDocumentFrequency.robertson(20, n);
            assertEquals(Math.log(1 + Math.exp(robertson)), InverseDocumentFrequency.lucene(20, n), 1e-13, "logarithm of an exponential");
        }
    }

    @Test
    void rarerTermsWeighMoreAndNoneWeighsNothing() {
        for (int n = 1; n <= 50; n++) {
            assertTrue(InverseDocumentFrequency.lucene(50, n) < InverseDocumentFrequency.lucene(50, n - 1));
            assertTrue(InverseDocumentFrequency.robertson(50, n) < InverseDocumentFrequency.robertson(50, n - 1));
            assertTrue(InverseDocumentFrequency.lucene(50, n) > 0);
        }
    }

    @Test
    void ofMillionsThatAllHaveItTheDigitsStay() {
        assertEquals(0.5 / (1e9 + 0.5), InverseDocumentFrequency.lucene(1_000_000_000, 1_000_000_000), 1e-18, "log(1 + x) is nearly x");
    }
}
