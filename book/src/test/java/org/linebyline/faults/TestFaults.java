package org.linebyline.faults;

import static org.linebyline.doclinker.model.Rule.LINE_UNTESTED;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Evidence;

/** What can happen to the tests: those that execute a line are gone. */
final class TestFaults {

    private TestFaults() {
    }

    static List<Kind> kinds(Evidence.Recorded recorded) {
        return List.of(new Kind("tests of a line dropped", texts -> texts.regions().flatMap(region -> dropped(region, recorded))));
    }

    private static Stream<Fault> dropped(Tagged region, Evidence.Recorded recorded) {
        SortedMap<Integer, SortedSet<String>> tests = recorded.files().get(region.page().path()).tests();
        return region.lines().filter(line -> !tests.getOrDefault(line, Collections.emptySortedSet()).isEmpty())
                .limit(1).mapToObj(line -> new Fault(region.page().path() + ":" + line, List.of(), Set.copyOf(tests.get(line)),
                        Expected.within(LINE_UNTESTED, region.page(), region.begin(), line)));
    }
}
