package org.linebyline.experiments.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleBinaryOperator;

/**
 * One level line of a function, found on a grid: where two neighboring nodes lie on different sides of the level, the line
 * crosses the edge between them. Each cell connects the crossings on its edges, and each crossing has at most two neighbors.
 */
final class MarchingSquares {

    private static final int CELLS = 80;

    private final Point lowerLeft;
    private final Point upperRight;
    private final double level;
    private final double[][] values = new double[CELLS + 1][CELLS + 1];
    private final Map<Integer, Point> crossings = new LinkedHashMap<>();
    private final Map<Integer, List<Integer>> neighbors = new LinkedHashMap<>();

    MarchingSquares(DoubleBinaryOperator f, Point lowerLeft, Point upperRight, double level) {
        this.lowerLeft = lowerLeft;
        this.upperRight = upperRight;
        this.level = level;
        for (int i = 0; i <= CELLS; i++) {
            for (int j = 0; j <= CELLS; j++) {
                values[i][j] = f.applyAsDouble(x(i), y(j));
            }
        }
        for (int i = 0; i < CELLS; i++) {
            for (int j = 0; j < CELLS; j++) {
                connectCell(i, j);
            }
        }
    }

    /** The pieces of the line: first those that end at the border, then the closed ones. */
    List<List<Point>> paths() {
        List<List<Point>> paths = new ArrayList<>();
        List<Integer> ends = crossings.keySet().stream().filter(edge -> neighbors.get(edge).size() == 1).toList();
        ends.forEach(edge -> addPath(edge, paths));
        crossings.keySet().forEach(edge -> addPath(edge, paths));
        return paths;
    }

    private void addPath(int first, List<List<Point>> paths) {
        if (neighbors.get(first).isEmpty()) {
            return;
        }
        List<Point> path = new ArrayList<>(List.of(crossings.get(first)));
        for (Integer edge = first; !neighbors.get(edge).isEmpty();) {
            Integer next = neighbors.get(edge).remove(0);
            neighbors.get(next).remove(edge);
            path.add(crossings.get(next));
            edge = next;
        }
        paths.add(path);
    }

    private void connectCell(int i, int j) {
        List<Integer> crossed = new ArrayList<>();
        addIfCrossed(i, j, i + 1, j, crossed);
        addIfCrossed(i + 1, j, i + 1, j + 1, crossed);
        addIfCrossed(i, j + 1, i + 1, j + 1, crossed);
        addIfCrossed(i, j, i, j + 1, crossed);
        if (crossed.size() == 2) {
            connect(crossed.get(0), crossed.get(1));
        } else if (crossed.size() == 4) {
            double middle = (values[i][j] + values[i + 1][j] + values[i][j + 1] + values[i + 1][j + 1]) / 4;
            boolean isMiddleLikeLowerLeft = isAbove(middle) == isAbove(values[i][j]);
            connect(crossed.get(0), crossed.get(isMiddleLikeLowerLeft ? 1 : 3));
            connect(crossed.get(2), crossed.get(isMiddleLikeLowerLeft ? 3 : 1));
        }
    }

    /** Notes where the line crosses the edge from node (i, j) to node (k, l), to the right of it or above it. */
    private void addIfCrossed(int i, int j, int k, int l, List<Integer> crossed) {
        if (isAbove(values[i][j]) == isAbove(values[k][l])) {
            return;
        }
        int edge = 2 * (i * (CELLS + 1) + j) + (k > i ? 0 : 1);
        double share = (level - values[i][j]) / (values[k][l] - values[i][j]);
        crossings.put(edge, new Point(x(i) + share * (x(k) - x(i)), y(j) + share * (y(l) - y(j))));
        neighbors.computeIfAbsent(edge, none -> new ArrayList<>());
        crossed.add(edge);
    }

    private void connect(Integer a, Integer b) {
        neighbors.get(a).add(b);
        neighbors.get(b).add(a);
    }

    private boolean isAbove(double value) {
        return value > level;
    }

    private double x(int i) {
        return lowerLeft.x() + (upperRight.x() - lowerLeft.x()) * i / CELLS;
    }

    private double y(int j) {
        return lowerLeft.y() + (upperRight.y() - lowerLeft.y()) * j / CELLS;
    }
}
