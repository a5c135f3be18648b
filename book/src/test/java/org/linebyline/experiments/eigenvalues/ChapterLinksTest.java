package org.linebyline.experiments.eigenvalues;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linebyline.experiments.ChapterText;

class ChapterLinksTest {

    private static final ChapterLinks LINKS = ChapterLinks.among(List.of(
            new ChapterText("ant", "= On ants\n\nNothing about <<nobody>>, but <<stripe>> twice: <<stripe,again>>.\n"),
            new ChapterText("bee", "= On bees\n\nSee <<zebra,the zebra>> and <<bee>>.\n"),
            new ChapterText("zebra", "= On zebras\n:needs: ant, owl-to-come\n\nSee <<stripe>>.\n\n[stem#stripe,source=\"x\"]\n")));

    @Test
    void chaptersStandInTheirOrderUnderTheirTitles() {
        assertEquals(List.of("On ants", "On bees", "On zebras"), LINKS.titles());
    }

    @Test
    void columnHoldsWhatAChapterMentionsOnceEach() {
        assertArrayEquals(new double[] {0, 0, 1}, LINKS.matrix().column(0).toArray());
        assertArrayEquals(new double[] {0, 0, 1}, LINKS.matrix().column(1).toArray());
        assertArrayEquals(new double[] {1, 0, 0}, LINKS.matrix().column(2).toArray());
    }
}
