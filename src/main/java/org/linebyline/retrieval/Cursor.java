package org.linebyline.retrieval;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** A place in the postings of a term, which only moves forward. */
final class Cursor {

    private final Bm25 bm25;
    private final InvertedIndex index;
    private final List<Posting> postings;
    private final double idf;
    private final double bound;
    private int place;

    /** Before the first posting of t. */
    // tag::wand-top-k[]
    Cursor(InvertedIndex index, Bm25 bm25, String t) {
        this.bm25 = bm25;
        this.index = index;
        this.postings = index.postings(t);
        this.idf = bm25.idf(index, t);
        this.bound = bm25.upperBound(index, t);
    }

    /** What its term gives to the document that it is at. */
    double weight() {
        return bm25.weight(index, idf, postings.get(place));  // (s)
    }
    // end::wand-top-k[]

    /** The most that its term gives to any document. */
    // tag::wand-candidate[]
    double bound() {
        return bound;                                         // (bound)
    }

    /** The number of the document that it is at; behind the last one, that of no document. */
    int document() {
        return place < postings.size() ? postings.get(place).document() : index.lengths().length + 1;  // (has)
    }
    // end::wand-candidate[]

    /** Goes to the first document with a number of at least x. */
    // tag::posting-skip[]
    void skipTo(int x) {
        place = passed(postings, x);
    }

    /** How many postings are of documents before x, found by halving. */
    static int passed(List<Posting> postings, int x) {
        int found = Collections.binarySearch(postings, new Posting(x, 0), Comparator.comparingInt(Posting::document));  // (before)
        return found < 0 ? -found - 1 : found;                                                                         // (before)
    }
    // end::posting-skip[]
}
