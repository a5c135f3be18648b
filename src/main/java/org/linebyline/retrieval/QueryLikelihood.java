package org.linebyline.retrieval;

import java.util.List;

/**
 * How likely a query is if it is drawn from a document's own words.
 *
 * @param mu how many words of the whole collection are mixed into each document, more than 0
 */
public record QueryLikelihood(double mu) {

    /**
     * The log-likelihood of the query for each document. Terms that no document has are left out.
     *
     * @param q the terms of the query
     * @return nats: the score of the first document, of the second, …
     */
    // tag::query-likelihood-dirichlet[]
    public double[] scores(InvertedIndex index, List<String> q) {
        double[] scores = new double[index.lengths().length];                             // (known)
        for (String t : q.stream().filter(index.lists()::containsKey).toList()) {         // (known)
            double mixed = mu * index.share(t);                                           // (mixed)
            for (int d = 0; d < scores.length; d++) {                                     // (all-words)
                scores[d] += Math.log(mixed / (index.lengths()[d] + mu));                 // (all-words)
            }
            for (Posting posting : index.postings(t)) {                                   // (seen)
                scores[posting.document() - 1] += Math.log1p(posting.frequency() / mixed);  // (seen)
            }
        }
        return scores;
    }
    // end::query-likelihood-dirichlet[]
}
