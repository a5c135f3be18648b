package org.linebyline.doclinker.read.code;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Statement;
import org.linebyline.doclinker.model.Unusable;

/** The JDK's own parser: the newest syntax that the running JDK knows. */
final class JavaParser {

    private static final Comparator<Statement> ORDER = Comparator.comparingInt((Statement statement) -> statement.lines().from())
            .thenComparingInt(Statement::column).thenComparingInt(statement -> statement.lines().to());

    private final JavaCompiler compiler;
    private final JavaFileManager nothingElse;

    JavaParser() {
        this.compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null) {
            throw new Unusable("doc-linker needs a JDK, and this is a Java runtime without a compiler");
        }
        this.nothingElse = new NothingElse(compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8));
    }

    /** Parses a file; what is no Java is damage, and then nothing else is sure. */
    Syntax parse(String path, String text, String code) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(new StringWriter(), nothingElse, problems,
                List.of("-proc:none"), null, List.of(new Text(text)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            TreePlaces places = new TreePlaces(unit, Trees.instance(task).getSourcePositions(), code);
            List<Damage> damage = damage(path, text, problems);
            return damage.isEmpty() ? syntax(places) : broken(damage);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            Damage tooDeep = new Damage(Rule.INPUT_UNREADABLE, Place.file(path), "the Java parser gives up on this file: nest its code less deeply");
            return broken(List.of(tooDeep));
        }
    }

    private static Syntax broken(List<Damage> damage) {
        return new Syntax(List.of(), List.of(), List.of(), damage);
    }

    private static Syntax syntax(TreePlaces places) {
        StatementScanner statements = new StatementScanner(places);
        statements.scan(places.unit(), null);
        UnitScanner units = new UnitScanner(places);
        units.scan(places.unit(), null);
        return new Syntax(statements.statements().stream().sorted(ORDER).distinct().toList(), units.units(), units.bodies(), List.of());
    }

    private static List<Damage> damage(String path, String text, DiagnosticCollector<JavaFileObject> problems) {
        List<Damage> damage = new ArrayList<>();
        problems.getDiagnostics().stream().filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .forEach(problem -> damage.add(new Damage(Rule.INPUT_UNREADABLE, place(path, text, problem),
                        "not Java: " + problem.getMessage(Locale.ROOT).lines().findFirst().orElse(""))));
        return List.copyOf(damage);
    }

    /** The compiler counts a tab as up to eight columns; a place counts characters. */
    private static Place place(String path, String text, Diagnostic<?> problem) {
        int position = (int) Math.min(Math.max(0, problem.getPosition()), text.length());
        int column = position - (text.lastIndexOf('\n', position - 1) + 1) + 1;
        return new Place(path, (int) Math.max(1, problem.getLineNumber()), column);
    }

    /** Parsing needs no plug-in; without this, each file makes the compiler look for some in every jar of this process. */
    private static final class NothingElse extends ForwardingJavaFileManager<JavaFileManager> {

        NothingElse(JavaFileManager manager) {
            super(manager);
        }

        @Override
        public ClassLoader getClassLoader(Location location) {
            return ClassLoader.getPlatformClassLoader();
        }
    }

    /** A source file that is already in memory. */
    private static final class Text extends SimpleJavaFileObject {

        private final String text;

        Text(String text) {
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
