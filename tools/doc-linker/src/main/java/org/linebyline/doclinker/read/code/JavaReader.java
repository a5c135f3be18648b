package org.linebyline.doclinker.read.code;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Token;
import org.linebyline.doclinker.read.files.Invisible;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** Reads Java files: the compiler says what executes, the lexer where the comments are, and these hold tags and markers. For one thread. */
public final class JavaReader {

    private static final Pattern MARKER = Pattern.compile("//\\s*\\(([^()\\s]+)\\)\\s*");

    private final Layout layout;
    private JavaParser parser;

    public JavaReader(Layout layout) {
        this.layout = layout;
    }

    public SourceFile read(Path file, ProjectFiles files) {
        String path = layout.name(file);
        try {
            return read(path, files.text(file));
        } catch (ProjectFiles.Unreadable e) {
            Damage unreadable = new Damage(Rule.INPUT_UNREADABLE, Place.file(path), e.getMessage());
            return new SourceFile(path, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(unreadable));
        }
    }

    private SourceFile read(String path, String text) {
        List<String> lines = List.of(text.split("\n", -1));
        JavaLexer.Lexed lexed = JavaLexer.lex(text);
        Syntax syntax = parser().parse(path, text, lexed.code());
        TagScanner tags = TagScanner.scan(path, lines, lexed.tokens());
        RegionBounds bounds = new RegionBounds(tags.tagged(), syntax, lines, List.of(lexed.code().split("\n", -1)));
        List<Damage> damage = Stream.of(Invisible.in(path, lines), tags.damage(), bounds.damage(), syntax.damage()).flatMap(List::stream).toList();
        return new SourceFile(path, lines, lexed.tokens(), bounds.regions(), syntax.statements(),
                markers(path, lines, lexed.tokens()), damage);
    }

    /** The compiler starts with the first file. */
    private JavaParser parser() {
        if (parser == null) {
            parser = new JavaParser();
        }
        return parser;
    }

    private static List<Marker> markers(String path, List<String> lines, List<Token> tokens) {
        List<Marker> markers = new ArrayList<>();
        for (Token token : tokens) {
            String line = lines.get(token.line() - 1);
            if (token.kind() == Token.Kind.LINE_COMMENT && token.to() == line.length()) {
                Matcher marker = MARKER.matcher(line).region(Math.max(token.from(), line.lastIndexOf("//")), line.length());
                if (marker.matches()) {
                    markers.add(new Marker(marker.group(1), new Place(path, token.line(), marker.start(1) + 1)));
                }
            }
        }
        return List.copyOf(markers);
    }
}
