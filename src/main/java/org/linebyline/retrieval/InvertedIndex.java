package org.linebyline.retrieval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * For each term the documents that have it.
 *
 * @param lists the postings of each term, by the number of the document
 * @param lengths how many terms each document has
 * @param meanLength how many a document has on average
 */
public record InvertedIndex(Map<String, List<Posting>> lists, int[] lengths, double meanLength) {

    /**
     * Turns documents, which are lists of terms, into lists of documents, one for each term.
     *
     * @param documents the terms of each document, in their order; the first document has the number 1
     */
    // tag::postings-list[]
    public static InvertedIndex of(List<List<String>> documents) {
        Map<String, List<Posting>> lists = new TreeMap<>();
        for (int d = 1; d <= documents.size(); d++) {                                         // (ascending)
            int number = d;                                                                   // (ascending)
            TermFrequency.of(documents.get(d - 1)).forEach((t, tf) ->                         // (occurs)
                    lists.computeIfAbsent(t, absent -> new ArrayList<>()).add(new Posting(number, tf)));  // (pair)
        }
        int[] lengths = documents.stream().mapToInt(List::size).toArray();                    // (D)
        return new InvertedIndex(lists, lengths, mean(lengths));                              // (D)
    }

    /** Those of one term; none where no document has it. */
    public List<Posting> postings(String t) {
        return lists.getOrDefault(t, List.of());                                              // (t)
    }
    // end::postings-list[]

    /** How many documents have a term. */
    // tag::document-frequency[]
    public int documentFrequency(String t) {
        return postings(t).size();
    }
    // end::document-frequency[]

    // tag::mean-length[]
    private static double mean(int[] lengths) {
        return (double) IntStream.of(lengths).sum() / lengths.length;
    }
    // end::mean-length[]

    /** The share of a term among all terms of all documents. */
    // tag::collection-share[]
    public double share(String t) {
        int occurrences = postings(t).stream().mapToInt(Posting::frequency).sum();  // (occurrences)
        return (double) occurrences / IntStream.of(lengths).sum();                  // (all)
    }
    // end::collection-share[]
}
