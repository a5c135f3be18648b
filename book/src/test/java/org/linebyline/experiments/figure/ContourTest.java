package org.linebyline.experiments.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContourTest {

    private static final Point LOWER_LEFT = new Point(-2, -3);
    private static final Point UPPER_RIGHT = new Point(2, 3);

    @Test
    void theLevelLineOfABowlIsOneClosedCircle() {
        List<List<Point>> paths = lines((x, y) -> x * x + y * y, 1);
        assertEquals(1, paths.size());
        List<Point> circle = paths.get(0);
        assertEquals(circle.get(0), circle.get(circle.size() - 1));
        for (Point point : circle) {
            // Between two nodes the bowl is taken as straight: off by a quarter of a squared cell at most.
            assertEquals(1, Math.hypot(point.x(), point.y()), 0.002);
        }
    }

    @Test
    void theLevelLineOfAPlaneRunsFromBorderToBorder() {
        List<List<Point>> paths = lines((x, y) -> x, 0.5);
        assertEquals(1, paths.size());
        List<Point> line = paths.get(0);
        line.forEach(point -> assertEquals(0.5, point.x(), 1e-12));
        assertEquals(6, Math.abs(line.get(0).y() - line.get(line.size() - 1).y()), 1e-12);
    }

    @Test
    void aSaddleHasTwoBranchesThatDoNotMeet() {
        for (double level : new double[] {0.5, -0.5}) {
            List<List<Point>> branches = lines((x, y) -> x * x - y * y, level);
            assertEquals(2, branches.size());
            for (List<Point> branch : branches) {
                double side = level > 0 ? branch.get(0).x() : branch.get(0).y();
                assertTrue(branch.stream().allMatch(point -> (level > 0 ? point.x() : point.y()) * side > 0));
            }
        }
    }

    @Test
    void insideACellTheMiddleDecidesWhichCornersBelongTogether() {
        // Rising toward two opposite corners of the plot, with the saddle in the middle of a cell.
        List<List<Point>> low = lines((x, y) -> (x - 0.025) * (y - 0.0375), 1e-6);
        assertEquals(2, low.size());
        low.forEach(branch -> branch.forEach(point -> assertTrue((point.x() - 0.025) * (point.y() - 0.0375) > 0)));
        List<List<Point>> high = lines((x, y) -> (x - 0.025) * (y - 0.0375), -1e-6);
        assertEquals(2, high.size());
        high.forEach(branch -> branch.forEach(point -> assertTrue((point.x() - 0.025) * (point.y() - 0.0375) < 0)));
    }

    @Test
    void aLevelThatIsNeverReachedHasNoLine() {
        assertEquals(List.of(), lines((x, y) -> x * x + y * y, -1));
    }

    private static List<List<Point>> lines(DoubleBinaryOperator f, double level) {
        return Contour.of(f, LOWER_LEFT, UPPER_RIGHT, level).paths();
    }
}
