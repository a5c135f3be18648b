package org.linebyline.doclinker.judge;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Excuse;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedStep;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.names.Nearest;

/** What came of computing the formulas; and a test that stands in for it must be one that runs. */
final class FormulaNotEvaluated implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return Stream.concat(failed(links), excused(links));
    }

    /** What the evaluation of an equation or a step met, under the rule that it breaks. */
    private static Stream<Finding> failed(Links links) {
        return Stream.concat(links.equations().stream().map(LinkedEquation::evaluation), links.steps().stream().map(LinkedStep::evaluation))
                .filter(Evaluation.Failed.class::isInstance)
                .flatMap(failed -> ((Evaluation.Failed) failed).faults().stream())
                .map(fault -> new Finding(fault.rule(), fault.place(), fault.message()));
    }

    private static Stream<Finding> excused(Links links) {
        return links.book().evidence() instanceof Evidence.Recorded recorded ? findings(links, tests(recorded)) : Stream.empty();
    }

    private static Stream<Finding> findings(Links links, Set<String> tests) {
        return Stream.concat(links.equations().stream().map(LinkedEquation::equation),
                links.steps().stream().map(linked -> linked.step().display())).flatMap(formula -> formula.excuse().stream())
                .filter(excuse -> tests.stream().noneMatch(excuse::isOf)).map(excuse -> unknown(excuse, tests));
    }

    private static Finding unknown(Excuse excuse, Set<String> tests) {
        Set<String> names = tests.stream().map(test -> test.replaceFirst("^[\\w.]*\\.", "")).collect(Collectors.toSet());
        return new Finding(Rule.FORMULA_NOT_EVALUATED, excuse.place(), "the recorded test run has no '" + excuse.test() + "'"
                + Nearest.question(excuse.test(), names) + ": name a test that runs code of the book, or let the formula be evaluated");
    }

    private static Set<String> tests(Evidence.Recorded recorded) {
        return recorded.files().values().stream().flatMap(coverage -> coverage.tests().values().stream())
                .flatMap(Set::stream).filter(Evidence.Coverage::isTest).collect(Collectors.toCollection(TreeSet::new));
    }
}
