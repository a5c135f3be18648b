package org.linebyline.retrieval;

import java.util.List;

/**
 * How well documents answer a query.
 *
 * @param k1 how slowly repetition saturates, more than 0
 * @param b how much a document's length counts, from 0 to 1
 */
public record Bm25(double k1, double b) {

    /**
     * How long a document is, beside the others.
     *
     * @param length how many terms it has
     * @param mean how many a document has on average
     * @return 1 where it is as long as the average
     */
    // tag::length-normalization[]
    public double norm(int length, double mean) {
        double relative = length / mean;      // (relative)
        return 1 - b + b * relative;
    }
    // end::length-normalization[]

    /**
     * What repetition is worth.
     *
     * @param f how often the term occurs in the document
     * @param norm of the document's length
     * @return from 0 up to k1 + 1, which is never reached
     */
    // tag::tf-saturation[]
    public double saturation(double f, double norm) {
        double most = k1 + 1;                 // (most)
        double slowed = k1 * norm;            // (slowed)
        return most * f / (slowed + f);
    }
    // end::tf-saturation[]

    /**
     * What one term of a query gives to one document.
     *
     * @param idf of the term
     * @param posting of the term in the document
     */
    // tag::term-weight[]
    public double weight(InvertedIndex index, double idf, Posting posting) {
        double norm = norm(index.lengths()[posting.document() - 1], index.meanLength());  // (length)
        return idf * saturation(posting.frequency(), norm);                               // (repetition)
    }

    /** Of a term, as Lucene has it. */
    public double idf(InvertedIndex index, String t) {
        return InverseDocumentFrequency.lucene(index.lengths().length, index.documentFrequency(t));  // (rarity)
    }
    // end::term-weight[]

    /**
     * The scores of all documents. Only those that have a term of the query are looked at.
     *
     * @param q the terms of the query
     * @return the score of the first document, of the second, …
     */
    // tag::bm25-score[]
    public double[] scores(InvertedIndex index, List<String> q) {
        double[] scores = new double[index.lengths().length];
        for (String t : q) {                                                                    // (each-term)
            double idf = idf(index, t);                                                         // (rarity)
            for (Posting posting : index.postings(t)) {                                         // (repetition)
                scores[posting.document() - 1] += weight(index, idf, posting);                  // (repetition)
            }
        }
        return scores;
    }
    // end::bm25-score[]

    /**
     * The most that a term gives to any document.
     *
     * @param t a term
     * @return 0 where no document has it
     */
    // tag::score-upper-bound[]
    public double upperBound(InvertedIndex index, String t) {
        double idf = idf(index, t);
        return index.postings(t).stream().mapToDouble(posting -> weight(index, idf, posting)).max().orElse(0);  // (largest)
    }
    // end::score-upper-bound[]
}
