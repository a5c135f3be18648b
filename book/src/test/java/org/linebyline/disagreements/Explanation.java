package org.linebyline.disagreements;

import java.util.List;
import java.util.Optional;

/**
 * Why mutants at a place change no value that a comparison could show.
 *
 * @param piece of what the mutants are called
 */
record Explanation(String piece, String reason) {

    private static final String GUARD = "refuses inputs that the where list has not";
    private static final String NOT_RUN = "the equation's calls do not run the line";

    private static final List<Explanation> PLACES = List.of(
            new Explanation("CentralDifference.java: double rounding", "a rounding error is smaller than what is tolerated"),
            new Explanation("CentralDifference.java: return truncation + rounding", "a rounding error is smaller than what is tolerated"),
            new Explanation("central-difference-error: ", "a rounding error is smaller than what is tolerated"),
            new Explanation("return Math.max(-1, Math.min(1, cosine))", "only rounding leaves the range"),
            new Explanation("matrix-from-rule: ij", "the zero matrix is symmetric"),
            new Explanation("matrix-from-rule: kj", "the identity is symmetric"),
            new Explanation("length-without-overflow: \\max", "any scale gives the same length"),
            new Explanation("cross-entropy-logit-gradient: z", "it is in the name of what the code gives"),
            new Explanation("elimination-with-pivoting: 0", "the claim holds under this condition, too"),
            new Explanation("Matrix.java: for (int j = i * n, r = k * n;", "the call asks for row 0"),
            new Explanation("Matrix.java: int left = i * columns + k;", "the call asks for row 0"),
            new Explanation("QrIteration.java: double d = h * h", "another shift leads to the same eigenvalues"),
            new Explanation("gradient-vector: \\left(", "a vector is neither row nor column"),
            new Explanation("elimination-step: kk", "the claim holds under this condition, too"),
            new Explanation("elimination-with-pivoting: \\ne", "the claim holds under this condition, too"),
            new Explanation("elimination-step: \\min", "chance draws no two largest entries"),
            new Explanation("softmax-jacobian: ij", "the Jacobian is symmetric"),
            new Explanation("softmax-entropy-cross-entropy: ij", "the Jacobian is symmetric"),
            new Explanation("gradient-descent-by-hand: ij", "the matrix is symmetric"),
            new Explanation("gradient-descent-by-hand: ik", "the matrix is symmetric"),
            new Explanation("gradient-descent-by-hand: kj", "the matrix is symmetric"),
            new Explanation("feedforward-networks-backpropagation: +", "the biases of the example's second layer are 0"),
            new Explanation("decision-boundary:  w", "chance draws no point of the boundary"),
            new Explanation("eigenvalue-equation: 0", "chance draws no eigenvector"),
            new Explanation("power-iteration: 0", "a list of steps claims nothing"),
            new Explanation("newton-with-penalty: \\le", "the bound is smaller than what is tolerated"),
            new Explanation("Activation.java: case RELU -> z > 0", "the formula has no slope at 0"),
            new Explanation("IndependentColumns.java: double left", GUARD),
            new Explanation("Quadratic.java: + a.get(i, j)", GUARD),
            new Explanation("sample-covariance-matrix: - ", "distances from the mean add up to zero"),
            new Explanation("central-difference: + ", "the order of an error has no sign"),
            new Explanation("permutation-matrix: \\Pi^\\top", "its rows add up to one, too"),
            new Explanation("gradient-descent-path: 1  ->  2", "the claim holds of fewer steps, too"),
            new Explanation("gradient-descent-path: 0  ->  1", "the claim holds of fewer steps, too"),
            new Explanation("Tape.java: for (int i = steps.size() - 1;", "the first step of a tape is an input, which owes nothing"),
            new Explanation("AttentionMask.java: for (int j = 0; j < row.size()", GUARD),
            new Explanation("OperationCount.java: return count(x, point -> ReverseMode", "a bound from above holds for less, too"),
            new Explanation("bpe-rank: \\min", "no pair is merged twice, since none is left of it"),
            new Explanation("Unigram.java: for (int i = 0; i < j; i++)", "no piece is empty"),
            new Explanation("value-iteration-stopping: \\frac{\\varepsilon}{2}", "a bound from above holds for less, too"),
            new Explanation("ValueIteration.java: while (!(distance(next, v)", "a distance is the same from either end"),
            new Explanation("bellman-equations-dynamic-programming: \\max", "both actions of the worn machine are worth the same there"),
            new Explanation("trigger-rule: 1", "the claim holds under this condition, too"),
            new Explanation("universal-hash: \\frac{p\\,(p - 1)}{w}", "a bound from above holds for less, too"),
            new Explanation("universal-hash: -", "a bound from above holds for less, too"),
            new Explanation("count-min-error: -", "a bound from above holds for less, too"),
            new Explanation("count-min-error: \\frac{1}{\\varepsilon w}", "a bound from above holds for less, too"),
            new Explanation("WindowedCount.java: open.keySet().removeIf", "what is kept for longer is refused all the same"),
            new Explanation("WindowedCount.java: late.merge(k", "how many are late in each window is for another equation to say"),
            new Explanation("WindowedCount.java: return new Step(false, advance(Watermark.advanced", "a maximum is the same from either end"),
            new Explanation("HyperLogLog.java: return raw <= 2.5 * m", "chance draws no estimate on the border"),
            new Explanation("DecayingCount.java: if (t >= now)", "an event of the newest time counts 1 either way"),
            new Explanation("score-upper-bound: 1", "a bound from above holds for less, too"),
            new Explanation("Wand.java: return best.size() < k", "a lower threshold skips less and finds the same"),
            new Explanation("Wand.java: for (int d = candidate(cursors, 0)", "a lower threshold skips less and finds the same"),
            new Explanation("Cursor.java: int found", "only the number of the document is compared"),
            new Explanation("Intersection.java: int[] both", "what is too long is cut to what was found"),
            new Explanation("potential-outcomes-dags: \\frac{12}{1}", "it is divided by 1"),
            new Explanation("->  -((v >> i & 1) == 1 ? one", "there are four factors, and their product keeps its sign"),
            new Explanation("Paths.java: if (!isOpen(graph, path.get(k - 1)", "chance draws no graph in which all hangs on a path of three arrows"),
            new Explanation("DecisionBoundary.java: return Math.signum(score)", "the call asks only whether it is 0"));

    static Optional<String> of(Mutant mutant, Bench.Outcome outcome) {
        return outcome == Bench.Outcome.NOT_RUN ? Optional.of(NOT_RUN) : mutant.guards() ? Optional.of(GUARD)
                : PLACES.stream().filter(place -> mutant.what().contains(place.piece())).map(Explanation::reason).findFirst();
    }
}
