package org.linebyline.experiments.figure;

import java.util.List;
import java.util.stream.DoubleStream;
import org.linebyline.experiments.Numbers;

/** Draws a {@link HeatMap}. */
final class HeatMapDrawing {

    private static final double LARGEST_CELL = 40;
    private static final double SMALL_CELL = 18;
    /** A map without numbers has cells as small as makes it so wide. */
    private static final double USUAL_WIDTH = 340;
    /** The color of a cell that holds zero: just enough to see that there is a cell. */
    private static final double LEAST = 0.05;
    /** The color behind the largest number: with more, the number is hard to read in one of the themes. */
    private static final double MOST_BEHIND_NUMBERS = 0.42;
    /** From the middle of a line of text down to its base line. */
    private static final double TO_BASE_LINE = 5;

    private final HeatMap map;
    private final int m;
    private final int n;
    private final double cellWidth;
    private final double cellHeight;
    private final double left;
    private final double top;
    private final double full;

    HeatMapDrawing(HeatMap map) {
        this.map = map;
        this.m = map.values().size();
        this.n = map.values().get(0).size();
        double needed = Math.max(widest(map.columns()), map.numbers().stream().mapToDouble(HeatMapDrawing::widest)
                .max().orElse(0)) + 4;
        boolean isBare = map.numbers().isEmpty() && map.columns().isEmpty();
        this.cellHeight = isBare ? Math.min(LARGEST_CELL, USUAL_WIDTH / Math.max(m, n)) : LARGEST_CELL;
        this.cellWidth = isBare ? cellHeight : Math.max(LARGEST_CELL, needed);
        this.left = rowTitle().isEmpty() && map.rows().isEmpty()
                ? 0 : Math.max(widest(map.rows()), Svg.width(rowTitle())) + 10;
        this.top = (columnTitle().isEmpty() ? 0 : 22) + (map.columns().isEmpty() && rowTitle().isEmpty() ? 0 : 22);
        this.full = map.full() > 0 ? map.full() : largest();
    }

    Drawing drawing() {
        StringBuilder body = new StringBuilder();
        titles(body);
        cells(map.positive(), false, body);
        cells(map.negative(), true, body);
        numbers(body);
        double right = left + n * cellWidth;
        double bottom = top + m * cellHeight;
        if (!map.numbers().isEmpty()) {
            return new Drawing(right, bottom, body.toString());
        }
        key(right, bottom + 12, body);
        return new Drawing(right, bottom + 30, body.toString());
    }

    private void titles(StringBuilder body) {
        if (!columnTitle().isEmpty()) {
            body.append(Svg.text(left + 2, 14, "start", Color.SOFT, columnTitle()));
        }
        if (!rowTitle().isEmpty()) {
            body.append(Svg.text(left - 8, top - 8, "end", Color.SOFT, rowTitle()));
        }
        for (int i = 0; i < map.rows().size(); i++) {
            body.append(Svg.text(
                    left - 8, top + (i + 0.5) * cellHeight + TO_BASE_LINE, "end", Color.INK, map.rows().get(i)));
        }
        for (int j = 0; j < map.columns().size(); j++) {
            body.append(Svg.text(left + (j + 0.5) * cellWidth, top - 8, "middle", Color.INK, map.columns().get(j)));
        }
    }

    /** The cells of one sign, which share their color and differ in how much of it they have. */
    private void cells(Color color, boolean isNegative, StringBuilder body) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                double value = map.values().get(i).get(j);
                if (value < 0 == isNegative) {
                    cells.append(rectangle(left + j * cellWidth, top + i * cellHeight, cellWidth, cellHeight,
                            full == 0 ? 0 : value / full));
                }
            }
        }
        body.append(colored(color, cells));
    }

    private void numbers(StringBuilder body) {
        for (int i = 0; i < map.numbers().size(); i++) {
            for (int j = 0; j < n; j++) {
                String number = map.numbers().get(i).get(j);
                if (!number.isEmpty()) {
                    body.append(Svg.text(left + (j + 0.5) * cellWidth, top + (i + 0.5) * cellHeight + TO_BASE_LINE,
                            "middle", Color.INK, number));
                }
            }
        }
    }

    /** What the colors mean, where no numbers say it: from zero, or the most negative, to full color. */
    private void key(double right, double y, StringBuilder body) {
        boolean hasNegative = map.values().stream().flatMap(List::stream).anyMatch(v -> v < 0);
        String low = Numbers.significant(hasNegative ? -full : 0, 2);
        String high = Numbers.significant(full, 2);
        double x = Math.max(right - Svg.width(high) - 8 - 9 * 14, Svg.width(low) + 8);
        body.append(Svg.text(x - 6, y + 12, "end", Color.SOFT, low));
        StringBuilder[] squares = {new StringBuilder(), new StringBuilder()};
        for (int k = 0; k <= 8; k++) {
            double share = hasNegative ? (k - 4) / 4.0 : k / 8.0;
            squares[share < 0 ? 1 : 0].append(rectangle(x + k * 14, y, 14, 14, share));
        }
        body.append(colored(map.positive(), squares[0])).append(colored(map.negative(), squares[1]));
        body.append(Svg.text(x + 9 * 14 + 6, y + 12, "start", Color.SOFT, high));
    }

    private static String colored(Color color, CharSequence shapes) {
        return shapes.length() == 0 ? "" : "<g " + Svg.fill(color) + ">\n" + shapes + "</g>\n";
    }

    private String rectangle(double x, double y, double width, double height, double share) {
        double most = map.numbers().isEmpty() ? 1 : MOST_BEHIND_NUMBERS;
        double opacity = LEAST + (most - LEAST) * Math.min(1, Math.abs(share));
        double gap = Math.min(width, height) < SMALL_CELL ? 0.5 : 2;
        return "<rect x=\"" + Svg.number(x + gap / 2) + "\" y=\"" + Svg.number(y + gap / 2) + "\" width=\""
                + Svg.number(width - gap) + "\" height=\"" + Svg.number(height - gap) + "\" fill-opacity=\""
                + Svg.number(opacity) + "\"/>\n";
    }

    private String rowTitle() {
        return map.rowsAre().isEmpty() ? "" : map.rowsAre() + " ↓";
    }

    private String columnTitle() {
        return map.columnsAre().isEmpty() ? "" : map.columnsAre() + " →";
    }

    private static double widest(List<String> words) {
        return words.stream().mapToDouble(Svg::width).max().orElse(0);
    }

    private double largest() {
        return map.values().stream().flatMap(List::stream).flatMapToDouble(DoubleStream::of).map(Math::abs)
                .max().orElse(0);
    }
}
