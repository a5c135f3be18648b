package org.linebyline.disagreements;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.formula.check.BookEvaluator;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedStep;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.read.BookReader;

/** The real book, to compute its equations with one thing changed. */
final class Bench {

    /** How many times as many inputs decide whether a mutant that was not caught changes a value. */
    private static final int OTHER_INPUTS = 8;

    private final Layout layout;
    private final Links links;
    private final BookEvaluator evaluator;

    private Bench(Layout layout, Links links) {
        this.layout = layout;
        this.links = links;
        this.evaluator = BookEvaluator.of(links, layout);
    }

    static Bench of(Path project) throws IOException {
        Layout layout = DocLinker.layout(project);
        return new Bench(layout, Linker.link(BookReader.read(layout)));
    }

    Layout layout() {
        return layout;
    }

    /** The equations of the book that agree with their code, in reading order. */
    List<LinkedEquation> agreeing() {
        Map<String, Evaluation> evaluations = evaluator.evaluations(links.byId().values(), Map.of());
        return links.byId().values().stream().filter(linked -> evaluations.get(linked.id()) instanceof Evaluation.Agrees).toList();
    }

    /** The steps of its derivations of which each sign holds, in reading order. */
    List<LinkedStep> holding() {
        return links.steps().stream().filter(step -> evaluator.evaluation(step, step.step().display().formula().latex())
                instanceof Evaluation.Agrees).toList();
    }

    /** What came of a mutant; empty when the compiler refuses it. */
    Optional<Outcome> outcome(Mutant mutant) {
        return mutant.classes().get().map(classes -> {
            if (mutant.claims().refuted().test(classes)) {
                return Outcome.CAUGHT;
            }
            return mutant.claims().refutedElsewhere().test(classes) ? Outcome.MISSED : runs(mutant) ? Outcome.NO_OTHER_VALUE : Outcome.NOT_RUN;
        });
    }

    /** How it ended for a mutant. */
    enum Outcome {
        CAUGHT, MISSED, NO_OTHER_VALUE, NOT_RUN
    }

    private boolean runs(Mutant mutant) {
        return mutant.throwing().get().map(mutant.claims().refuted()::test).orElse(true);
    }

    Claims claims(List<LinkedEquation> equations) {
        return new Claims(equations.stream().map(LinkedEquation::id).toList(), classes -> refuted(equations, classes),
                classes -> refuted(equations.stream().flatMap(Bench::elsewhere).toList(), classes));
    }

    /** What a step would claim with another formula. The inputs of a step are drawn by its LaTeX, spaces included. */
    Claims claims(LinkedStep step, String latex) {
        return new Claims(List.of(step.step().display().latex().toString()), classes -> refuted(step, latex),
                classes -> IntStream.rangeClosed(1, OTHER_INPUTS).anyMatch(i -> refuted(step, latex + " ".repeat(i))));
    }

    private boolean refuted(LinkedStep step, String latex) {
        return evaluator.evaluation(step, latex) instanceof Evaluation.Failed;
    }

    private boolean refuted(Collection<LinkedEquation> equations, Map<String, byte[]> classes) {
        return evaluator.evaluations(equations, classes).values().stream().anyMatch(Evaluation.Failed.class::isInstance);
    }

    /** The same equation under other ids, which draws other inputs. */
    private static Stream<LinkedEquation> elsewhere(LinkedEquation linked) {
        return IntStream.rangeClosed(1, OTHER_INPUTS).mapToObj(i -> changed(linked, linked.id() + "~" + i, linked.equation().formula().latex()));
    }

    /** The same equation with another id and formula. */
    static LinkedEquation changed(LinkedEquation linked, String id, String latex) {
        Equation equation = linked.equation();
        Formula formula = new Formula(latex, equation.formula().display(), equation.formula().symbols());
        Equation other = new Equation(id, equation.title(), formula, equation.place(), equation.latex(), equation.source(), equation.terms(),
                equation.symbols(), equation.calls(), equation.tolerance(), equation.excuse());
        return new LinkedEquation(linked.chapter(), other, linked.number(), linked.regions(), linked.lines(), linked.tests(),
                linked.mutants(), linked.evaluation());
    }
}
