package org.linebyline.doclinker.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/** AsciiDoc to HTML with empty elements for what doc-linker fills in. */
final class ChapterConverter {

    /** What the conversion of one chapter meets on its way; a chapter is converted by one thread. */
    private static final ThreadLocal<Met> CURRENT = new ThreadLocal<>();

    /** Starting an Asciidoctor takes seconds, so one serves every reading of this process. */
    private static final Asciidoctor ASCIIDOCTOR = start();

    private final Layout layout;
    private final Path code;

    /** @param code the folder that {@code {code}} stands for */
    ChapterConverter(Layout layout, Path code) {
        this.layout = layout;
        this.code = code;
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

    /** What became of one chapter. */
    record Converted(String title, String description, String needs, String html, List<Listing.Pull> pulls,
            Map<String, SourceText> copied, List<Damage> damage, List<LogRecord> log) {
    }

    Converted convert(Path file, SourceText text, ProjectFiles files) {
        Met met = new Met(new Includes(layout, files, file.getParent(), text), new ArrayList<>());
        CURRENT.set(met);
        try {
            Document document = ASCIIDOCTOR.load(String.join("\n", text.lines()), options(file));
            String html = document.convert();
            return new Converted(document.getDoctitle(), attribute(document, "description"), attribute(document, "needs"),
                    html, met.includes().pulls(), met.includes().copied(), met.includes().damage(), List.copyOf(met.log()));
        } finally {
            CURRENT.remove();
        }
    }

    private Options options(Path file) {
        Path folder = file.getParent();
        Attributes attributes = Attributes.builder()
                .attribute("stem", "latexmath")
                .attribute("attribute-missing", "warn")
                .attribute("code", relative(folder, code))
                .attribute("runs", relative(folder, layout.runs()))
                .attribute("idprefix", "")
                .attribute("idseparator", "-")
                .attribute("figure-caption", null)
                .attribute("table-caption", null)
                .build();
        return Options.builder().safe(SafeMode.SAFE).backend("doc-linker").sourcemap(true)
                .baseDir(folder.toFile()).attributes(attributes).build();
    }

    private static String relative(Path from, Path to) {
        return from.relativize(to).toString().replace('\\', '/');
    }

    private static String attribute(Document document, String name) {
        return document.getAttribute(name, "").toString();
    }
}
