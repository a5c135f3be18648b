package org.linebyline.tokenization;

import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Pieces that come one after the other, each without regard to the others. */
public final class Unigram {

    private Unigram() {}

    /**
     * The probability of a list of pieces.
     *
     * @param x pieces
     * @param p the probability of each piece
     */
    // tag::unigram-likelihood[]
    public static double probability(List<String> x, Map<String, Double> p) {
        double product = 1;
        for (String piece : x) {
            product *= p.get(piece);  // (factors)
        }
        return product;
    }

    /** What the probabilities of all pieces come to. */
    public static double total(Map<String, Double> p) {
        return p.values().stream().mapToDouble(Double::doubleValue).sum();  // (shares)
    }
    // end::unigram-likelihood[]

    /**
     * The log-probability of the best cut of each beginning of a word.
     *
     * @param s a word of n letters
     * @param p the probability of each piece
     * @return n + 1 logarithms, the first 0; minus infinity where no cut ends
     */
    // tag::unigram-viterbi[]
    public static double[] bestScores(String s, Map<String, Double> p) {
        double[] beta = new double[s.length() + 1];
        for (int j = 1; j <= s.length(); j++) {
            beta[j] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < j; i++) {                                                    // (last-piece)
                double last = Math.log(p.getOrDefault(s.substring(i, j), 0.0));              // (last-piece)
                beta[j] = Math.max(beta[j], beta[i] + last);                                 // (best)
            }
        }
        return beta;
    }
    // end::unigram-viterbi[]

    /**
     * The best cut itself, read from the end.
     *
     * @param s a word that can be cut
     * @param p the probability of each piece
     * @return pieces that spell the word
     */
    // tag::unigram-best-cut[]
    public static List<String> encode(String s, Map<String, Double> p) {
        double[] beta = bestScores(s, p);
        LinkedList<String> x = new LinkedList<>();
        for (int j = s.length(); j > 0; j -= x.getFirst().length()) {
            int i = 0;
            while (beta[i] + Math.log(p.getOrDefault(s.substring(i, j), 0.0)) < beta[j]) {
                i++;
            }
            x.addFirst(s.substring(i, j));
        }
        return x;
    }
    // end::unigram-best-cut[]

    /**
     * The probability of all cuts of each beginning of a word together.
     *
     * @param s a word of n letters
     * @param p the probability of each piece
     * @return n + 1 probabilities, the first 1; the last is that of the word
     */
    // tag::unigram-forward[]
    public static double[] forward(String s, Map<String, Double> p) {
        double[] alpha = new double[s.length() + 1];
        alpha[0] = 1;                                                                        // (nothing)
        for (int j = 1; j <= s.length(); j++) {
            for (int i = 0; i < j; i++) {
                alpha[j] += alpha[i] * p.getOrDefault(s.substring(i, j), 0.0);               // (last-piece)
            }
        }
        return alpha;
    }
    // end::unigram-forward[]

    /**
     * The probability of all cuts of each end of a word together.
     *
     * @param s a word of n letters
     * @param p the probability of each piece
     * @return n + 1 probabilities, the last 1; the first is that of the word
     */
    // tag::unigram-backward[]
    public static double[] backward(String s, Map<String, Double> p) {
        double[] gamma = new double[s.length() + 1];
        gamma[s.length()] = 1;                                                               // (nothing)
        for (int i = s.length() - 1; i >= 0; i--) {
            for (int j = i + 1; j <= s.length(); j++) {
                gamma[i] += p.getOrDefault(s.substring(i, j), 0.0) * gamma[j];               // (first-piece)
            }
        }
        return gamma;
    }
    // end::unigram-backward[]

    /**
     * How often each piece is expected in the cuts of a word, each cut with its probability.
     *
     * @param s a word that can be cut
     * @param p the probability of each piece
     * @return a count for each piece that some cut has
     */
    // tag::unigram-expected-count[]
    public static Map<String, Double> expectedCounts(String s, Map<String, Double> p) {
        double[] alpha = forward(s, p);                                                                  // (alpha)
        double[] gamma = backward(s, p);                                                                 // (gamma)
        Map<String, Double> expected = new LinkedHashMap<>();                                            // (expected)
        for (int i = 0; i < s.length(); i++) {                                                           // (i)
            for (int j = i + 1; j <= s.length(); j++) {                                                  // (j)
                double share = alpha[i] * p.getOrDefault(s.substring(i, j), 0.0) * gamma[j] / gamma[0];  // (share)
                if (share > 0) {                                                                         // (expected)
                    expected.merge(s.substring(i, j), share, Double::sum);                               // (expected)
                }
            }
        }
        return expected;                                                                                 // (expected)
    }
    // end::unigram-expected-count[]

    /**
     * One step of expectation and maximization: a piece becomes as probable as it is expected to be frequent.
     *
     * @param f how often each word occurs
     * @param p the probability of each piece; every word can be cut
     * @return a probability for each piece, 0 for one that no cut has
     */
    // tag::unigram-em-update[]
    public static Map<String, Double> updated(Map<String, Integer> f, Map<String, Double> p) {
        Map<String, Double> counts = new LinkedHashMap<>();
        p.keySet().forEach(piece -> counts.put(piece, 0.0));
        f.forEach((s, count) -> expectedCounts(s, p).forEach((piece, n) -> counts.merge(piece, count * n, Double::sum)));  // (expected)
        double all = total(counts);                                                                                      // (all)
        counts.replaceAll((piece, n) -> n / all);
        return counts;
    }
    // end::unigram-em-update[]

    /**
     * By how much the log-likelihood of the words falls when a piece is left out and the others keep their probabilities.
     *
     * @param f how often each word occurs
     * @param p the probability of each piece; every word can be cut
     * @return a loss for each piece, infinite for one that some word cannot do without
     */
    // tag::unigram-pruning-loss[]
    public static Map<String, Double> losses(Map<String, Integer> f, Map<String, Double> p) {
        Map<String, Double> losses = new LinkedHashMap<>();
        p.keySet().forEach(piece -> losses.put(piece, 0.0));
        f.forEach((s, count) -> pieces(s, p).forEach(piece -> losses.merge(piece, count * loss(s, piece, p), Double::sum)));
        return losses;
    }

    private static double loss(String s, String piece, Map<String, Double> p) {
        Map<String, Double> without = new LinkedHashMap<>();
        pieces(s, p).forEach(other -> without.put(other, other.equals(piece) ? 0 : p.get(other)));  // (without)
        double with = forward(s, p)[s.length()];                                                   // (with)
        return Math.log(with) - Math.log(forward(s, without)[s.length()]);
    }
    // end::unigram-pruning-loss[]

    // tag::unigram-pieces[]
    static Set<String> pieces(String s, Map<String, Double> p) {
        Set<String> pieces = new TreeSet<>();
        for (int i = 0; i < s.length(); i++) {
            for (int j = i + 1; j <= s.length(); j++) {
                if (p.containsKey(s.substring(i, j))) {
                    pieces.add(s.substring(i, j));
                }
            }
        }
        return pieces;
    }
    // end::unigram-pieces[]

    /**
     * The vocabulary without the pieces that are missed least; letters are kept, so that all words can still be cut.
     *
     * @param p the probability of each piece
     * @param losses how much each is missed
     * @param k how many of the pieces stay, letters that are missed less not counted
     * @return the probabilities of those that stay, divided by their sum
     */
    // tag::unigram-pruning[]
    public static Map<String, Double> pruned(Map<String, Double> p, Map<String, Double> losses, int k) {
        Map<String, Double> kept = new LinkedHashMap<>(p);
        kept.keySet().removeIf(v -> v.length() > 1                                                                  // (letters)
                && losses.values().stream().filter(loss -> loss > losses.get(v)).count() >= k);                     // (missed)
        double all = total(kept);                                                                                   // (again-one)
        kept.replaceAll((v, share) -> share / all);                                                                 // (again-one)
        return kept;
    }
    // end::unigram-pruning[]
}
