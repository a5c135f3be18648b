package org.linebyline.experiments.retrieval;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question to the book, and the sections that were judged to answer it, most of them by their headings.
 *
 * @param words as somebody might type them
 * @param relevant the names of the sections that answer it
 */
record JudgedQuery(String words, List<String> relevant) {

    /** The chapters whose sections were gone through: what came later, nobody has judged. */
    private static final Set<String> JUDGED = Set.of("automatic-differentiation", "bellman-equations-dynamic-programming",
            "eigenvalues-eigenvectors-diagonalization", "feedforward-networks-backpropagation", "gradient-descent-by-hand",
            "linear-regression", "logistic-regression", "momentum-rmsprop-adam", "principal-component-analysis",
            "probability-by-hand", "scaled-dot-product-attention", "softmax-entropy-cross-entropy", "tokenization-bpe",
            "vectors-dot-products-matrix-products");

    static final List<JudgedQuery> ALL = List.of(
            of("how large may the learning rate be before descent diverges",
                    "gradient-descent-by-hand: How far is too far", "gradient-descent-by-hand: A bowl in two variables",
                    "gradient-descent-by-hand: Fifty steps, and four rates"),
            of("why divide by the root of the dimension",
                    "scaled-dot-product-attention: Why the root", "scaled-dot-product-attention: What if we leave out the root?"),
            of("how likely is it that I am ill after a positive test",
                    "probability-by-hand: When you know something already", "probability-by-hand: What a positive test says",
                    "probability-by-hand: By hand: a die, a test, four points, ten tosses"),
            of("a word that the tokenizer has never seen",
                    "tokenization-bpe: Cutting a word that nobody has counted", "tokenization-bpe: Nothing is lost"),
            of("exponentials overflow",
                    "softmax-entropy-cross-entropy: From scores to shares",
                    "softmax-entropy-cross-entropy: The same on the scale of logarithms",
                    "softmax-entropy-cross-entropy: Where the definition gives out"),
            of("gradient of the loss through the layers of a network",
                    "feedforward-networks-backpropagation: Backward",
                    "feedforward-networks-backpropagation: How deep does the gradient reach?"),
            of("keep the weights small with a penalty",
                    "logistic-regression: A price on large weights", "momentum-rmsprop-adam: Weights that should shrink"),
            of("what is a policy worth",
                    "bellman-equations-dynamic-programming: What a policy is worth",
                    "bellman-equations-dynamic-programming: From a policy to a better one"),
            of("when can value iteration stop",
                    "bellman-equations-dynamic-programming: When to stop", "bellman-equations-dynamic-programming: Why it arrives"),
            of("four data sets with the same line that look different",
                    "linear-regression: Always draw the data"),
            of("memory that reverse mode needs",
                    "automatic-differentiation: What a gradient must remember"),
            of("rank pages by their links",
                    "eigenvalues-eigenvectors-diagonalization: A book that ranks itself",
                    "eigenvalues-eigenvectors-diagonalization: The chapters of this book"),
            of("order of loops in a matrix product and the cache",
                    "vectors-dot-products-matrix-products: What if the loops are nested in another order?",
                    "vectors-dot-products-matrix-products: The same product, row by row"),
            of("standard errors of coefficients",
                    "linear-regression: How sure are the weights"),
            of("bias correction of the first steps",
                    "momentum-rmsprop-adam: Adam: both ideas, and a correction"),
            of("does the order of the words matter to attention",
                    "scaled-dot-product-attention: No sense of order"),
            of("columns in different units",
                    "principal-component-analysis: What if the columns have other units?"),
            of("choose a threshold and draw the curve of true and false positives",
                    "logistic-regression: Two ways to judge scores"),
            of("entropy as the average surprise",
                    "softmax-entropy-cross-entropy: Surprise, and its average"),
            of("divide by n or by n minus one",
                    "probability-by-hand: The divisor"));

    private static JudgedQuery of(String words, String... relevant) {
        return new JudgedQuery(words, List.of(relevant));
    }

    /** The sections among which the answers were looked for. */
    static List<Section> sections() {
        return Section.ofTheBook().stream().filter(section -> JUDGED.contains(section.chapter())).toList();
    }

    List<String> terms() {
        return Section.terms(words);
    }

    /** The numbers, from 1, of the sections that answer it. */
    int[] relevant(List<Section> sections) {
        List<String> names = sections.stream().map(Section::name).toList();
        Stream<String> lost = relevant.stream().filter(name -> !names.contains(name));
        lost.findFirst().ifPresent(name -> {
            throw new IllegalStateException("no section has the name '" + name + "' any more: judge the query '" + words + "' again");
        });
        return IntStream.rangeClosed(1, names.size()).filter(d -> relevant.contains(names.get(d - 1))).toArray();
    }
}
