package org.linebyline.doclinker.report;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedStep;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;

/** What a person reads after a run: the findings, where to read more, then one line that sums up. */
public final class Console {

    private static final int SCREENFUL = 20;
    private static final int WIDEST = 160;

    private final SourceLines code;
    private final Paint paint;

    public Console(SourceLines code, Paint paint) {
        this.code = code;
        this.paint = paint;
    }

    /** Every finding; in a terminal each with the line that is meant and a caret below its column, in a pipe one line each. */
    public String findings(List<Finding> findings) {
        return findings.stream().map(paint == Paint.PLAIN ? Finding::toString : this::shown).collect(Collectors.joining("\n"));
    }

    private String shown(Finding finding) {
        String line = code.at(finding.place());
        int column = finding.place().column() - 1;
        String caret = line.isBlank() || line.length() > WIDEST || column > line.length() ? ""
                : "\n" + line + "\n" + line.substring(0, column).replaceAll("[^\t]", " ") + paint.error("^");
        return paint.strong(finding.place() + ":") + " " + paint.error("error:") + " [" + paint.term(finding.rule().id()) + "] "
                + finding.message() + caret;
    }

    /** How often each rule is broken, where findings fill more than a screen; and which pages tell more. */
    public static String more(List<Finding> findings) {
        SortedMap<Rule, Long> rules = findings.stream()
                .collect(Collectors.groupingBy(Finding::rule, TreeMap::new, Collectors.counting()));
        String counts = findings.size() <= SCREENFUL ? "" : rules.entrySet().stream()
                .map(rule -> String.format("%6d  %s\n", rule.getValue(), rule.getKey().id())).collect(Collectors.joining());
        return counts + "doc-linker explain RULE tells more: "
                + rules.keySet().stream().map(Rule::id).collect(Collectors.joining(", "));
    }

    /** What was judged, what was found, and what could not be judged. */
    public static String summary(Links links, List<Finding> findings) {
        Book book = links.book();
        long lines = links.equations().stream().mapToLong(equation -> equation.lines().size()).sum();
        String judged = Words.count(book.chapters().size(), "chapter") + ", " + Words.count(links.equations().size(), "equation")
                + ", " + Words.count(lines, "linked line") + ": "
                + (findings.isEmpty() ? "no finding" : Words.count(findings.size(), "finding"));
        return judged + evaluations(links) + mutants(book.mutation()) + notJudged(book, findings);
    }

    /** How many equations were computed, and how many steps; nothing where none was tried. */
    private static String evaluations(Links links) {
        return counted("formulas", links.equations().stream().map(LinkedEquation::evaluation).toList())
                + counted("steps", links.steps().stream().map(LinkedStep::evaluation).toList());
    }

    private static String counted(String what, List<Evaluation> evaluations) {
        long evaluated = count(evaluations, Evaluation.Agrees.class);
        long failed = count(evaluations, Evaluation.Failed.class);
        return evaluated + failed == 0 ? "" : "\n" + what + ": " + evaluated + " evaluated, " + count(evaluations, Evaluation.Excused.class)
                + " excused" + (failed == 0 ? "" : ", " + failed + " neither");
    }

    private static long count(List<Evaluation> evaluations, Class<? extends Evaluation> kind) {
        return evaluations.stream().filter(kind::isInstance).count();
    }

    private static String mutants(Mutation mutation) {
        if (!(mutation instanceof Mutation.Run run)) {
            return "";
        }
        Mutants all = new Mutants(run.files().values().stream().flatMap(List::stream).toList());
        String killed = all.isEmpty() ? "" : "\nmutants: " + all.killed() + " killed of " + all.total();
        String outdated = run.outdated().isEmpty() ? "" : "\nmutants of " + Words.count(run.outdated().size(), "Java file")
                + " that changed since are left out: plant them again";
        return killed + outdated;
    }

    private static String notJudged(Book book, List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.rule() == Rule.INPUT_UNREADABLE)) {
            return "\nnot every file can be read: links were not judged";
        }
        String runs = book.experimentsRan() ? "" : "\nno results of experiments: what they make was not judged";
        return untested(book) + runs;
    }

    private static String untested(Book book) {
        if (!(book.evidence() instanceof Evidence.Recorded recorded)) {
            return "\nno recorded test run: line-untested was not judged";
        }
        List<String> stale = book.sources().stream().filter(source -> !source.statements().isEmpty()).map(SourceFile::path)
                .filter(path -> !recorded.files().containsKey(path)).toList();
        return stale.isEmpty() ? "" : "\nnot compiled and tested as it is now: line-untested was not judged in "
                + String.join(", ", stale);
    }
}
