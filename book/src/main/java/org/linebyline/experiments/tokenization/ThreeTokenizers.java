package org.linebyline.experiments.tokenization;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Panels;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.linearalgebra.Vector;
import org.linebyline.tokenization.BytePairEncoder;
import org.linebyline.tokenization.MergeTraining;
import org.linebyline.tokenization.Pair;
import org.linebyline.tokenization.PairCounts;
import org.linebyline.tokenization.TokenizerQuality;
import org.linebyline.tokenization.Unigram;
import org.linebyline.tokenization.WordPiece;

/** Three tokenizers, trained on the words of the book, and how well each cuts a chapter that none of them has seen. */
public final class ThreeTokenizers implements Experiment {

    private static final int[] MERGES = {0, 25, 50, 100, 150, 200, 250, 300};
    private static final int LETTERS = 26;
    private static final int LONGEST = 8;
    private static final int LEAST = 25;
    private static final double KEPT = 0.7;
    private static final List<String> EXAMPLES = List.of("attention", "tokenization", "backpropagation", "unseen", "queries");

    @Override
    public String chapter() {
        return "tokenization-bpe";
    }

    @Override
    public Run run() {
        BookWords book = BookWords.read();
        Map<List<String>, Integer> letters = book.letters();
        List<Pair> pairs = MergeTraining.learn(letters, MERGES[MERGES.length - 1], MergeTraining::mostFrequent);
        List<Pair> scored = MergeTraining.learn(letters, MERGES[MERGES.length - 1], WordPiece::highestScore);
        List<Pair> gained = MergeTraining.learn(letters, MERGES[MERGES.length - 1], ThreeTokenizers::highestGain);
        List<Map<String, Double>> models = models(book.counts());
        List<List<String>> tokens = new ArrayList<>();
        double[][] fertility = new double[4][MERGES.length];
        double[][] compression = new double[4][MERGES.length];
        for (int k = 0; k < MERGES.length; k++) {
            List<Function<String, List<String>>> all = List.of(bytePair(pairs.subList(0, MERGES[k])),
                    wordPiece(scored.subList(0, MERGES[k])), wordPiece(gained.subList(0, MERGES[k])), unigram(models.get(k)));
            tokens.clear();
            for (int kind = 0; kind < all.size(); kind++) {
                tokens.add(cut(book.unseen(), all.get(kind)));
                fertility[kind][k] = TokenizerQuality.fertility(tokens.get(kind), book.unseen());
                compression[kind][k] = TokenizerQuality.compression(bytes(book.unseen()), tokens.get(kind));
            }
        }
        return Run.empty().figure("sizes", Panels.inColumns(2).panel("tokens for each word", plot("fertility F", fertility, 6.5))
                        .panel("bytes for each token", plot("compression κ", compression, 4)))
                .table("quality", quality(fertility, compression, tokens))
                .table("cuts", cuts(pairs, scored, gained, models.get(MERGES.length - 1)))
                .table("first-merges", firstMerges(letters, pairs, scored, gained))
                .result("word-types", Numbers.grouped(book.counts().size()))
                .result("word-count", Numbers.grouped(book.counts().values().stream().mapToInt(Integer::intValue).sum()))
                .result("unseen-count", Numbers.grouped(book.unseen().size()))
                .result("vocabulary-size", Numbers.grouped(LETTERS + MERGES[MERGES.length - 1]))
                .result("bpe-fertility", Numbers.fixed(last(fertility[0]), 2))
                .result("score-fertility", Numbers.fixed(last(fertility[1]), 2))
                .result("gain-fertility", Numbers.fixed(last(fertility[2]), 2))
                .result("unigram-fertility", Numbers.fixed(last(fertility[3]), 2))
                .result("letter-fertility", Numbers.fixed(fertility[0][0], 2));
    }

    private static double last(double[] values) {
        return values[values.length - 1];
    }

    static Pair highestGain(Map<List<String>, Integer> f) {
        Map<Pair, Integer> pairs = PairCounts.of(f);
        Map<String, Integer> symbols = WordPiece.symbolCounts(f);
        Pair best = null;
        double most = Double.NEGATIVE_INFINITY;
        for (Pair pair : pairs.keySet()) {
            double gain = WordPiece.gain(pair, pairs, symbols);
            if (gain > most) {
                best = pair;
                most = gain;
            }
        }
        return best;
    }

    private static Function<String, List<String>> bytePair(List<Pair> merges) {
        Map<Pair, Integer> rank = BytePairEncoder.ranks(merges);
        return word -> BytePairEncoder.encode(List.of(word.split("")), rank);
    }

    private static Function<String, List<String>> wordPiece(List<Pair> merges) {
        Set<String> vocabulary = new TreeSet<>();
        for (char letter = 'a'; letter <= 'z'; letter++) {
            vocabulary.add(String.valueOf(letter));
        }
        merges.forEach(merge -> vocabulary.add(merge.left() + merge.right()));
        return word -> WordPiece.encode(word, vocabulary);
    }

    private static Function<String, List<String>> unigram(Map<String, Double> p) {
        return word -> Unigram.encode(word, p);
    }

    private static List<String> cut(List<String> words, Function<String, List<String>> tokenizer) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        List<String> tokens = new ArrayList<>();
        words.forEach(word -> tokens.addAll(known.computeIfAbsent(word, tokenizer)));
        return tokens;
    }

    private static int[] bytes(List<String> words) {
        return String.join("", words).chars().toArray();
    }

    /** One model for each size of the vocabulary: updated twice, then pruned, until it is small enough. */
    private static List<Map<String, Double>> models(Map<String, Integer> f) {
        Map<String, Double> p = seed(f);
        List<Map<String, Double>> models = new ArrayList<>();
        for (int k = MERGES.length - 1; k >= 0; k--) {
            while (p.size() > LETTERS + MERGES[k]) {
                p = Unigram.updated(f, Unigram.updated(f, p));
                p = smaller(p, Unigram.losses(f, p), Math.max(LETTERS + MERGES[k], (int) (KEPT * p.size())));
            }
            models.add(0, Unigram.updated(f, p));
        }
        return models;
    }

    /** Letters are kept even where they are hardly missed, so fewer others are. */
    private static Map<String, Double> smaller(Map<String, Double> p, Map<String, Double> losses, int wanted) {
        Map<String, Double> kept = Unigram.pruned(p, losses, wanted);
        for (int k = wanted - 1; kept.size() > wanted; k--) {
            kept = Unigram.pruned(p, losses, k);
        }
        return kept;
    }

    private static Map<String, Double> seed(Map<String, Integer> f) {
        Map<String, Integer> counts = new TreeMap<>();
        f.forEach((word, count) -> {
            for (int i = 0; i < word.length(); i++) {
                for (int j = i + 1; j <= Math.min(word.length(), i + LONGEST); j++) {
                    counts.merge(word.substring(i, j), count, Integer::sum);
                }
            }
        });
        counts.keySet().removeIf(piece -> piece.length() > 1 && counts.get(piece) < LEAST);
        double all = counts.values().stream().mapToInt(Integer::intValue).sum();
        Map<String, Double> p = new TreeMap<>();
        counts.forEach((piece, count) -> p.put(piece, count / all));
        return p;
    }

    private static Plot plot(String title, double[][] values, double most) {
        double[] sizes = new double[MERGES.length];
        for (int k = 0; k < sizes.length; k++) {
            sizes[k] = LETTERS + MERGES[k];
        }
        return Plot.of(Line.of(sizes, values[0]).color(Color.BLUE).label("BPE"),
                        Line.of(sizes, values[1]).color(Color.VERMILLION).label("score"),
                        Line.of(sizes, values[2]).dashed().label("gain"),
                        Line.of(sizes, values[3]).color(Color.GREEN).label("Unigram"))
                .x(Axis.linear("size of the vocabulary").range(0, 420).ticks(26, 126, 226, 326))
                .y(Axis.linear(title).range(0, most));
    }

    private static Table quality(double[][] fertility, double[][] compression, List<List<String>> tokens) {
        List<String> names = List.of("BPE", "WordPiece by score", "WordPiece by gain", "Unigram");
        Table table = Table.of("tokenizer", "fertility F", "compression κ", "tokens in use", "efficiency E");
        for (int kind = 0; kind < names.size(); kind++) {
            Map<String, Integer> counts = new TreeMap<>();
            tokens.get(kind).forEach(token -> counts.merge(token, 1, Integer::sum));
            double[] shares = new double[LETTERS + MERGES[MERGES.length - 1]];
            int k = 0;
            for (int count : counts.values()) {
                shares[k++] = (double) count / tokens.get(kind).size();
            }
            table = table.row(names.get(kind), Numbers.fixed(last(fertility[kind]), 2), Numbers.fixed(last(compression[kind]), 2),
                    Numbers.grouped(counts.size()), Numbers.fixed(TokenizerQuality.efficiency(Vector.of(shares)), 3));
        }
        return table;
    }

    private static Table cuts(List<Pair> pairs, List<Pair> scored, List<Pair> gained, Map<String, Double> p) {
        Table table = Table.of("word", "BPE", "WordPiece by score", "WordPiece by gain", "Unigram");
        for (String word : EXAMPLES) {
            table = table.row(word, shown(bytePair(pairs).apply(word)), shown(wordPiece(scored).apply(word)),
                    shown(wordPiece(gained).apply(word)), shown(unigram(p).apply(word)));
        }
        return table;
    }

    private static String shown(List<String> tokens) {
        return String.join(" ", tokens);
    }

    private static Table firstMerges(Map<List<String>, Integer> f, List<Pair> pairs, List<Pair> scored, List<Pair> gained) {
        Table table = Table.of("merge", "most frequent", "highest score", "highest gain");
        for (int k = 0; k < 10; k++) {
            table = table.row(String.valueOf(k + 1), shown(pairs.get(k)), shown(scored.get(k)), shown(gained.get(k)));
        }
        return table;
    }

    private static String shown(Pair pair) {
        return pair.left() + " + " + pair.right();
    }
}
