package org.linebyline.retrieval;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void theBestComeFirstAndOfEqualsTheOneWithTheLowerNumber() {
        double[] s = {0.5, 2, -1, 2, 0.5};
        assertArrayEquals(new int[] {2, 4, 1}, Ranking.top(s, 3));
        assertArrayEquals(new int[] {2, 4, 1, 5, 3}, Ranking.top(s, 9));
        assertArrayEquals(new int[] {}, Ranking.top(s, 0));
    }

    @Test
    void fiveResultsByHand() {
        int[] y = RankingQuality.marks(new int[] {8, 3, 5, 1, 7}, new int[] {3, 7, 9});
        assertArrayEquals(new int[] {0, 1, 0, 0, 1}, y);
        assertEquals(1 / 3.0, RankingQuality.precision(y, 3));
        assertEquals(1 / 3.0, RankingQuality.recall(y, 3, 3));
        assertEquals(2 / 5.0, RankingQuality.precision(y, 5));
        assertEquals(2 / 3.0, RankingQuality.recall(y, 5, 3));
    }

    @Test
    void missingResultsAreNotRelevant() {
        assertEquals(1 / 4.0, RankingQuality.precision(new int[] {1}, 4));
    }

    @Test
    void atTheNumberOfRelevantDocumentsPrecisionIsRecall() {
        int[] y = {0, 1, 1, 0, 1, 0};
        assertEquals(RankingQuality.precision(y, 3), RankingQuality.recall(y, 3, 3));
    }

    @Test
    void onlyTheFirstRelevantResultHasARank() {
        List<int[]> y = List.of(new int[] {0, 1, 1}, new int[] {1, 0}, new int[] {0, 0, 0});
        assertEquals((1 / 2.0 + 1 + 0) / 3, RankingQuality.meanReciprocalRank(y), 1e-15, "two sums");
    }
}
