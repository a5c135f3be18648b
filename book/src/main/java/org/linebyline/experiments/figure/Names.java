package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;
import org.linebyline.experiments.figure.LetsPlotSvg.Panel;

/** Places the names of a canvas in pixels, so that none at the end of a line covers another. */
final class Names {

    private static final double LINE_HEIGHT = 16;
    private static final double LETTER_HEIGHT = 10;
    private static final double DISTANCE = 10;

    private final Canvas canvas;
    private final Panel panel;

    Names(Canvas canvas, Panel panel) {
        this.canvas = canvas;
        this.panel = panel;
    }

    /** The names as SVG text. */
    String svg() {
        StringBuilder svg = new StringBuilder();
        List<Canvas.Name> ends = new ArrayList<>();
        for (Canvas.Name name : canvas.names()) {
            if (name.isEnd()) {
                ends.add(name);
            } else {
                svg.append(beside(name));
            }
        }
        double[] heights = apart(ends.stream().mapToDouble(end -> y(end.at())).toArray());
        for (int i = 0; i < ends.size(); i++) {
            Canvas.Name end = ends.get(i);
            svg.append(Svg.textOnPaper(x(end.at()) + 6, heights[i] + LETTER_HEIGHT / 2, "start", end.color(), end.words()));
        }
        return svg.toString();
    }

    private String beside(Canvas.Name name) {
        String anchor = name.right() > 0.4 ? "start" : name.right() < -0.4 ? "end" : "middle";
        double x = x(name.at()) + DISTANCE * name.right();
        double y = y(name.at()) - DISTANCE * name.up() + baseLine(name.up());
        return Svg.textOnPaper(x, y, anchor, name.color(), name.words());
    }

    /** How far the base line of a name lies below the point beside which it is set. */
    private static double baseLine(double up) {
        return up > 0.4 ? 0 : up < -0.4 ? LETTER_HEIGHT : LETTER_HEIGHT / 2;
    }

    private double x(Point point) {
        return panel.left() + canvas.x().share(point.x()) * panel.width();
    }

    private double y(Point point) {
        return panel.top() + (1 - canvas.y().share(point.y())) * panel.height();
    }

    /** The heights, moved as little as makes each a line away from the next. */
    private static double[] apart(double[] heights) {
        double[] moved = heights.clone();
        for (int round = 0; round < 50; round++) {
            for (int i = 0; i < moved.length; i++) {
                for (int j = i + 1; j < moved.length; j++) {
                    double missing = LINE_HEIGHT - Math.abs(moved[i] - moved[j]);
                    if (missing > 0.01) {
                        boolean isAbove = heights[i] <= heights[j];
                        moved[i] += (isAbove ? -missing : missing) / 2;
                        moved[j] += (isAbove ? missing : -missing) / 2;
                    }
                }
            }
        }
        return moved;
    }
}
