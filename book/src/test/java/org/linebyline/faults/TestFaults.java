package org.linebyline.faults;

import static org.linebyline.doclinker.model.Rule.LINE_UNTESTED;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Evidence;

/** What can happen to the tests: those that execute a line are gone. */
final class TestFaults {

    private TestFaults() {
    }

    static List<Kind> kinds(Book book) {
        return List.of(new Kind("tests of a line dropped", texts -> texts.regions().flatMap(region -> dropped(region, book))));
    }

    /** The first statement that a test executes; a line without one, such as the head of a constructor, is never called untested. */
    private static Stream<Fault> dropped(Tagged region, Book book) {
        SortedMap<Integer, SortedSet<String>> tests = ((Evidence.Recorded) book.evidence()).files().get(region.page().path()).tests();
        Set<Integer> statements = book.sources().stream().filter(source -> source.path().equals(region.page().path()))
                .flatMap(source -> source.statements().stream()).map(statement -> statement.lines().from()).collect(Collectors.toSet());
        return region.lines().filter(line -> !tests.getOrDefault(line, Collections.emptySortedSet()).isEmpty())
                .filter(statements::contains).limit(1).mapToObj(line -> new Fault(region.page().path() + ":" + line, List.of(), Set.copyOf(tests.get(line)),
                        Expected.within(LINE_UNTESTED, region.page(), region.begin(), line)));
    }
}
