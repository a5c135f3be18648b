package org.linebyline.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One fault, and the finding that must come of it.
 *
 * @param what the name under which a missed fault is found again
 * @param edits files with the text that they get, none when they go
 * @param forgotten recorded tests that the fault takes away
 */
record Fault(String what, List<Edit> edits, Set<String> forgotten, Expected expected) {

    /** What becomes of one file. */
    record Edit(String path, Optional<String> text) {

        Path in(Path root) {
            return root.resolve(path);
        }
    }

    static Fault in(Page before, int line, Page after, Expected expected) {
        return new Fault(before.path() + ":" + line, List.of(change(after)), Set.of(), expected);
    }

    static Fault without(Page page, Expected expected) {
        return new Fault(page.path(), List.of(new Edit(page.path(), Optional.empty())), Set.of(), expected);
    }

    static Edit change(Page page) {
        return new Edit(page.path(), Optional.of(page.text()));
    }
}
