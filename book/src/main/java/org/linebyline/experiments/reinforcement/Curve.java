package org.linebyline.experiments.reinforcement;

import java.util.stream.Stream;
import org.linebyline.experiments.figure.Band;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;

/**
 * A learning curve over many runs.
 *
 * @param xs where
 * @param intervals one for each place
 */
record Curve(double[] xs, Interval[] intervals) {

    Line line(Color color, String label) {
        return Line.of(xs, Stream.of(intervals).mapToDouble(Interval::mean).toArray()).color(color).label(label);
    }

    Band band(Color color) {
        return Band.of(xs, Stream.of(intervals).mapToDouble(Interval::low).toArray(),
                Stream.of(intervals).mapToDouble(Interval::high).toArray()).color(color);
    }
}
