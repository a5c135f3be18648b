package org.linebyline.doclinker.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Logger;

import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.ExtensionGroup;
import org.asciidoctor.log.LogHandler;
import org.asciidoctor.log.LogRecord;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Listing;

/** AsciiDoc to HTML with empty elements for what doc-linker fills in. */
final class ChapterConverter implements AutoCloseable {

    /** Starting an Asciidoctor takes seconds, so one serves every reading of this process, one reading after another. */
    private static final Asciidoctor ASCIIDOCTOR = start();
    private static final Lock IN_USE = new ReentrantLock();

    private final Layout layout;
    private final Path code;
    private final Includes includes;
    private final ExtensionGroup extensions;
    private final List<LogRecord> log = new ArrayList<>();
    private final LogHandler logger = log::add;

    ChapterConverter(Layout layout) {
        IN_USE.lock();
        this.layout = layout;
        this.code = CodeFolder.of(layout.sources());
        this.includes = new Includes(layout);
        this.extensions = ASCIIDOCTOR.createGroup().includeProcessor(includes);
        extensions.register();
        ASCIIDOCTOR.registerLogHandler(logger);
    }

    private static Asciidoctor start() {
        Asciidoctor asciidoctor = Asciidoctor.Factory.create();
        Logger.getLogger("asciidoctor").setUseParentHandlers(false);
        try (InputStream converter = ChapterConverter.class.getResourceAsStream("chapter_converter.rb")) {
            asciidoctor.rubyExtensionRegistry().loadClass(converter);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return asciidoctor;
    }

    /** What became of one chapter. */
    record Converted(String title, String description, String needs, String html, List<Listing.Pull> pulls,
            Map<String, SourceText> copied, List<Damage> damage, List<LogRecord> log) {
    }

    Converted convert(Path file, SourceText text) {
        log.clear();
        includes.begin(file, text);
        Document document = ASCIIDOCTOR.load(String.join("\n", text.lines()), options(file));
        String html = document.convert();
        return new Converted(document.getDoctitle(), attribute(document, "description"), attribute(document, "needs"),
                html, includes.pulls(), includes.copied(), includes.damage(), List.copyOf(log));
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

    @Override
    public void close() {
        ASCIIDOCTOR.unregisterLogHandler(logger);
        extensions.unregister();
        IN_USE.unlock();
    }
}
