package org.linebyline.experiments.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LineTest {

    @Test
    void stepsKeepTheFirstTenPointsAndThenGrowByATenth() {
        double[] squares = IntStream.rangeClosed(0, 24).mapToDouble(t -> t * t).toArray();
        List<Point> points = Line.ofSteps(squares).points();
        assertEquals(List.of(1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0,
                18.0, 19.0, 20.0, 22.0, 24.0), points.stream().map(Point::x).toList());
        points.forEach(point -> assertEquals(point.x() * point.x(), point.y()));
    }

    @Test
    void oneStepIsNoLine() {
        assertEquals("a line needs two points but has 1",
                assertThrows(IllegalArgumentException.class, () -> Line.ofSteps(5, 4)).getMessage());
    }
}
