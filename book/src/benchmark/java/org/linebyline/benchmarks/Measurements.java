package org.linebyline.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Table;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Times what the book computes beside what others compute, and writes a table each and the description of the machine. */
public final class Measurements {

    private static final Map<String, Class<?>> TABLES = new TreeMap<>(Map.of(
            "matrix-product", MatrixProducts.class,
            "least-squares", LeastSquaresFits.class,
            "training-step", TrainingSteps.class));

    /** Compilers decide a little differently in each process. */
    private static final int FORKS = 3;

    private Measurements() {
    }

    /** @param arguments the folder for the tables */
    public static void main(String[] arguments) throws IOException, RunnerException {
        Path folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath().normalize());
        Path project = folder.getParent().getParent();
        Files.writeString(folder.resolve("evaluation.csv"), FormulaEvaluations.table(project).toCsv());
        for (Map.Entry<String, Class<?>> table : TABLES.entrySet()) {
            Files.writeString(folder.resolve(table.getKey() + ".csv"), table(run(table.getValue())).toCsv());
        }
        Files.writeString(folder.resolve("machine.adoc"), machine());
    }

    private static Collection<RunResult> run(Class<?> benchmarks) throws RunnerException {
        Options options = new OptionsBuilder().include(benchmarks.getName()).forks(FORKS)
                .warmupIterations(8).warmupTime(TimeValue.seconds(1)).measurementIterations(2).measurementTime(TimeValue.seconds(1)).build();
        return new Runner(options).run();
    }

    /** A row for each size, in microseconds: the median over the processes. */
    private static Table table(Collection<RunResult> results) {
        Map<Integer, Map<String, Double>> times = new TreeMap<>();
        for (RunResult result : results) {
            String method = result.getPrimaryResult().getLabel();
            times.computeIfAbsent(Integer.valueOf(result.getParams().getParam("n")), n -> new TreeMap<>())
                    .put(method, result.getPrimaryResult().getStatistics().getPercentile(50));
        }
        Table table = Table.of("n", "this book", "EJML", "Smile", "book / EJML", "book / Smile");
        for (Map.Entry<Integer, Map<String, Double>> row : times.entrySet()) {
            table = table.row(cells(row.getKey(), row.getValue()).toArray(String[]::new));
        }
        return table;
    }

    private static List<String> cells(int n, Map<String, Double> times) {
        double ours = times.get("ours");
        return List.of(Numbers.grouped(n), microseconds(ours), microseconds(times.get("ejml")), microseconds(times.get("smile")),
                Numbers.significant(ours / times.get("ejml"), 2), Numbers.significant(ours / times.get("smile"), 2));
    }

    private static String microseconds(double time) {
        return Numbers.significant(time, 3);
    }

    private static String machine() throws IOException {
        return ":measured-processor: " + processor() + "\n"
                + ":measured-cores: " + Runtime.getRuntime().availableProcessors() + "\n"
                + ":measured-java: " + System.getProperty("java.vm.name") + " " + System.getProperty("java.version") + "\n"
                + ":measured-system: " + System.getProperty("os.name") + "\n";
    }

    /** As Linux calls it; elsewhere its architecture. */
    private static String processor() throws IOException {
        Path description = Path.of("/proc/cpuinfo");
        if (!Files.exists(description)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(description, StandardCharsets.UTF_8)) {
            return lines.filter(line -> line.startsWith("model name")).map(line -> line.substring(line.indexOf(':') + 2))
                    .findFirst().orElse(System.getProperty("os.arch"));
        }
    }
}
