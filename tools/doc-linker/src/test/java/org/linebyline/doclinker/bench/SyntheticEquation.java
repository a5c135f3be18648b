package org.linebyline.doclinker.bench;

import java.util.List;
import java.util.Random;

/**
 * One equation of a synthetic book, with its where list, its prose and its Java. No two are alike, none means anything.
 *
 * @param id its id in the book
 * @param shape which of the equations below it is
 * @param constant what tells it from others of its shape
 */
record SyntheticEquation(String id, int shape, int constant) {

    static final int SHAPES = 3;

    /** Letters of a text-book: readers meet them on every page, and they are set once. */
    private static final List<String> COMMON = List.of("x", "n", "i", "x_i", "w_i", "b", "\\mathbb{R}^n", "n \\ge 1",
            "\\sum_{i=1}^{n} x_i", "w^\\top x", "\\lVert x \\rVert", "\\frac{1}{n}", "x \\in \\mathbb{R}^n", "e^{x}", "\\log x",
            "i = 1, \\dots, n", "\\sqrt{n}", "x_i^2", "\\alpha", "\\lambda > 0");

    String formula() {
        return switch (shape) {
            case 0 -> "y = \\term{products}{\\sum_{i=1}^{n} w_i x_i} + \\term{shift}{" + constant + "\\, b}";
            case 1 -> "y = \\term{root}{\\sqrt{\\term{squares}{\\sum_{i=1}^{n} (w_i - x_i)^2} + " + constant + "\\, b}}";
            default -> "y = \\frac{\\term{weighted}{\\sum_{i=1}^{n} w_i x_i}}{\\term{total}{\\sum_{i=1}^{n} w_i} + " + constant + "\\, b}";
        };
    }

    /** A paragraph with three inline formulas: two that are common and one of its own. */
    String prose(Random random) {
        return "The value stem:[y_{" + constant + "}] depends on stem:[" + common(random) + "] and on stem:[" + common(random) + "],\n"
                + "as every *weighted* quantity of this _kind_ does; see <<" + id + ">> and the `code` below it.\n"
                + "A careful reader compares the two line by line, and finds that each part of the formula has its statement.\n";
    }

    String whereList() {
        return """
                [.where]
                stem:[w \\in \\mathbb{R}^n]:: the weights (`weights`)
                stem:[x \\in \\mathbb{R}^n]:: the inputs (`inputs`)
                stem:[b]:: the offset number %d (`offset`)
                """.formatted(constant);
    }

    String statements() {
        return switch (shape) {
            case 0 -> """
                            double sum = 0;
                            for (int i = 0; i < inputs.length; i++) {
                                sum += weights[i] * inputs[i]; // (products)
                            }
                            return sum + %d * offset; // (shift)
                    """.formatted(constant);
            case 1 -> """
                            double squares = 0;
                            for (int i = 0; i < inputs.length; i++) {
                                squares += (weights[i] - inputs[i]) * (weights[i] - inputs[i]); // (squares)
                            }
                            return Math.sqrt(squares + %d * offset); // (root)
                    """.formatted(constant);
            default -> """
                            double weighted = 0;
                            double total = 0;
                            for (int i = 0; i < inputs.length; i++) {
                                weighted += weights[i] * inputs[i]; // (weighted)
                                total += weights[i]; // (total)
                            }
                            return weighted / (total + %d * offset);
                    """.formatted(constant);
        };
    }

    private static String common(Random random) {
        return COMMON.get(random.nextInt(COMMON.size()));
    }
}
