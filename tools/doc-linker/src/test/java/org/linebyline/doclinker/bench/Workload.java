package org.linebyline.doclinker.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.linebyline.doclinker.cli.Main;

/** What one process of the benchmark does with a book. At its end it says how much memory it had at most. */
enum Workload {

    /** The command {@code check} on a book of which nothing is kept but its formulas. */
    CHECK {
        @Override
        void prepare(Path root) throws IOException {
            Path readings = root.resolve("target/doc-linker/readings");
            try (Stream<Path> files = Files.exists(readings) ? Files.walk(readings) : Stream.empty()) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }

        @Override
        void run(Path root) {
            check(root);
        }
    },

    /** The same again, and nothing has changed. */
    AGAIN {
        @Override
        void run(Path root) {
            check(root);
        }
    },

    /** The same again, and one chapter has changed. */
    CHANGED {
        @Override
        void prepare(Path root) throws IOException {
            Files.writeString(root.resolve("book/chapters/chapter-1.adoc"), "\nOne more sentence.\n", StandardOpenOption.APPEND);
        }

        @Override
        void run(Path root) {
            check(root);
        }
    },

    /** Asciidoctor alone, with its own includes, up to the syntax tree of each chapter. */
    LOAD {
        @Override
        void run(Path root) throws IOException {
            asciidoctor(root, Asciidoctor::load);
        }
    },

    /** The same, up to HTML. */
    CONVERT {
        @Override
        void run(Path root) throws IOException {
            asciidoctor(root, Asciidoctor::convert);
        }
    };

    /** What an Asciidoctor makes of a text. */
    private interface Reading {
        Object read(Asciidoctor asciidoctor, String text, Options options);
    }

    /** What must be so before it runs. */
    void prepare(Path root) throws IOException {
    }

    abstract void run(Path root) throws IOException;

    /** @param arguments the name of a workload and the root of a book */
    public static void main(String[] arguments) throws IOException {
        valueOf(arguments[0]).run(Path.of(arguments[1]));
        System.out.println("peak " + peakKilobytes());
    }

    private static void check(Path root) {
        PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        if (Main.run(out, out, "check", "--project=" + root) != 0) {
            throw new IllegalStateException("the synthetic book has findings");
        }
    }

    private static void asciidoctor(Path root, Reading reading) throws IOException {
        Attributes attributes = Attributes.builder().attribute("stem", "latexmath").attribute("code", "src/main/java/synthetic").build();
        Options options = Options.builder().safe(SafeMode.SAFE).sourcemap(true).baseDir(root.toFile()).attributes(attributes).build();
        try (Asciidoctor asciidoctor = Asciidoctor.Factory.create(); Stream<Path> chapters = Files.list(root.resolve("book/chapters"))) {
            for (Path chapter : chapters.sorted().toList()) {
                reading.read(asciidoctor, Files.readString(chapter), options);
            }
        }
    }

    /** The largest resident set that Linux saw; zero elsewhere. */
    private static long peakKilobytes() throws IOException {
        Path status = Path.of("/proc/self/status");
        List<String> lines = Files.exists(status) ? Files.readAllLines(status) : List.of();
        return lines.stream().filter(line -> line.startsWith("VmHWM:")).map(line -> line.replaceAll("\\D", ""))
                .mapToLong(Long::parseLong).findFirst().orElse(0);
    }
}
