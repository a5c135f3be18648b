package org.linebyline.experiments.figure;

import java.util.List;

/** Something drawn in a {@link Plot}. Later marks lie over earlier ones. */
public sealed interface Mark permits Line, Points, Bars, Band, Polygon, Arrow, Segment, Rule, Label, Contour {

    /** The points that the axes reach, unless they were given a range. */
    List<Point> reach();

    /** Draws this mark. */
    void draw(Canvas canvas);
}
