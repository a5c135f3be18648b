package org.linebyline.experiments.networks;

import java.util.List;
import java.util.Random;
import org.linebyline.experiments.figure.Point;

/**
 * How one picture was drawn: slanted, turned, stretched and shifted about the middle of the square.
 *
 * @param a the first row of the linear map, (a, b)
 * @param c its second row, (c, d)
 * @param width of the stroke, in sides of the square
 * @param noise standard deviation of what is added to each pixel
 */
record Hand(double a, double b, double c, double d, double right, double down, double width, double noise) {

    static Hand unsteady(Random random) {
        double turn = spread(random, 0.20);
        double slant = spread(random, 0.30);
        double wide = 0.80 + spread(random, 0.12);
        double high = 0.82 + spread(random, 0.12);
        double cos = Math.cos(turn);
        double sin = Math.sin(turn);
        return new Hand(cos * wide, (cos * slant - sin) * high, sin * wide, (sin * slant + cos) * high,
                spread(random, 0.16), spread(random, 0.12), 0.12 + spread(random, 0.03), 0.05);
    }

    Glyph moved(Glyph glyph) {
        return new Glyph(glyph.strokes().stream().map(this::moved).toList());
    }

    private List<Point> moved(List<Point> stroke) {
        return stroke.stream().map(this::moved).toList();
    }

    private Point moved(Point p) {
        double x = p.x() - 0.5;
        double y = p.y() - 0.5;
        return new Point(0.5 + a * x + b * y + right, 0.5 + c * x + d * y + down);
    }

    /** A number between −most and most, all equally likely. */
    private static double spread(Random random, double most) {
        return most * (2 * random.nextDouble() - 1);
    }
}
