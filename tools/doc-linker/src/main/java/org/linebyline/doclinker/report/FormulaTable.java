package org.linebyline.doclinker.report;

import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.StatementKind;
import org.linebyline.doclinker.report.Trace.TracedEquation;
import org.linebyline.doclinker.report.Trace.TracedEvaluation;
import org.linebyline.doclinker.report.Trace.TracedStep;

/** How many equations are computed and how many are excused, and how many computed statements, those of steps too, are of each kind. */
final class FormulaTable {

    private static final List<String> HEADS = Stream.concat(Stream.of("computed", "excused"),
            Arrays.stream(StatementKind.values()).map(StatementKind::word)).toList();

    private final Trace trace;
    private final Paint paint;

    FormulaTable(Trace trace, Paint paint) {
        this.trace = trace;
        this.paint = paint;
    }

    String text() {
        Stream<String> chapters = trace.chapters().stream().map(chapter -> Words.clip(row(
                trace.equations().stream().filter(equation -> equation.chapter().equals(chapter.slug())).toList(),
                trace.steps().stream().filter(step -> step.chapter().equals(chapter.slug())).toList()) + chapter.slug()));
        String kinds = Arrays.stream(StatementKind.values()).map(kind -> kind.word() + ": " + kind.meaning())
                .collect(Collectors.joining("; "));
        return Stream.of(Stream.of(paint.strong(cells(HEADS) + "chapter")), chapters,
                Stream.of(paint.strong(row(trace.equations(), trace.steps()) + "the book"), "", paint.quiet(Words.wrap(kinds, ""))))
                .flatMap(lines -> lines).collect(Collectors.joining("\n"));
    }

    private static String row(List<TracedEquation> equations, List<TracedStep> steps) {
        List<TracedEvaluation> tried = equations.stream().map(TracedEquation::evaluation).filter(Objects::nonNull).toList();
        Stream<TracedEvaluation> both = Stream.concat(tried.stream(), steps.stream().map(TracedStep::evaluation).filter(Objects::nonNull));
        List<String> statements = both.flatMap(evaluation -> Optional.ofNullable(evaluation.statements()).stream())
                .flatMap(List::stream).toList();
        long excused = tried.stream().filter(evaluation -> evaluation.excused() != null).count();
        return cells(Stream.concat(Stream.of(tried.size() - excused, excused), Arrays.stream(StatementKind.values()).map(kind ->
                statements.stream().filter(kind.word()::equals).count())).toList());
    }

    /** Each cell as wide as the head of its column. */
    private static String cells(Collection<?> cells) {
        Iterator<String> heads = HEADS.iterator();
        return cells.stream().map(cell -> String.format("%" + heads.next().length() + "s  ", cell)).collect(Collectors.joining());
    }
}
