package org.linebyline.doclinker.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.Memory;
import org.linebyline.doclinker.Verdict;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.BookWeaver;
import org.linebyline.doclinker.weave.theme.Theme;

/**
 * Times the PDF of synthetic books of three sizes, beside Asciidoctor's own of the same text, which has no mathematics there, each in a
 * process of its own, with the options of the command and the first of some sizes of heap that is enough, and prints a table.
 */
final class PrintBenchmark {

    private static final List<Integer> SIZES = List.of(1, 20, 200);
    private static final List<Integer> MEGABYTES_OF_HEAP = List.of(512, 1024, 1536, 2048);
    /** Asciidoctor's time grows with the book; of the largest it is not waited for. */
    private static final int LARGEST_OF_ASCIIDOCTOR = 20;
    private static final Pattern STEM_BLOCK = Pattern.compile("(?s)\\[stem[^]]*\\]\\n\\+{4}\\n.*?\\n\\+{4}\\n");

    private PrintBenchmark() {
    }

    /** Who prints. */
    private enum Press {

        /** The book is read and judged before the clock starts. */
        OURS {
            @Override
            long print(Path root, Path pdf) throws IOException {
                Layout layout = Layout.conventional(root);
                try (Memory memory = new Memory()) {
                    Verdict verdict = DocLinker.check(layout, memory);
                    long start = System.nanoTime();
                    new BookWeaver(verdict.links(), Theme.of(layout.theme()), SourceHost.NONE).weave(Map.of("a4", pdf));
                    return System.nanoTime() - start;
                }
            }
        },

        ASCIIDOCTOR {
            @Override
            long print(Path root, Path pdf) throws IOException {
                String text = withoutMathematics(root);
                Attributes attributes = Attributes.builder().attribute("doctype", "book").attribute("toc", "")
                        .attribute("code", "src/main/java/synthetic").attribute("source-highlighter", "rouge").build();
                try (Asciidoctor asciidoctor = Asciidoctor.Factory.create()) {
                    long start = System.nanoTime();
                    asciidoctor.convert(text, Options.builder().backend("pdf").safe(SafeMode.UNSAFE).baseDir(root.toFile())
                            .toFile(pdf.toFile()).attributes(attributes).build());
                    return System.nanoTime() - start;
                }
            }
        };

        abstract long print(Path root, Path pdf) throws IOException;
    }

    /** @param arguments a folder for the books; or the name of a press and the root of a book */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length == 2) {
            Path root = Path.of(arguments[1]);
            System.out.println("nanoseconds " + Press.valueOf(arguments[0]).print(root, root.resolve(arguments[0] + ".pdf")));
            return;
        }
        System.out.println("chapters | pages |    PDF | a page |   size |    heap | Asciidoctor: pages |    PDF | a page |    heap");
        for (int size : SIZES) {
            Path root = Path.of(arguments[0]).toAbsolutePath().normalize().resolve("print-" + size);
            new SyntheticBook(size, 1).write(root);
            System.out.println(row(size, root));
        }
    }

    /** What one book took: the time of the first heap that was enough. */
    private record Run(double seconds, int megabytes) {
    }

    private static String row(int size, Path root) throws IOException {
        Run run = run(Press.OURS, root);
        Path pdf = root.resolve(Press.OURS + ".pdf");
        int pages = pages(pdf);
        String ours = String.format(Locale.ROOT, "%8d | %5d | %4.1f s | %3.0f ms | %3.1f MB | %4d MB |", size, pages, run.seconds(),
                1000 * run.seconds() / pages, Files.size(pdf) / 1e6, run.megabytes());
        if (size > LARGEST_OF_ASCIIDOCTOR) {
            return ours;
        }
        Run theirs = run(Press.ASCIIDOCTOR, root);
        int theirPages = pages(root.resolve(Press.ASCIIDOCTOR + ".pdf"));
        return ours + String.format(Locale.ROOT, " %18d | %4.1f s | %3.0f ms | %4d MB", theirPages, theirs.seconds(),
                1000 * theirs.seconds() / theirPages, theirs.megabytes());
    }

    private static Run run(Press press, Path root) {
        String output = "";
        for (int megabytes : MEGABYTES_OF_HEAP) {
            output = output(press, root, megabytes);
            Matcher time = Pattern.compile("nanoseconds (\\d+)").matcher(output);
            if (time.find()) {
                return new Run(Long.parseLong(time.group(1)) / (double) TimeUnit.SECONDS.toNanos(1), megabytes);
            }
            if (!output.contains("OutOfMemoryError")) {
                break;
            }
        }
        throw new IllegalStateException(output);
    }

    private static String output(Press press, Path root, int megabytes) {
        List<String> command = List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx" + megabytes + "m",
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"), PrintBenchmark.class.getName(),
                press.name(), root.toString());
        try {
            return new String(new ProcessBuilder(command).redirectErrorStream(true).start().getInputStream().readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int pages(Path pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            return document.getNumberOfPages();
        }
    }

    /** All chapters as one document: a formula in a sentence is its LaTeX, an equation is left out. */
    private static String withoutMathematics(Path root) throws IOException {
        List<String> chapters = new ArrayList<>();
        try (Stream<Path> files = Files.list(root.resolve("book/chapters"))) {
            for (Path file : files.sorted().toList()) {
                String plain = STEM_BLOCK.matcher(Files.readString(file)).replaceAll("").replaceAll("(?m)^:.*\\n", "")
                        .replaceAll("stem:\\[((?:\\\\\\]|[^\\]])*)\\]", "`+$1+`").replaceAll("<<[^>]*>>", "the equation");
                chapters.add(plain.replaceAll("(?m)^(=+) ", "=$1 "));
            }
        }
        return chapters.stream().collect(Collectors.joining("\n", "= A synthetic book\n\n", "\n"));
    }
}
