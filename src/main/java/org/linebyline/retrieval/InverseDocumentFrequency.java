package org.linebyline.retrieval;

/** What it says of a document that it has a term: the more, the fewer others have it. */
public final class InverseDocumentFrequency {

    private InverseDocumentFrequency() {}

    /**
     * The weight of Robertson and Spärck Jones where nobody has said which documents are relevant.
     *
     * @param documents how many there are
     * @param n how many of them have the term
     * @return nats; negative where more than half of them have it
     */
    // tag::robertson-idf[]
    public static double robertson(int documents, int n) {
        double without = documents - n + 0.5;  // (without)
        double with = n + 0.5;                 // (with)
        return Math.log(without / with);
    }
    // end::robertson-idf[]

    /**
     * The same, but never negative.
     *
     * @param documents how many there are
     * @param n how many of them have the term
     * @return nats, more than 0
     */
    // tag::lucene-idf[]
    public static double lucene(int documents, int n) {
        double odds = (documents - n + 0.5) / (n + 0.5);  // (odds)
        return Math.log1p(odds);
    }
    // end::lucene-idf[]
}
