package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;

/** Draws a {@link Plot}: Lets-Plot draws axes and marks, and the labels are placed around them. */
final class PlotDrawing {

    private static final double TITLE = 22;

    private PlotDrawing() {}

    static Drawing of(Plot plot, String prefix) {
        Scale x = Scale.of(plot.x(), extent(plot, true), Math.max(3, plot.width() / 75));
        Scale y = Scale.of(plot.y(), extent(plot, false), Math.max(3, plot.height() / 55));
        double right = 12;
        for (Mark mark : plot.marks()) {
            if (mark instanceof Line line && !line.label().isEmpty()) {
                right = Math.max(right, Svg.width(line.label()) + 10);
            }
        }
        double top = plot.y().title().isEmpty() ? 0 : TITLE;
        LetsPlotSvg svg = new LetsPlotSvg(
                LetsPlot.svg(plot, x, y, plot.width() - right, plot.height() - top), prefix);
        LetsPlotSvg.Panel panel = svg.panel();
        StringBuilder body = new StringBuilder();
        if (top > 0) {
            body.append(Svg.text(0, 15, "start", Color.SOFT, plot.y().title()));
        }
        body.append(Svg.moved(0, top, svg.body() + labels(plot, x, y, panel)));
        return new Drawing(plot.width(), plot.height(), body.toString());
    }

    private static String labels(Plot plot, Scale x, Scale y, LetsPlotSvg.Panel panel) {
        StringBuilder labels = new StringBuilder();
        for (Mark mark : plot.marks()) {
            if (mark instanceof Line line && !line.label().isEmpty()) {
                Point end = line.points().get(line.points().size() - 1);
                labels.append(Svg.text(panel.left() + x.share(end.x()) * panel.width() + 6,
                        panel.top() + (1 - y.share(end.y())) * panel.height() + 5, "start", line.color(), line.label()));
            }
        }
        return labels.toString();
    }

    private static List<Double> extent(Plot plot, boolean horizontal) {
        List<Double> values = new ArrayList<>();
        for (Mark mark : plot.marks()) {
            for (Point point : points(mark)) {
                values.add(horizontal ? point.x() : point.y());
            }
        }
        return values;
    }

    private static List<Point> points(Mark mark) {
        if (mark instanceof Line line) {
            return line.points();
        }
        if (mark instanceof Points points) {
            return points.points();
        }
        if (mark instanceof Polygon polygon) {
            return polygon.corners();
        }
        if (mark instanceof Band band) {
            return band.outline();
        }
        if (mark instanceof Arrow arrow) {
            return List.of(arrow.tail(), arrow.tip());
        }
        if (mark instanceof Segment segment) {
            return List.of(segment.from(), segment.to());
        }
        return List.of();
    }
}
