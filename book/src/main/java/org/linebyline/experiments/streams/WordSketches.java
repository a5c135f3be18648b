package org.linebyline.experiments.streams;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linebyline.experiments.ChapterText;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.experiments.figure.Axis;
import org.linebyline.experiments.figure.Color;
import org.linebyline.experiments.figure.Line;
import org.linebyline.experiments.figure.Plot;
import org.linebyline.experiments.figure.Point;
import org.linebyline.streams.CountMin;
import org.linebyline.streams.HyperLogLog;
import org.linebyline.streams.PolynomialHash;
import org.linebyline.streams.UniversalHash;

/** The words of this book as a stream: how often each has come and how many there are, in sketches and exactly. */
public final class WordSketches implements Experiment {

    private static final long PRIME = Integer.MAX_VALUE;
    private static final int BITS = 31;
    private static final long BASE = 1_000_003;
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final double EPSILON = 0.005;
    private static final double DELTA = 0.01;
    private static final int TABLES = 10;
    private static final int FUNCTIONS = 100;
    private static final int[] REGISTER_BITS = {4, 6, 8, 10, 12};

    @Override
    public String chapter() {
        return "stream-processing";
    }

    @Override
    public Run run() {
        Map<String, Integer> counts = new TreeMap<>();
        ChapterText.all().forEach(chapter -> WORD.matcher(chapter.prose().toLowerCase(Locale.ROOT)).results()
                .forEach(found -> counts.merge(found.group(), 1, Integer::sum)));
        long[] keys = counts.keySet().stream().mapToLong(word -> PolynomialHash.of(word, BASE, PRIME)).toArray();
        int[] times = counts.values().stream().mapToInt(Integer::intValue).toArray();
        long total = counts.values().stream().mapToLong(Integer::longValue).sum();
        List<long[]> one = errors(keys, times, 1);
        List<long[]> all = errors(keys, times, CountMin.depth(DELTA));
        double most = EPSILON * total;
        return Run.empty().figure("count-min", plot(one, all, total)).table("distinct", distinct(keys))
                .result("words", Numbers.grouped(total)).result("different-words", Numbers.grouped(counts.size()))
                .result("sketch-width", String.valueOf(CountMin.width(EPSILON)))
                .result("sketch-depth", String.valueOf(CountMin.depth(DELTA)))
                .result("sketch-cells", Numbers.grouped((long) CountMin.width(EPSILON) * CountMin.depth(DELTA)))
                .result("drawn-tables", String.valueOf(TABLES)).result("drawn-functions", String.valueOf(FUNCTIONS))
                .result("most-error", Numbers.fixed(most, 0))
                .result("beyond-one", Numbers.significant(100 * share(one, most), 2))
                .result("beyond-all", Numbers.significant(100 * share(all, most), 2))
                .result("mean-error", Numbers.fixed(all.stream().flatMapToLong(Arrays::stream).average().orElseThrow(), 1));
    }

    /** How much too large the estimate of each word is, in each of several tables. */
    private static List<long[]> errors(long[] keys, int[] times, int depth) {
        Random random = new Random(5);
        List<long[]> errors = new ArrayList<>();
        for (int table = 0; table < TABLES; table++) {
            CountMin sketch = new CountMin(Stream.generate(() -> UniversalHash.draw(PRIME, CountMin.width(EPSILON), random)).limit(depth)
                    .toList());
            for (int k = 0; k < keys.length; k++) {
                for (int i = 0; i < times[k]; i++) {
                    sketch.add(keys[k]);
                }
            }
            long[] error = new long[keys.length];
            for (int k = 0; k < keys.length; k++) {
                error[k] = sketch.estimate(keys[k]) - times[k];
            }
            errors.add(error);
        }
        return errors;
    }

    private static double share(List<long[]> errors, double most) {
        long beyond = errors.stream().flatMapToLong(Arrays::stream).filter(error -> error > most).count();
        return (double) beyond / errors.size() / errors.get(0).length;
    }

    private static Plot plot(List<long[]> one, List<long[]> all, long total) {
        int width = CountMin.width(EPSILON);
        int depth = CountMin.depth(DELTA);
        return Plot.of(
                        Line.of(x -> Math.min(1, total / (width * x)), 20, 600).color(Color.BLUE).dashed(),
                        Line.of(x -> Math.min(1, Math.pow(total / (width * x), depth)), 20, 600).color(Color.VERMILLION).dashed(),
                        new Line(shares(one), Color.BLUE, false, "1 row"),
                        new Line(shares(all), Color.VERMILLION, false, depth + " rows"))
                .x(Axis.linear("error e of an estimate").range(0, 680).ticks(0, 200, 400, 600))
                .y(Axis.log("share of estimates off by more").range(2e-5, 1));
    }

    private static List<Point> shares(List<long[]> errors) {
        List<Point> points = new ArrayList<>();
        for (int most = 0; most <= 600; most += 10) {
            double share = share(errors, most);
            if (share >= 1e-4) {
                points.add(new Point(most, share));
            }
        }
        return points;
    }

    private static Table distinct(long[] keys) {
        Table table = Table.of("registers m", "estimate by one hash function", "root mean square error (percent)", "1.04/√m (percent)");
        for (int b : REGISTER_BITS) {
            Random random = new Random(9);
            double squares = 0;
            double first = 0;
            for (int trial = 0; trial < FUNCTIONS; trial++) {
                double estimate = estimate(keys, b, UniversalHash.draw(PRIME, Integer.MAX_VALUE, random));
                first = trial == 0 ? estimate : first;
                squares += Math.pow(estimate / keys.length - 1, 2);
            }
            table = table.row(Numbers.grouped(1L << b), Numbers.fixed(first, 0), Numbers.fixed(100 * Math.sqrt(squares / FUNCTIONS), 1),
                    Numbers.fixed(104 / Math.sqrt(1L << b), 1));
        }
        return table;
    }

    private static double estimate(long[] keys, int b, UniversalHash hash) {
        long[] hashed = Arrays.stream(keys).map(hash::of).toArray();
        return HyperLogLog.estimate(HyperLogLog.of(b, BITS - b, hashed).registers());
    }
}
