package org.linebyline.doclinker.weave.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void wordsAreSmallLettersWithoutAccents() {
        assertEquals(List.of("naive", "poincare", "and", "the", "0", "1", "loss"), Words.of("Na\u00efve Poincar\u00e9, and the 0/1-loss"));
    }

    @Test
    void aNameCountsFromEachOfItsHumpsOn() {
        assertEquals(List.of("scaleddotproduct", "dotproduct", "product"), Words.of("ScaledDotProduct"));
        assertEquals(List.of("kldivergence", "divergence"), Words.of("KLDivergence"));
        assertEquals(List.of("beta1decay", "decay"), Words.of("beta1Decay"));
    }

    @Test
    void lettersOfMathematicsArePlainLetters() {
        assertEquals(List.of("x", "r"), Words.of("\ud835\udc65 \u2208 \u211d"));
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertEquals(List.of("index"), Words.of("INDEX"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
