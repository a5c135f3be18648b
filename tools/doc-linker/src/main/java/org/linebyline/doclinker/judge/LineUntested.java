package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Statement;

/** Judged by statement: a statement is tested when a test executes one of the lines that are its own. */
final class LineUntested implements Check {

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
        return source.statements().stream().filter(statement -> linked(statement, source, links))
                .filter(statement -> untested(statement, source.statements(), coverage.tests()))
                .map(statement -> new Finding(Rule.LINE_UNTESTED,
                        new Place(source.path(), statement.lines().from(), statement.column()),
                        statement.lines() + " executed by no test: write one that would fail if the code were wrong"));
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
        return own.length > 0 && IntStream.of(own).allMatch(line -> tests.get(line).isEmpty());
    }
}
