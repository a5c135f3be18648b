package org.linebyline.retrieval;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How often terms occur in a document. */
public final class TermFrequency {

    private TermFrequency() {}

    /**
     * Counts the terms of a document.
     *
     * @param x the terms of the document, in their order
     * @return each term that occurs, with its count, in the order of the alphabet
     */
    // tag::term-frequency[]
    public static Map<String, Integer> of(List<String> x) {
        Map<String, Integer> tf = new TreeMap<>();
        x.forEach(t -> tf.merge(t, 1, Integer::sum));
        return tf;
    }
    // end::term-frequency[]
}
