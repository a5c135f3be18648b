package org.linebyline.doclinker.read;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Statement;

/** Reads Java files with the JDK's own parser: the newest syntax that the running JDK knows. */
final class JavaReader {

    private static final Pattern MARKER = Pattern.compile("//\\s*\\(([^()\\s]+)\\)\\s*");

    private final Layout layout;
    private final JavaCompiler compiler;
    private final StandardJavaFileManager nothingElse;

    JavaReader(Layout layout) {
        this.layout = layout;
        this.compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new IllegalStateException("doc-linker needs a JDK, and this is a Java runtime without a compiler");
        }
        this.nothingElse = withoutClassPath(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8));
    }

    /** Parsing looks at no other class; without this, each file makes the compiler open every jar of this process. */
    private static StandardJavaFileManager withoutClassPath(StandardJavaFileManager manager) {
        try {
            manager.setLocation(StandardLocation.CLASS_PATH, List.of());
            return manager;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceFile read(Path file, ProjectFiles files) {
        String path = layout.name(file);
        try {
            String text = files.text(file);
            List<String> lines = List.of(text.split("\n", -1));
            TagScanner tags = TagScanner.scan(path, lines);
            List<Damage> damage = new ArrayList<>(tags.damage());
            List<Statement> statements = parse(path, text, damage);
            return new SourceFile(path, lines, tags.regions(), statements, markers(path, lines), List.copyOf(damage));
        } catch (ProjectFiles.Unreadable e) {
            Damage unreadable = new Damage(Rule.INPUT_UNREADABLE, Place.file(path), e.getMessage());
            return new SourceFile(path, List.of(), List.of(), List.of(), List.of(), List.of(unreadable));
        }
    }

    private List<Statement> parse(String path, String text, List<Damage> damage) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(new StringWriter(), nothingElse, problems,
                List.of("-proc:none"), null, List.of(new Text(path, text)));
        List<Statement> statements = new ArrayList<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                StatementScanner scanner = new StatementScanner(text, unit, Trees.instance(task).getSourcePositions());
                scanner.scan(unit, null);
                statements.addAll(scanner.statements());
            }
        } catch (IOException | RuntimeException e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(path), "the Java parser gave up on this file"));
        }
        problems.getDiagnostics().stream().filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .forEach(problem -> damage.add(new Damage(Rule.INPUT_UNREADABLE, place(path, text, problem),
                        "not Java: " + problem.getMessage(Locale.ROOT).lines().findFirst().orElse(""))));
        statements.sort(Comparator.comparingInt((Statement statement) -> statement.lines().from())
                .thenComparingInt(Statement::column).thenComparingInt(statement -> statement.lines().to()));
        return List.copyOf(statements);
    }

    /** The compiler counts a tab as up to eight columns; a place counts characters. */
    private static Place place(String path, String text, Diagnostic<?> problem) {
        int position = (int) Math.min(Math.max(0, problem.getPosition()), text.length());
        int column = position - (text.lastIndexOf('\n', position - 1) + 1) + 1;
        return new Place(path, (int) Math.max(1, problem.getLineNumber()), column);
    }

    private static List<Marker> markers(String path, List<String> lines) {
        List<Marker> markers = new ArrayList<>();
        for (int line = 1; line <= lines.size(); line++) {
            String text = lines.get(line - 1);
            int comment = Math.max(0, text.lastIndexOf("//"));
            Matcher marker = MARKER.matcher(text).region(comment, text.length());
            if (!text.substring(0, comment).isBlank() && marker.matches()) {
                markers.add(new Marker(marker.group(1), new Place(path, line, marker.start(1) + 1)));
            }
        }
        return List.copyOf(markers);
    }

    /** A source file that is already in memory. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String path, String text) {
            super(URI.create("string:///Source.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }

        @Override
        public boolean isNameCompatible(String simpleName, Kind kind) {
            return true;
        }
    }
}
