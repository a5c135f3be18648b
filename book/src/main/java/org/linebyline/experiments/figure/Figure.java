package org.linebyline.experiments.figure;

/**
 * A picture in the style of the book. There are four kinds: a {@link Plot} of marks over two axes (lines,
 * points, bars, arrows, polygons), a {@link HeatMap} of numbers in a grid, a {@link Diagram} of nodes and
 * arrows, and {@link Panels} of several figures side by side.
 *
 * <p>A figure is a value: the methods that change something return a changed copy.
 */
public sealed interface Figure permits Plot, HeatMap, Diagram, Panels {

    /**
     * This figure as an SVG document. The same figure and name give the same bytes everywhere.
     *
     * @param name the name of the figure in its chapter; ids inside the document begin with it
     */
    default String toSvg(String name) {
        return draw(name).toSvg();
    }

    /** This figure in pixels; ids inside begin with {@code prefix}. */
    Drawing draw(String prefix);
}
