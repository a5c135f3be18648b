package org.linebyline.doclinker.formula.sample;

import java.util.Arrays;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.declare.Domain;

/** Weights that are to sum to 1, spread over all there are, with now and then all of it in one place. */
record Shares(Domain entries, Scalars scalars) {

    private static final int VERTICES = 8;
    private static final double SPREAD = 10;

    /** Not negative; whoever masks some of them divides each row by its sum. */
    Matrix ofRows(int height, int columns) {
        Matrix shares = Matrix.zeros(height, columns);
        for (int i = 0; i < height; i++) {
            boolean vertex = isVertex();
            int whole = place(columns);
            for (int j = 0; j < columns; j++) {
                shares.set(i, j, vertex ? j == whole ? 1 : 0 : weight());
            }
        }
        return shares;
    }

    /** Permutations, weighted, which give all matrices whose rows and columns sum to 1: the theorem of Birkhoff and von Neumann. */
    Matrix ofBoth(int height, int columns) {
        Matrix sum = Matrix.zeros(height, columns);
        boolean vertex = isVertex();
        int count = vertex ? 1 : 1 + Math.max(height, columns);
        double[] weights = IntStream.range(0, count).mapToDouble(k -> vertex ? 1 : weight()).toArray();
        double total = Arrays.stream(weights).sum();
        for (double weight : weights) {
            int[] order = shuffled(columns);
            for (int i = 0; i < Math.min(height, columns); i++) {
                sum.set(i, order[i], sum.get(i, order[i]) + weight / total);
            }
        }
        return sum;
    }

    private int[] shuffled(int count) {
        int[] order = IntStream.range(0, count).toArray();
        for (int i = count - 1; i > 0; i--) {
            int other = scalars.random().nextInt(i + 1);
            int moved = order[i];
            order[i] = order[other];
            order[other] = moved;
        }
        return order;
    }

    /** Whether all is on one share: never where zero is no entry, always where nothing lies between zero and one. */
    private boolean isVertex() {
        if (!(entries instanceof Domain.Interval interval)) {
            return true;
        }
        return Scalars.contains(interval, 0) && switch (scalars.manner()) {
            case LOWEST, HIGHEST, ZEROS, ONES -> true;
            case ORDINARY -> scalars.oneIn(VERTICES);
            default -> false;
        };
    }

    private int place(int count) {
        return scalars.manner() == Manner.LOWEST ? 0 : scalars.manner() == Manner.HIGHEST ? count - 1 : scalars.random().nextInt(count);
    }

    /** Exponentially distributed, which makes shares uniform over all there are; far apart in a sample of tiny or large numbers. */
    private double weight() {
        return switch (scalars.manner()) {
            case EQUAL -> 1;
            case TINY, LARGE -> StrictMath.exp(SPREAD * scalars.random().nextGaussian());
            default -> -StrictMath.log(1 - scalars.random().nextDouble());
        };
    }
}
