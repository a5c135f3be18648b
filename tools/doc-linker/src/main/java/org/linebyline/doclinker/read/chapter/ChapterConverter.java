package org.linebyline.doclinker.read.chapter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.logging.Logger;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.asciidoctor.log.LogRecord;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.read.files.ProjectFiles;
import org.linebyline.doclinker.read.files.SourceText;

/** AsciiDoc to HTML with empty elements for what doc-linker fills in. */
final class ChapterConverter {

    /** What the conversion of one chapter meets on its way; a chapter is converted by one thread. */
    private static final ThreadLocal<Met> CURRENT = new ThreadLocal<>();

    /** Starting an Asciidoctor takes seconds: one serves every reading of this process, and it starts with the first. */
    private static final class Started {
        static final Asciidoctor ASCIIDOCTOR = start();
    }

    /** In bytes, so that attributes made of attributes end somewhere. */
    private static final int LONGEST_VALUE = 64 << 10;

    private final Layout layout;
    private final Path code;
    private final Duration patience;

    /**
     * @param code the folder that {@code {code}} stands for
     * @param patience how long Asciidoctor may take to read one chapter, and again to convert it
     */
    ChapterConverter(Layout layout, Path code, Duration patience) {
        this.layout = layout;
        this.code = code;
        this.patience = patience;
    }

    /** Begins what the first conversion would wait for. */
    static void begin() {
        CompletableFuture.supplyAsync(() -> Started.ASCIIDOCTOR);
    }

    private static Asciidoctor start() {
        Asciidoctor asciidoctor = Asciidoctor.Factory.create();
        Logger.getLogger("asciidoctor").setUseParentHandlers(false);
        asciidoctor.javaExtensionRegistry().includeProcessor(new CurrentIncludes());
        asciidoctor.registerLogHandler(entry -> CURRENT.get().log().add(entry));
        try (InputStream converter = ChapterConverter.class.getResourceAsStream("chapter_converter.rb")) {
            asciidoctor.rubyExtensionRegistry().loadClass(converter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return asciidoctor;
    }

    private record Met(Includes includes, List<LogRecord> log) {
    }

    /** Hands an include to the chapter that it stands in. */
    private static final class CurrentIncludes extends IncludeProcessor {

        @Override
        public boolean handles(String target) {
            return true;
        }

        @Override
        public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
            CURRENT.get().includes().process(reader, target, attributes);
        }
    }

    /**
     * What became of one chapter.
     *
     * @param defines whether there is an attribute of a name at its end
     */
    record Converted(String title, String description, String needs, String paper, Predicate<String> defines, String html, List<Listing.Pull> pulls,
            Map<String, SourceText> copied, List<Damage> damage, List<LogRecord> log) {
    }

    /** A chapter that Asciidoctor cannot convert, with the reason for its author. */
    static final class Unconvertible extends Exception {

        private static final long serialVersionUID = 1;

        Unconvertible(String reason, Throwable cause) {
            super(reason, cause);
        }
    }

    Converted convert(Path file, SourceText text, ProjectFiles files) throws Unconvertible {
        CURRENT.set(new Met(new Includes(layout, files, file.getParent(), text), new ArrayList<>()));
        try {
            return converted(file, text, CURRENT.get());
        } catch (StackOverflowError e) {
            throw new Unconvertible("its blocks are nested too deep: write the chapter flatter", e);
        } catch (OutOfMemoryError e) {
            throw new Unconvertible("it grows beyond all memory: attributes must not multiply", e);
        } catch (RuntimeException e) {
            throw new Unconvertible(String.valueOf(e.getMessage()).contains("execution expired")
                    ? "Asciidoctor takes longer than " + patience.toSeconds() + " s for the chapter: split it"
                    : "Asciidoctor fails on the chapter: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
        } finally {
            CURRENT.remove();
        }
    }

    private Converted converted(Path file, SourceText text, Met met) {
        Document document = Started.ASCIIDOCTOR.load(String.join("\n", text.lines()), options(file));
        String html = document.convert();
        return new Converted(title(document), attribute(document, "description"), attribute(document, "needs"),
                attribute(document, "paper"), document::hasAttribute, html, met.includes().pulls(),
                met.includes().copied(), met.includes().damage(), List.copyOf(met.log()));
    }

    private Options options(Path file) {
        Path folder = file.getParent();
        Attributes attributes = Attributes.builder()
                .attribute("stem", "latexmath")
                .attribute("attribute-missing", "warn")
                .attribute("max-attribute-value-size", LONGEST_VALUE)
                .attribute("code", relative(folder, code))
                .attribute("runs", relative(folder, layout.runs()))
                .attribute("idprefix", "")
                .attribute("idseparator", "-")
                .attribute("nofootnotes", "")
                .attribute("figure-caption", null)
                .attribute("table-caption", null)
                .build();
        return Options.builder().option("patience", patience.toSeconds()).safe(SafeMode.SAFE).backend("doc-linker").sourcemap(true)
                .baseDir(folder.toFile()).attributes(attributes).build();
    }

    private static String relative(Path from, Path to) {
        return from.relativize(to).toString().replace('\\', '/');
    }

    /** Asciidoctor would take the title of the first section for that of the chapter. */
    private static String title(Document document) {
        return document.hasAttribute("doctitle") ? document.getDoctitle() : null;
    }

    private static String attribute(Document document, String name) {
        return document.getAttribute(name, "").toString();
    }
}
