package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Statement;

/**
 * Judged by statement: a statement is tested when a test executes one of the lines that are its own. One without bytecode,
 * such as a constant that the compiler writes into its users, is not judged.
 */
final class LineUntested implements Check {

    private static final String MEND = " executed by no test: write one that would fail if the code were wrong";

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().evidence() instanceof Evidence.Recorded recorded
                ? links.book().sources().stream().flatMap(source -> findings(source, links, recorded))
                : Stream.empty();
    }

    private static Stream<Finding> findings(SourceFile source, Links links, Evidence.Recorded recorded) {
        Evidence.Coverage coverage = recorded.files().get(source.path());
        if (coverage == null) {
            return Stream.empty();
        }
        Set<Integer> untested = source.statements().stream().filter(statement -> linked(statement, source, links))
                .filter(statement -> untested(statement, source.statements(), coverage.tests()))
                .flatMapToInt(statement -> IntStream.rangeClosed(statement.lines().from(), statement.lines().to()))
                .boxed().collect(Collectors.toSet());
        return new Runs(source, untested).findings(Rule.LINE_UNTESTED, " is" + MEND, " are" + MEND);
    }

    private static boolean linked(Statement statement, SourceFile source, Links links) {
        return source.regions().stream().anyMatch(region -> region.lines().contains(statement.lines())
                && links.equation(region.equation()).isPresent());
    }

    private static boolean untested(Statement statement, List<Statement> all,
            SortedMap<Integer, SortedSet<String>> tests) {
        int[] own = IntStream.rangeClosed(statement.lines().from(), statement.lines().to())
                .filter(tests::containsKey).filter(line -> all.stream().noneMatch(inner -> !inner.equals(statement)
                        && statement.lines().contains(inner.lines()) && !inner.lines().contains(statement.lines())
                        && inner.lines().contains(line))).toArray();
        return own.length > 0 && IntStream.of(own).mapToObj(tests::get).flatMap(Set::stream)
                .noneMatch(Evidence.Coverage::isTest);
    }
}
