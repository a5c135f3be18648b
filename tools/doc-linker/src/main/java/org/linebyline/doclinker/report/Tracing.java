package org.linebyline.doclinker.report;

import java.util.List;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Call;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedEquation.LinkedLine;
import org.linebyline.doclinker.model.LinkedStep;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.StatementKind;
import org.linebyline.doclinker.model.Step;
import org.linebyline.doclinker.report.Trace.Source;
import org.linebyline.doclinker.report.Trace.Survivor;
import org.linebyline.doclinker.report.Trace.TracedCall;
import org.linebyline.doclinker.report.Trace.TracedChapter;
import org.linebyline.doclinker.report.Trace.TracedEquation;
import org.linebyline.doclinker.report.Trace.TracedEvaluation;
import org.linebyline.doclinker.report.Trace.TracedFinding;
import org.linebyline.doclinker.report.Trace.TracedLine;
import org.linebyline.doclinker.report.Trace.TracedMutants;
import org.linebyline.doclinker.report.Trace.TracedRegion;
import org.linebyline.doclinker.report.Trace.TracedSample;
import org.linebyline.doclinker.report.Trace.TracedStep;

/** Makes the entries of a trace from what was linked. */
final class Tracing {

    private final Plan plan;
    private final boolean tested;
    private final LineTests tests;

    Tracing(Book book) {
        this.plan = book.plan();
        this.tested = book.evidence() instanceof Evidence.Recorded;
        this.tests = new LineTests(book);
    }

    TracedChapter chapter(Chapter chapter) {
        int number = plan.entry(chapter.slug()).map(Plan.Entry::number).orElseThrow();
        return new TracedChapter(number, chapter.slug(), chapter.title(), chapter.path());
    }

    TracedEquation equation(LinkedEquation linked) {
        return new TracedEquation(linked.id(), linked.number(), linked.chapter().slug(), linked.equation().place().path(),
                linked.equation().place().line(), linked.equation().formula().latex(), linked.equation().terms(),
                source(linked.equation().source()), calls(linked.equation().calls()),
                linked.regions().stream().map(region -> region(region, linked)).toList(),
                tested ? List.copyOf(linked.tests()) : null, mutants(linked.mutants()), evaluation(linked.evaluation()));
    }

    static TracedStep step(LinkedStep linked) {
        Equation display = linked.step().display();
        return new TracedStep(linked.chapter().slug(), display.place().path(), display.place().line(), display.formula().latex(),
                linked.step().of().stream().map(Step.Named::id).toList(), evaluation(linked.evaluation()));
    }

    private static List<TracedCall> calls(List<Call> calls) {
        return calls.isEmpty() ? null : calls.stream().map(call -> new TracedCall(call.latex(), call.java())).toList();
    }

    private static TracedEvaluation evaluation(Evaluation evaluation) {
        if (evaluation instanceof Evaluation.Agrees agrees) {
            return new TracedEvaluation(agrees.words(), agrees.inputs(), agrees.largestDifference(),
                    agrees.statements().stream().map(StatementKind::word).toList(),
                    agrees.shown().stream().map(sample -> new TracedSample(sample.given(), sample.formula(), sample.code())).toList(), null, null);
        }
        return evaluation instanceof Evaluation.Excused excused
                ? new TracedEvaluation(excused.words(), null, null, null, null, excused.reason(), excused.test()) : null;
    }

    private static TracedMutants mutants(Mutants mutants) {
        List<Survivor> survivors = mutants.survivors().stream().map(mutant -> new Survivor(mutant.place().path(),
                mutant.place().line(), mutant.description(), mutant.status().id())).toList();
        return mutants.isEmpty() ? null
                : new TracedMutants(mutants.killed(), survivors.size(), survivors, List.copyOf(mutants.killers()));
    }

    static TracedFinding finding(Finding finding) {
        return new TracedFinding(finding.rule().id(), "error", finding.place().path(), finding.place().line(),
                finding.place().column(), finding.message());
    }

    private TracedRegion region(Region region, LinkedEquation linked) {
        List<TracedLine> lines = linked.lines().stream()
                .filter(line -> line.path().equals(region.path()) && region.lines().contains(line.line()))
                .map(line -> line(line, List.copyOf(linked.tests()))).toList();
        return new TracedRegion(region.path(), region.lines().from(), region.lines().to(), lines);
    }

    private TracedLine line(LinkedLine line, List<String> ofEquation) {
        List<Integer> own = tests.of(line.path(), line.line()).stream().map(ofEquation::indexOf).filter(index -> index >= 0).toList();
        return new TracedLine(line.line(), line.term().isEmpty() ? null : line.term(), tested ? own : null);
    }

    private static Source source(String written) {
        if (written.isEmpty()) {
            return null;
        }
        String[] parts = written.split(",", 2);
        return new Source(parts[0].strip(), parts.length > 1 ? parts[1].strip() : null);
    }
}
