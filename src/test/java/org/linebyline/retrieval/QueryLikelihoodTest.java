package org.linebyline.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class QueryLikelihoodTest {

    private static final InvertedIndex FRUIT = InvertedIndex.of(Documents.FRUIT);

    @Test
    void threeDocumentsByHand() {
        double[] expected = {Math.log(12 / 196.0), Math.log(10 / 256.0), Math.log(9 / 324.0)};
        assertArrayEquals(expected, new QueryLikelihood(12).scores(FRUIT, List.of("apple", "pie")), 1e-14, "logarithms of a few quotients");
    }

    @Test
    void theLikelihoodsOfAllTermsSumToOneInEachDocument() {
        InvertedIndex index = InvertedIndex.of(Documents.drawn(20, 30, 5));
        for (int d = 0; d < 20; d++) {
            int document = d;
            double total = index.lists().keySet().stream()
                    .mapToDouble(t -> Math.exp(new QueryLikelihood(17).scores(index, List.of(t))[document])).sum();
            assertEquals(1, total, 1e-13, "26 exponentials");
        }
    }

    @Test
    void littleIsMixedInWhereMuIsSmallAndOnlyTheMixtureIsLeftWhereItIsLarge() {
        assertEquals(Math.log(2 / 4.0), new QueryLikelihood(1e-9).scores(FRUIT, List.of("apple"))[1], 1e-8, "the share in the document");
        double[] scores = new QueryLikelihood(1e12).scores(FRUIT, List.of("apple"));
        assertArrayEquals(new double[] {Math.log(0.25), Math.log(0.25), Math.log(0.25)}, scores, 1e-11, "the share in all of them");
    }

    @Test
    void aTermThatNoDocumentHasChangesNothing() {
        QueryLikelihood likelihood = new QueryLikelihood(10);
        assertArrayEquals(likelihood.scores(FRUIT, List.of("pie")), likelihood.scores(FRUIT, List.of("fig", "pie")));
    }

    @Test
    void aTermThatADocumentLacksCostsItNotEverything() {
        double[] scores = new QueryLikelihood(10).scores(FRUIT, List.of("pear"));
        assertTrue(Double.isFinite(scores[0]) && scores[0] < scores[2]);
    }
}
