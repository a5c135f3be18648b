package org.linebyline.doclinker.weave.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The bracket under a term of a formula, with the term's name below it. Lengths are thousandths of an em.
 *
 * @param term number of the term: 1, 2, …
 * @param name of the term
 * @param left edge of the term
 * @param right edge of the term
 * @param row  0 for the row next to the formula; the bracket of a term stands below those of the terms inside it
 * @param below where the rows begin: the depth of the formula itself
 */
record Bracket(int term, String name, double left, double right, int row, double below) {
    static final double ROW = 1050;
    static final double TICK = 110;
    /** From the line of the bracket down to the baseline of its name, and the size of the name. */
    static final double BASELINE = 660;
    static final double NAME_SIZE = 640;

    private static final double GAP = 260;
    /** A letter of the name is taken to be this wide when rows are chosen; a little more than the widest sans. */
    private static final double LETTER = 0.52 * NAME_SIZE;

    /** Depth of the line of the bracket. */
    double line() {
        return below + GAP + row * ROW;
    }

    /** Depth of the whole. */
    double depth() {
        return line() + ROW - 150;
    }

    double middle() {
        return (left + right) / 2;
    }

    private boolean meets(Bracket other) {
        return start() < other.end() && other.start() < end();
    }

    private double start() {
        return Math.min(left, middle() - name.length() * LETTER / 2) - LETTER / 2;
    }

    private double end() {
        return Math.max(right, middle() + name.length() * LETTER / 2) + LETTER / 2;
    }

    /** A bracket for each term; where two would meet, the narrower stands next to the formula and the wider one below it. */
    static List<Bracket> below(double depth, Map<Integer, Rectangle2D> extents, List<String> names) {
        List<Bracket> flat = new ArrayList<>();
        extents.forEach((term, box) ->
            flat.add(new Bracket(term, names.get(term - 1), box.getMinX(), box.getMaxX(), 0, depth)));
        flat.sort(Comparator.comparingDouble((Bracket bracket) -> bracket.right - bracket.left).thenComparingInt(Bracket::term));
        List<Bracket> placed = new ArrayList<>();
        for (Bracket bracket : flat) {
            int row = placed.stream().filter(bracket::meets).mapToInt(other -> other.row + 1).max().orElse(0);
            placed.add(new Bracket(bracket.term, bracket.name, bracket.left, bracket.right, row, bracket.below));
        }
        return List.copyOf(placed);
    }
}
