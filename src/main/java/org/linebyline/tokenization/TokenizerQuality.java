package org.linebyline.tokenization;

import java.util.List;
import org.linebyline.information.CrossEntropy;
import org.linebyline.linearalgebra.Vector;

/** How a tokenizer does, in numbers that need no model. */
public final class TokenizerQuality {

    private TokenizerQuality() {}

    /**
     * Tokens for each word, and bytes for each token.
     *
     * @param tokens of a text
     * @param words of the same text
     */
    // tag::fertility-and-compression[]
    public static double fertility(List<String> tokens, List<String> words) {
        return (double) tokens.size() / words.size();  // (fertility)
    }

    /** How many bytes a token stands for. */
    public static double compression(int[] bytes, List<String> tokens) {
        return (double) bytes.length / tokens.size();  // (compression)
    }
    // end::fertility-and-compression[]

    /**
     * How evenly the vocabulary is used.
     *
     * @param p the share of each token of the vocabulary among the tokens of a text
     * @return 1 where all are alike, 0 where only one is used
     */
    // tag::token-entropy-efficiency[]
    public static double efficiency(Vector p) {
        double entropy = CrossEntropy.of(p, p);        // (entropy)
        return entropy / Math.log(p.size());           // (largest)
    }
    // end::token-entropy-efficiency[]
}
