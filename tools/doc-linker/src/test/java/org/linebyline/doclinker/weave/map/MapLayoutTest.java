package org.linebyline.doclinker.weave.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Plan;

/** The drawing reads as the book does. */
class MapLayoutTest {

    /** Thirty parts of eight chapters, each of which needs the third before it and the first of the part before. */
    private static final PrerequisiteGraph LARGE = PrerequisiteGraph.of(Books.planned(IntStream.range(0, 30)
            .mapToObj(MapLayoutTest::part).toArray(Plan.Part[]::new)));

    private static Plan.Part part(int p) {
        List<Plan.Entry> entries = new ArrayList<>();
        for (int c = 0; c < 8; c++) {
            List<String> needs = new ArrayList<>();
            if (c > 2) {
                needs.add("p" + p + "c" + (c - 3));
            }
            if (p > 0) {
                needs.add("p" + (p - 1) + "c0");
            }
            entries.add(Books.entry(8 * p + c + 1, "p" + p + "c" + c, needs.toArray(String[]::new)));
        }
        return Books.part("Part", entries.toArray(Plan.Entry[]::new));
    }

    @Test
    void withinAPartAChapterStandsRightOfWhatItNeeds() {
        MapLayout layout = MapLayout.of(LARGE);
        for (PrerequisiteGraph.Part part : LARGE.parts()) {
            for (PrerequisiteGraph.Node chapter : part.chapters()) {
                LARGE.needs(chapter).stream().filter(part.chapters()::contains).forEach(need ->
                        assertTrue(layout.corners().get(need).x() + MapLayout.BOX_WIDTH < layout.corners().get(chapter).x(), chapter.slug()));
            }
        }
    }

    @Test
    void whatIsAloneInItsRowFollowsWhatItNeedsInAStraightLine() {
        PrerequisiteGraph graph = PrerequisiteGraph.of(Books.planned(Books.part("", Books.entry(1, "a"), Books.entry(2, "b"),
                Books.entry(3, "c", "b"), Books.entry(4, "d", "b"))));
        List<MapLayout.Point> corners = List.copyOf(MapLayout.of(graph).corners().values());
        assertEquals(corners.get(1).y(), corners.get(2).y());
        assertTrue(corners.get(3).y() > corners.get(2).y());
    }

    @Test
    void partsStandInReadingOrderAndNoTwoMeet() {
        List<MapLayout.Panel> panels = MapLayout.of(LARGE).panels();
        for (int i = 1; i < panels.size(); i++) {
            MapLayout.Panel before = panels.get(i - 1);
            MapLayout.Panel panel = panels.get(i);
            assertTrue(panel.y() == before.y() ? panel.x() > before.x() + before.width() : panel.y() > before.y() + before.height(),
                    panel.toString());
        }
    }

    @Test
    void chaptersStandInThePanelOfTheirPartAndEveryPanelOnTheMap() {
        MapLayout layout = MapLayout.of(LARGE);
        for (MapLayout.Panel panel : layout.panels()) {
            assertTrue(panel.x() + panel.width() <= layout.width() && panel.y() + panel.height() <= layout.height(), panel.toString());
            panel.part().chapters().stream().map(layout.corners()::get).forEach(corner ->
                    assertTrue(corner.x() > panel.x() && corner.x() + MapLayout.BOX_WIDTH < panel.x() + panel.width()
                            && corner.y() > layout.head(panel).y()
                            && corner.y() + MapLayout.BOX_HEIGHT < panel.y() + panel.height(), corner.toString()));
        }
    }

    @Test
    void noTwoChaptersStandAtTheSamePlace() {
        MapLayout layout = MapLayout.of(LARGE);
        assertEquals(240, layout.corners().size());
        assertEquals(240, layout.corners().values().stream().distinct().count());
    }

    @Test
    void theMapHasAboutTheShapeOfAWindow() {
        MapLayout layout = MapLayout.of(LARGE);
        double shape = layout.width() / (double) layout.height();
        assertTrue(shape > 1.1 && shape < 2, () -> "1:" + shape);
    }

    @Test
    void anArrowLeavesToTheRightAndArrivesFromTheLeft() {
        MapLayout layout = MapLayout.of(LARGE);
        PrerequisiteGraph.Node first = LARGE.parts().get(0).chapters().get(0);
        for (PrerequisiteGraph.Node to : List.of(LARGE.parts().get(0).chapters().get(3), LARGE.parts().get(29).chapters().get(0))) {
            String[] points = layout.arrow(first, to).substring(1).split("[ C]");
            int[] at = Arrays.stream(points).mapToInt(Integer::parseInt).toArray();
            assertEquals(layout.corners().get(first).x() + MapLayout.BOX_WIDTH, at[0]);
            assertEquals(layout.corners().get(to).x(), at[6]);
            assertTrue(at[2] > at[0] && at[3] == at[1] && at[4] < at[6] && at[5] == at[7], layout.arrow(first, to));
        }
    }

    @Test
    void aBookOfOneChapterAndOneOfNoneHaveAMap() {
        assertEquals(1, MapLayout.of(PrerequisiteGraph.of(Books.planned(Books.part("", Books.entry(1, "a"))))).panels().size());
        assertEquals(List.of(), MapLayout.of(PrerequisiteGraph.of(Books.planned())).panels());
        assertEquals(List.of(), MapLayout.of(PrerequisiteGraph.of(Books.planned(Books.part("Empty")))).panels());
    }
}
