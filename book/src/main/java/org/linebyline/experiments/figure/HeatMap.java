package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * A grid of numbers: the larger a number, the more color its cell has. Negative numbers take the second
 * color. Row 0 is at the top.
 *
 * <pre>{@code
 * HeatMap.of(weights.rows(), weights.columns(), weights::get)
 *     .rows("query", words).columns("key", words)
 *     .numbers(w -> w < 0.05 ? "" : Numbers.fixed(w, 2))
 *     .color(Color.VERMILLION)
 * }</pre>
 *
 * @param values the numbers, row by row
 * @param rows one label a row, or empty
 * @param columns one label a column, or empty
 * @param rowsAre what a row is ("query"); may be empty
 * @param columnsAre what a column is ("key"); may be empty
 * @param numbers what is written in each cell, row by row; empty when nothing is
 * @param positive the color of positive numbers
 * @param negative the color of negative numbers
 * @param full the absolute value that has full color; 0 for the largest in the map
 */
public record HeatMap(
        List<List<Double>> values,
        List<String> rows,
        List<String> columns,
        String rowsAre,
        String columnsAre,
        List<List<String>> numbers,
        Color positive,
        Color negative,
        double full)
        implements Figure {

    /** The entry in row {@code i} and column {@code j}, both from 0. */
    @FunctionalInterface
    public interface Entry {
        double at(int i, int j);
    }

    public HeatMap {
        values = values.stream().map(List::copyOf).toList();
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        numbers = numbers.stream().map(List::copyOf).toList();
        if (values.isEmpty() || values.get(0).isEmpty()) {
            throw new IllegalArgumentException("a heat map needs at least one cell");
        }
        int width = values.get(0).size();
        for (List<Double> row : values) {
            require("columns in each row", width, row.size());
            for (double value : row) {
                if (!Double.isFinite(value)) {
                    throw new IllegalArgumentException("the heat map cannot show " + value);
                }
            }
        }
        if (!rows.isEmpty()) {
            require("row labels", values.size(), rows.size());
        }
        if (!columns.isEmpty()) {
            require("column labels", width, columns.size());
        }
    }

    private static void require(String what, int wanted, int found) {
        if (wanted != found) {
            throw new IllegalArgumentException("the heat map needs " + wanted + " " + what + " but has " + found);
        }
    }

    /** A heat map of these rows. */
    public static HeatMap of(double[][] values) {
        List<List<Double>> rows = new ArrayList<>();
        for (double[] row : values) {
            List<Double> cells = new ArrayList<>();
            for (double cell : row) {
                cells.add(cell);
            }
            rows.add(cells);
        }
        return new HeatMap(rows, List.of(), List.of(), "", "", List.of(), Color.BLUE, Color.VERMILLION, 0);
    }

    /** A heat map of {@code m} rows and {@code n} columns: {@code of(a.rows(), a.columns(), a::get)}. */
    public static HeatMap of(int m, int n, Entry entry) {
        double[][] values = new double[m][n];
        for (int i = 0; i < m; i++) {
            for (int j = 0; j < n; j++) {
                values[i][j] = entry.at(i, j);
            }
        }
        return of(values);
    }

    /** This map with a label for each row, and a title that says what a row is (or ""). */
    public HeatMap rows(String rowsAre, String... labels) {
        return new HeatMap(values, List.of(labels), columns, rowsAre, columnsAre, numbers, positive, negative, full);
    }

    /** This map with a label for each column, and a title that says what a column is (or ""). */
    public HeatMap columns(String columnsAre, String... labels) {
        return new HeatMap(values, rows, List.of(labels), rowsAre, columnsAre, numbers, positive, negative, full);
    }

    /** This map with each number written in its cell. */
    public HeatMap numbers(DoubleFunction<String> format) {
        List<List<String>> texts = new ArrayList<>();
        for (List<Double> row : values) {
            texts.add(row.stream().map(format::apply).toList());
        }
        return new HeatMap(values, rows, columns, rowsAre, columnsAre, texts, positive, negative, full);
    }

    /** This map in another color. */
    public HeatMap color(Color positive) {
        return new HeatMap(values, rows, columns, rowsAre, columnsAre, numbers, positive, negative, full);
    }

    /** This map with another color for negative numbers. */
    public HeatMap negative(Color negative) {
        return new HeatMap(values, rows, columns, rowsAre, columnsAre, numbers, positive, negative, full);
    }

    /** This map with full color at the absolute value {@code full}: for maps that are compared. */
    public HeatMap full(double full) {
        return new HeatMap(values, rows, columns, rowsAre, columnsAre, numbers, positive, negative, full);
    }

    @Override
    public Drawing draw(String prefix) {
        return new HeatMapDrawing(this).drawing();
    }
}
