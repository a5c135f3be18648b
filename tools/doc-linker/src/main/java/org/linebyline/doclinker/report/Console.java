package org.linebyline.doclinker.report;

import java.util.List;
import java.util.stream.Collectors;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Rule;

/** What a person reads after a run: the findings, then one line that sums up. */
public final class Console {

    private Console() {
    }

    /** Every finding as a compiler would print it, one line each. */
    public static String findings(List<Finding> findings) {
        return findings.stream().map(Finding::toString).collect(Collectors.joining("\n"));
    }

    /** What was judged, what was found, and what could not be judged. */
    public static String summary(Links links, List<Finding> findings) {
        Book book = links.book();
        long lines = links.equations().stream().mapToLong(equation -> equation.lines().size()).sum();
        String judged = count(book.chapters().size(), "chapter") + ", " + count(links.equations().size(), "equation")
                + ", " + count(lines, "linked line") + ": "
                + (findings.isEmpty() ? "no finding" : count(findings.size(), "finding"));
        return judged + mutants(book.mutation()) + notJudged(book, findings);
    }

    private static String mutants(Mutation mutation) {
        if (!(mutation instanceof Mutation.Run run)) {
            return "";
        }
        Mutants all = new Mutants(run.files().values().stream().flatMap(List::stream).toList());
        String killed = all.isEmpty() ? "" : "\nmutants: " + all.killed() + " killed of " + all.total();
        String outdated = run.outdated().isEmpty() ? "" : "\nmutants of " + count(run.outdated().size(), "Java file")
                + " that changed since are left out: plant them again";
        return killed + outdated;
    }

    private static String notJudged(Book book, List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.rule() == Rule.INPUT_UNREADABLE)) {
            return "\nnot every file can be read: links were not judged";
        }
        String tests = book.evidence() instanceof Evidence.Recorded ? ""
                : "\nno recorded test run: line-untested was not judged";
        String runs = book.experimentsRan() ? "" : "\nno results of experiments: what they make was not judged";
        return tests + runs;
    }

    private static String count(long number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
