package org.linebyline.doclinker.read.chapter;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.asciidoctor.ast.Cursor;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.log.Severity;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.names.Nearest;
import org.linebyline.doclinker.read.files.Invisible;
import org.linebyline.doclinker.read.files.ProjectFiles;
import org.linebyline.doclinker.read.files.SourceText;

/** Reads one AsciiDoc file into a chapter; whatever is wrong with it becomes damage, never an exception. */
public final class ChapterReader {

    private static final Pattern MISSING_ATTRIBUTE = Pattern.compile("skipping reference to missing attribute: (\\S+)");

    /** What is found elsewhere: two things with one id, and the attribute that such an include misses. */
    private static final Pattern JUDGED = Pattern.compile("already in use|include dropped due to missing attribute");

    /** A chapter takes a twentieth of a second, the first one some seconds: one that takes this long would not end. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Layout layout;
    private final boolean experimentsRan;
    private final ChapterConverter converter;

    public ChapterReader(Layout layout, Path code, boolean experimentsRan) {
        this(layout, code, experimentsRan, PATIENCE);
    }

    public ChapterReader(Layout layout, Path code, boolean experimentsRan, Duration patience) {
        this.layout = layout;
        this.experimentsRan = experimentsRan;
        this.converter = new ChapterConverter(layout, code, patience);
    }

    /** Starts Asciidoctor beside whatever the caller does next, if it does not run yet. */
    public static void begin() {
        ChapterConverter.begin();
    }

    public Chapter read(Path file, ProjectFiles files) {
        String path = layout.name(file);
        try {
            String text = files.text(file);
            if (text.isBlank()) {
                return unreadable(file, "the chapter is empty: begin it with '= Title'");
            }
            SourceText source = SourceText.of(path, text);
            return parse(file, source, files, converter.convert(file, source, files));
        } catch (ProjectFiles.Unreadable | ChapterConverter.Unconvertible e) {
            return unreadable(file, e.getMessage());
        }
    }

    private Chapter parse(Path file, SourceText source, ProjectFiles files, ChapterConverter.Converted converted) {
        List<Damage> damage = new ArrayList<>(converted.damage());
        ChapterText text = new ChapterText(source, converted.copied());
        Stream.concat(Stream.of(source), converted.copied().values().stream())
                .forEach(part -> damage.addAll(Invisible.in(part.path(), part.lines())));
        converted.log().forEach(record -> logged(record, text, damage));
        if (converted.title() == null) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(source.path()),
                    "the chapter has no title: begin it with '= Title'"));
        }
        ChapterBody body = new ChapterBody(text, file.getParent(), files, layout, converted.pulls());
        String html = body.read(converted.html());
        damage.addAll(body.damage());
        damage.addAll(Unfilled.in(body.formulas(), converted.defines()));
        String title = converted.title() == null ? slug(file) : cleaned(converted.title(), text, damage);
        String description = cleaned(converted.description(), text, damage);
        List<String> needs = names(converted.needs());
        needs.forEach(need -> body.named(Reference.Kind.PREREQUISITE, "needs", need));
        names(converted.paper()).forEach(key -> body.named(Reference.Kind.SOURCE, "paper", key));
        return new Chapter(slug(file), source.path(), title, description, needs, body.equations(), body.steps(),
                body.formulas(), body.listings(), body.references(), body.figures(), body.sections(),
                body.anchors(), html, List.copyOf(damage));
    }

    /** Words of the header, which may hold markup too. */
    private static String cleaned(String words, ChapterText text, List<Damage> damage) {
        Element body = Jsoup.parseBodyFragment(words).body();
        List<Damage> unsafe = new Sanitizer(text).clean(body);
        damage.addAll(unsafe);
        return unsafe.isEmpty() ? words : body.html();
    }

    private void logged(LogRecord record, ChapterText text, List<Damage> damage) {
        Matcher attribute = MISSING_ATTRIBUTE.matcher(record.getMessage());
        if (attribute.matches()) {
            if (experimentsRan) {
                damage.add(new Damage(Rule.REFERENCE_BROKEN, text.find(text.chapter(), 1, "{" + attribute.group(1) + "}"),
                        "there is no attribute '" + attribute.group(1) + "'" + Nearest.question(attribute.group(1), text.defined())
                                + ": let an experiment write it, or define it in the header"));
            }
        } else if (record.getSeverity().compareTo(Severity.WARN) >= 0 && !JUDGED.matcher(record.getMessage()).find()) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, place(record.getCursor(), text),
                    "Asciidoctor says: " + record.getMessage()));
        }
    }

    private static Place place(Cursor cursor, ChapterText text) {
        return cursor == null ? text.chapter().line(1) : text.file(cursor.getPath()).line(cursor.getLineNumber());
    }

    private Chapter unreadable(Path file, String reason) {
        String path = layout.name(file);
        return new Chapter(slug(file), path, slug(file), "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), "", List.of(new Damage(Rule.INPUT_UNREADABLE, Place.file(path), reason)));
    }

    /** The entries of a header attribute, between its commas. */
    private static List<String> names(String attribute) {
        return Pattern.compile(",").splitAsStream(attribute).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }

    private static String slug(Path file) {
        return file.getFileName().toString().replaceFirst("\\.adoc$", "");
    }
}
