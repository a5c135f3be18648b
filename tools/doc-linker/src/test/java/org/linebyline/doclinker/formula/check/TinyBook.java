package org.linebyline.doclinker.formula.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.code.SampleProject;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;

/** Equations above the methods of one compiled class, {@code sample.Code}. */
record TinyBook(Layout layout, SourceFile source) {

    private static final String PATH = "src/main/java/sample/Code.java";

    /** @param methods static ones of the class, each on a line of its own */
    static TinyBook of(Path root, String... methods) throws IOException {
        List<String> lines = Stream.of(Stream.of("package sample;", "import java.util.function.*;", "public final class Code {"),
                Stream.of(methods), Stream.of("}")).flatMap(part -> part).toList();
        Layout layout = SampleProject.of(root, Map.of("sample/Code.java", String.join("\n", lines))).layout();
        return new TinyBook(layout, new SourceFile(PATH, lines, List.of(), List.of(), List.of(), List.of(), List.of()));
    }

    /** What came of each equation, by its id; its region is the whole class. */
    Map<String, Evaluation> evaluations(Equation... equations) {
        Region region = new Region("all", new Lines(4, source.lines().size() - 1), Place.line(PATH, 3));
        Map<String, LinkedEquation> linked = new LinkedHashMap<>();
        Stream.of(equations).forEach(equation -> linked.put(equation.id(), Equations.linked(equation, region)));
        Book book = new Book(null, List.of(), List.of(source), null, null, new TreeMap<>(), new TreeMap<>(), Map.of(), false, List.of());
        return BookEvaluator.evaluate(new Links(book, List.copyOf(linked.values()), List.of(), linked), layout);
    }

    /** What is said of the last of the equations: in words where all is well, else as {@code line:column [rule] message}. */
    String said(Equation... equations) {
        return said(evaluations(equations).get(equations[equations.length - 1].id()));
    }

    /** The same of an equation by itself. */
    String said(String latex, String... lists) {
        return said(Equations.equation("it", latex, lists));
    }

    static String said(Evaluation evaluation) {
        return evaluation instanceof Evaluation.Failed failed
                ? failed.faults().stream().map(TinyBook::line).collect(Collectors.joining("\n")) : evaluation.words();
    }

    private static String line(Damage damage) {
        return damage.place().line() + ":" + damage.place().column() + " [" + damage.rule().id() + "] " + damage.message();
    }
}
