package org.linebyline.experiments.figure;

import java.util.List;

/** Draws a {@link HeatMap}. */
final class HeatMapDrawing {

    private static final int CELL = 44;
    private static final int GAP = 2;
    /** The most color behind a number: more would make it hard to read in one theme or the other. */
    private static final double MOST = 0.45;

    private HeatMapDrawing() {}

    static Drawing of(HeatMap map) {
        int m = map.values().size();
        int n = map.values().get(0).size();
        double left = Math.max(widest(map.rows()), Svg.width(map.rowsAre())) + 12;
        double top = 30;
        double full = map.full() > 0 ? map.full() : largest(map);
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double value = map.values().get(i).get(j);
                double x = left + j * CELL;
                double y = top + i * CELL;
                body.append(cell(map, x, y, full == 0 ? 0 : value / full));
                if (!map.numbers().isEmpty() && !map.numbers().get(i).get(j).isEmpty()) {
                    body.append(Svg.text(
                            x + CELL / 2.0, y + CELL / 2.0 + 5, "middle", Color.INK, map.numbers().get(i).get(j)));
                }
            }
        }
        for (int i = 0; i < map.rows().size(); i++) {
            body.append(Svg.text(left - 8, top + (i + 0.5) * CELL + 5, "end", Color.INK, map.rows().get(i)));
        }
        for (int j = 0; j < map.columns().size(); j++) {
            body.append(Svg.text(left + (j + 0.5) * CELL, top - 9, "middle", Color.INK, map.columns().get(j)));
        }
        return new Drawing(left + n * CELL + 4, top + m * CELL + 4, body.toString());
    }

    private static String cell(HeatMap map, double x, double y, double share) {
        Color color = share < 0 ? map.negative() : map.positive();
        double most = map.numbers().isEmpty() ? 1 : MOST;
        double opacity = Math.min(1, Math.abs(share)) * most;
        return "<rect x=\"" + Svg.number(x + GAP / 2.0) + "\" y=\"" + Svg.number(y + GAP / 2.0) + "\" width=\""
                + (CELL - GAP) + "\" height=\"" + (CELL - GAP) + "\" rx=\"3\" " + Svg.fill(color)
                + " fill-opacity=\"" + Svg.number(opacity) + "\"/>\n";
    }

    private static double widest(List<String> labels) {
        return labels.stream().mapToDouble(Svg::width).max().orElse(0);
    }

    private static double largest(HeatMap map) {
        return map.values().stream().flatMap(List::stream).mapToDouble(Math::abs).max().orElse(0);
    }
}
