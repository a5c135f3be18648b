package org.linebyline.doclinker.weave;

import java.util.List;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Work;
import org.linebyline.doclinker.weave.catalog.WorkUse;

/** All works that are cited, and what comes from each of them. */
final class WorkLookup {

    private WorkLookup() {
    }

    /** A work; its address also in words. */
    record View(Work work, String address, List<Destination> equations, List<Destination> chapters) {
    }

    static Lookup<WorkUse> of(Links links, Destinations destinations) {
        return new Lookup<>("papers", "Papers",
                "Each paper and book that is cited, the equations that come from it, and the chapters that speak of it.", 300,
                ByLetter.group(WorkUse.of(links), use -> use.work().key()),
                (use, medium) -> new View(use.work(), use.work().url().replaceFirst("^https?://", ""),
                        use.equations().stream().map(destinations::of).toList(), use.chapters().stream().map(destinations::of).toList()));
    }
}
