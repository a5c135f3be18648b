package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.linebyline.experiments.figure.LetsPlotSvg.Panel;

/** Draws a {@link Plot}: its marks draw on a canvas, Lets-Plot lays out the axes, and the names go around them. */
final class PlotDrawing {

    /** The height of the line above the panel that says what is measured upward. */
    private static final double TITLE = 24;
    private static final double PIXELS_BETWEEN_TICKS = 62;

    private final Plot plot;
    private final String prefix;
    private final Canvas canvas;

    PlotDrawing(Plot plot, String prefix) {
        this.plot = plot;
        this.prefix = prefix;
        Scale x = Scale.of(namedByBars(plot), reach(plot, Point::x), ticks(plot.width()));
        Scale y = Scale.of(plot.y(), reach(plot, Point::y), ticks(plot.height()));
        if (plot.isPlane()) {
            var step = x.step(ticks(plot.width())).max(y.step(ticks(plot.height())));
            x = plot.x().ticks().isEmpty() ? x.every(step) : x;
            y = plot.y().ticks().isEmpty() ? y.every(step) : y;
        }
        this.canvas = new Canvas(x, y);
        if (plot.isPlane()) {
            cross();
        }
        plot.marks().forEach(mark -> mark.draw(canvas));
    }

    Drawing drawing() {
        double top = plot.y().title().isEmpty() ? 0 : TITLE;
        double right = roomAtTheRight();
        double width = plot.width() - right;
        double height = plot.height() - top;
        if (plot.isPlane()) {
            Panel panel = laidOut(width, height).panel();
            double aside = width - panel.width();
            double below = height - panel.height();
            double unit = Math.min(panel.width() / extent(canvas.x()), panel.height() / extent(canvas.y()));
            width = unit * extent(canvas.x()) + aside;
            height = unit * extent(canvas.y()) + below;
        }
        LetsPlotSvg svg = laidOut(width, height);
        String title = top == 0 ? "" : Svg.text(0, 15, "start", Color.SOFT, plot.y().title());
        String body = svg.body() + new Names(canvas, svg.panel()).svg();
        return new Drawing(width + right, height + top, title + Svg.moved(0, top, body));
    }

    private LetsPlotSvg laidOut(double width, double height) {
        boolean hasUprightGrid = plot.marks().stream().noneMatch(Bars.class::isInstance);
        return new LetsPlotSvg(
                canvas.strokes().svg(canvas.x(), plot.x().title(), canvas.y(), width, height, hasUprightGrid), prefix);
    }

    /** Room for the names at the ends of lines that reach the right side. */
    private double roomAtTheRight() {
        double room = 4;
        for (Canvas.Name name : canvas.names()) {
            if (name.right() > 0) {
                double free = (1 - canvas.x().share(name.at().x())) * 0.8 * plot.width();
                room = Math.max(room, Svg.width(name.words()) + 8 - free);
            }
        }
        return room;
    }

    /** The axes of the plane, through its origin. */
    private void cross() {
        Scale x = canvas.x();
        Scale y = canvas.y();
        if (y.holds(0)) {
            canvas.path(List.of(new Point(x.from(), 0), new Point(x.to(), 0)), Color.SOFT, 0.8, false);
        }
        if (x.holds(0)) {
            canvas.path(List.of(new Point(0, y.from()), new Point(0, y.to())), Color.SOFT, 0.8, false);
        }
    }

    private static Axis namedByBars(Plot plot) {
        for (Mark mark : plot.marks()) {
            if (mark instanceof Bars bars && plot.x().ticks().isEmpty()) {
                double[] places = IntStream.range(0, bars.names().size()).asDoubleStream().toArray();
                return plot.x().ticks(places).labels(bars.names().toArray(String[]::new));
            }
        }
        return plot.x();
    }

    private static double[] reach(Plot plot, ToDoubleFunction<Point> coordinate) {
        List<Point> points = new ArrayList<>();
        plot.marks().forEach(mark -> points.addAll(mark.reach()));
        return points.stream().mapToDouble(coordinate).toArray();
    }

    private static int ticks(int pixels) {
        return (int) Math.max(3, pixels / PIXELS_BETWEEN_TICKS);
    }

    private static double extent(Scale scale) {
        return scale.to() - scale.from();
    }
}
