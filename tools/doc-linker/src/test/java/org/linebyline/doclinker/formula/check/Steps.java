package org.linebyline.doclinker.formula.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.code.SampleProject;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedStep;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Step;

/** Steps of a chapter, and the equations that they name. */
final class Steps {

    private final Layout layout;
    private final List<Equation> equations;

    Steps(Path root, Equation... equations) throws IOException {
        this.layout = SampleProject.of(root, Map.of("sample/Code.java", "package sample; final class Code { }")).layout();
        this.equations = List.of(equations);
    }

    /** A step of equations; its formula is on line 1, entry number n of its where list on line 10 + n, and its ids are on line 5. */
    static Step of(String ids, String latex, String... where) {
        List<Step.Named> named = Arrays.stream(ids.split(", ")).filter(id -> !id.isEmpty())
                .map(id -> new Step.Named(id, new Place("book.adoc", 5, 1 + ids.indexOf(id)))).toList();
        return new Step(Equations.equation("", latex, where), named);
    }

    Layout layout() {
        return layout;
    }

    /** What is said of the last of some steps. */
    String said(Step... steps) {
        return TinyBook.said(evaluations(steps).get(steps.length - 1));
    }

    List<Evaluation> evaluations(Step... steps) {
        Chapter chapter = new Chapter("a", "book.adoc", "A", "", List.of(), equations, List.of(steps), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), "", List.of());
        Map<String, LinkedEquation> linked = new LinkedHashMap<>();
        equations.forEach(equation -> linked.put(equation.id(), Equations.linked(equation)));
        Book book = new Book(null, List.of(chapter), List.of(), null, null, new TreeMap<>(), new TreeMap<>(), Map.of(), false, List.of());
        List<LinkedStep> all = Stream.of(steps).map(step -> new LinkedStep(chapter, step, new Evaluation.Missing())).toList();
        return BookEvaluator.steps(new Links(book, List.copyOf(linked.values()), all, linked), layout);
    }
}
