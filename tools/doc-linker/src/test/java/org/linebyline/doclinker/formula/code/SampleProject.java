package org.linebyline.doclinker.formula.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.ArrayClass;
import org.linebyline.doclinker.model.ClassName;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;

/** A project with a few classes, and calls of them. */
public final class SampleProject {

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final Layout layout;

    private SampleProject(Layout layout) {
        this.layout = layout;
    }

    /** Compiles files such as {@code sample/Vector.java}. */
    public static SampleProject of(Path root, Map<String, String> files) throws IOException {
        Layout layout = Layout.conventional(root);
        List<Path> paths = new ArrayList<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = root.resolve("src/main/java").resolve(file.getKey());
            Files.createDirectories(path.getParent());
            paths.add(Files.writeString(path, file.getValue()));
        }
        Files.createDirectories(layout.classes().get(0));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter output = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of("-proc:none", "-d", layout.classes().get(0).toString());
            assertEquals(true, compiler.getTask(output, manager, null, options, null, manager.getJavaFileObjectsFromPaths(paths)).call(),
                    output::toString);
        }
        return new SampleProject(layout);
    }

    public SampleProject with(ArrayClass use, String name) {
        return new SampleProject(layout.with(use, new ClassName(name, new Place(Layout.FILE, use.axes(), 9))));
    }

    public Layout layout() {
        return layout;
    }

    Compiled compile(String expression, Map<String, Type> names, String... imports) {
        return Calls.compile(List.of(call("it", expression, names, imports)), layout);
    }

    static CallSource call(String id, String expression, Map<String, Type> names, String... imports) {
        return new CallSource(id, "sample", List.of(imports), expression, names, new Place("book.adoc", 7, 11));
    }

    Outcome outcome(String expression, Map<String, Type> names, Map<String, Value> values) {
        Compiled compiled = compile(expression, names);
        assertEquals(List.of(), compiled.problems());
        return compiled.value("it", values, PATIENCE);
    }

    Value value(String expression, Map<String, Type> names, Map<String, Value> values) {
        Outcome outcome = outcome(expression, names, values);
        return assertInstanceOf(Outcome.Given.class, outcome, outcome::toString).value();
    }

    Value value(String expression) {
        return value(expression, Map.of(), Map.of());
    }

    /** With one name. */
    Value value(String expression, String name, Type type, Value value) {
        return value(expression, Map.of(name, type), Map.of(name, value));
    }

    /** Each as {@code line:column: message}. */
    static String problems(Compiled compiled) {
        return compiled.problems().stream().map(problem -> problem.place().line() + ":" + problem.place().column() + ": " + problem.message())
                .collect(Collectors.joining("\n"));
    }

    String problems(String expression, Map<String, Type> names, String... imports) {
        return problems(compile(expression, names, imports));
    }
}
