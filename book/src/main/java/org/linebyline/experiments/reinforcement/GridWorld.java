package org.linebyline.experiments.reinforcement;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.IntUnaryOperator;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.HeatMap;
import org.linebyline.reinforcement.DecisionProcess;
import org.linebyline.reinforcement.Outcome;

/**
 * A floor of square cells: '.' is free, '#' a wall, 'G' the charging station and 'P' the stairs, where the way ends. Each step costs
 * 1. On a wet floor a robot slips: with some probability it moves to the left or to the right of where it wanted to go, half each.
 * Where it would leave the floor or hit a wall it stays.
 *
 * @param rows from above
 * @param slip the probability of slipping
 */
record GridWorld(List<String> rows, double slip) {

    static final int UP = 0;
    static final int RIGHT = 1;
    static final int DOWN = 2;
    static final int LEFT = 3;
    private static final String ARROWS = "↑→↓←";
    private static final int[] ROW = {-1, 0, 1, 0};
    private static final int[] COLUMN = {0, 1, 0, -1};
    private static final double STATION = 20;
    private static final double STAIRS = -30;
    /** The value that has full color in a map. */
    private static final double FULL = 22;

    int columns() {
        return rows.get(0).length();
    }

    int state(int row, int column) {
        return row * columns() + column;
    }

    char at(int s) {
        return rows.get(s / columns()).charAt(s % columns());
    }

    boolean isFree(int s) {
        return at(s) == '.';
    }

    /** Each cell with what it is worth and the action that is taken there. */
    HeatMap map(IntToDoubleFunction worth, IntUnaryOperator action) {
        List<List<String>> texts = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < columns(); column++) {
                cells.add(text(state(row, column), worth, action));
            }
            texts.add(cells);
        }
        HeatMap map = HeatMap.of(rows.size(), columns(), (i, j) -> worth.applyAsDouble(state(i, j)))
                .color(Color.BLUE).negative(Color.VERMILLION).full(FULL);
        return new HeatMap(map.values(), map.rows(), map.columns(), map.rowsAre(), map.columnsAre(), texts, map.positive(), map.negative(),
                map.full());
    }

    private String text(int s, IntToDoubleFunction worth, IntUnaryOperator action) {
        return switch (at(s)) {
            case 'G' -> "goal";
            case 'P' -> "stairs";
            case '#' -> "wall";
            default -> ARROWS.charAt(action.applyAsInt(s)) + " " + Numbers.fixed(worth.applyAsDouble(s), 0);
        };
    }

    /** An end and a wall lead to themselves and earn nothing. */
    DecisionProcess process() {
        return DecisionProcess.generate(rows.size() * columns(), ARROWS.length(),
                (s, a) -> isFree(s) ? moves(s, a) : List.of(new Outcome(1, 0, s)));
    }

    private List<Outcome> moves(int s, int a) {
        List<Outcome> moves = new ArrayList<>(List.of(move(s, a, 1 - slip)));
        if (slip > 0) {
            moves.add(move(s, (a + LEFT) % ARROWS.length(), slip / 2));
            moves.add(move(s, (a + RIGHT) % ARROWS.length(), slip / 2));
        }
        return moves;
    }

    private Outcome move(int s, int a, double probability) {
        int row = s / columns() + ROW[a];
        int column = s % columns() + COLUMN[a];
        boolean inside = row >= 0 && row < rows.size() && column >= 0 && column < columns();
        int next = inside && at(state(row, column)) != '#' ? state(row, column) : s;
        double end = at(next) == 'G' ? STATION : at(next) == 'P' ? STAIRS : 0;
        return new Outcome(probability, end - 1, next);
    }
}
