package org.linebyline.doclinker.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.Memory;
import org.linebyline.doclinker.model.Layout;

/** Times {@code check} on books of three sizes, beside plain Asciidoctor, each in processes of their own, and prints a table. */
final class Benchmark {

    private static final List<Integer> SIZES = List.of(1, 20, 200);
    private static final int ROUNDS = 3;
    private static final List<String> FLAGS_OF_THE_COMMAND_LINE = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC",
            "-XX:ReservedCodeCacheSize=128m");

    private final Path folder;

    private Benchmark(Path folder) {
        this.folder = folder;
    }

    /** What one process took. */
    private record Run(double seconds, double megabytes) {
    }

    /** @param arguments a folder for the books; their formulas are kept there from run to run */
    public static void main(String[] arguments) throws IOException {
        Benchmark benchmark = new Benchmark(Path.of(arguments[0]).toAbsolutePath().normalize());
        System.out.println("chapters | first run | check   | a chapter | peak memory | again  | changed | load   | convert | check / load | again / load");
        for (int size : SIZES) {
            System.out.println(benchmark.row(size));
        }
        System.out.println(benchmark.again(SIZES.get(SIZES.size() - 1)));
    }

    private String row(int size) throws IOException {
        Path root = folder.resolve("chapters-" + size);
        new SyntheticBook(size, 1).write(root);
        double first = run(Workload.CHECK, root).seconds();
        Map<Workload, List<Run>> runs = new EnumMap<>(Workload.class);
        for (Workload workload : Workload.values()) {
            runs.put(workload, new ArrayList<>());
        }
        for (int round = 0; round < ROUNDS; round++) {
            runs.forEach((workload, of) -> of.add(run(workload, root)));
        }
        double megabytes = runs.get(Workload.CHECK).stream().mapToDouble(Run::megabytes).max().orElseThrow();
        return String.format(Locale.ROOT, "%8d | %7.1f s | %5.1f s | %6.0f ms | %8.0f MB | %4.1f s | %5.1f s | %4.1f s | %5.1f s | %12.2f | %.2f",
                size, first, seconds(runs, Workload.CHECK), 1000 * seconds(runs, Workload.CHECK) / size, megabytes,
                seconds(runs, Workload.AGAIN), seconds(runs, Workload.CHANGED), seconds(runs, Workload.LOAD),
                seconds(runs, Workload.CONVERT), ratio(runs, Workload.CHECK), ratio(runs, Workload.AGAIN));
    }

    /** Checks in this process, as {@code --watch} does, before and after a change of one chapter, then of one Java file. */
    private String again(int size) throws IOException {
        Path root = folder.resolve("chapters-" + size);
        Layout layout = Layout.conventional(root);
        try (Memory memory = new Memory()) {
            DocLinker.check(layout, memory);
            double chapter = afterChanges(layout, memory, root.resolve("book/chapters/chapter-" + size / 2 + ".adoc"), "\nOne more sentence.\n");
            double java = afterChanges(layout, memory, root.resolve("src/main/java/synthetic/Chapter1Part0.java"), "// One more comment.\n");
            return String.format(Locale.ROOT, "%d chapters again, in the same process: after a change of a chapter %.0f ms, of a Java file %.0f ms",
                    size, chapter, java);
        }
    }

    private static double afterChanges(Layout layout, Memory memory, Path file, String addition) throws IOException {
        double[] milliseconds = new double[2 * ROUNDS + 1];
        for (int round = 0; round < milliseconds.length; round++) {
            Files.writeString(file, Files.readString(file) + addition);
            long start = System.nanoTime();
            DocLinker.check(layout, memory);
            milliseconds[round] = (System.nanoTime() - start) / 1e6;
        }
        return median(milliseconds);
    }

    private static Run run(Workload workload, Path root) {
        try {
            workload.prepare(root);
            long start = System.nanoTime();
            Process process = new ProcessBuilder(command(workload, root)).redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes());
            if (process.waitFor() != 0) {
                throw new IllegalStateException(output);
            }
            double seconds = (System.nanoTime() - start) / (double) TimeUnit.SECONDS.toNanos(1);
            return new Run(seconds, Double.parseDouble(output.substring(output.lastIndexOf("peak ") + 5)) / 1024);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> command(Workload workload, Path root) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS_OF_THE_COMMAND_LINE);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Workload.class.getName(), workload.name(), root.toString()));
        return command;
    }

    private static double seconds(Map<Workload, List<Run>> runs, Workload workload) {
        return median(runs.get(workload).stream().mapToDouble(Run::seconds).toArray());
    }

    /** Of neighbors in time: what slows the machine slows both. */
    private static double ratio(Map<Workload, List<Run>> runs, Workload workload) {
        return median(IntStream.range(0, ROUNDS).mapToDouble(round ->
                runs.get(workload).get(round).seconds() / runs.get(Workload.LOAD).get(round).seconds()).toArray());
    }

    private static double median(double... values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
