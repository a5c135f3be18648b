package org.linebyline.doclinker.weave;

import java.util.List;

import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Work;
import org.linebyline.doclinker.weave.catalog.WorkUse;

/** All works that are cited, and what comes from each of them. */
final class WorkLookup {

    private WorkLookup() {
    }

    /**
     * A work.
     *
     * @param address in words
     * @param citations the addresses of the words that refer to it
     */
    record View(Work work, String address, List<OriginView> equations, List<Destination> chapters, List<String> citations) {
    }

    /**
     * An equation that comes from a work.
     *
     * @param place of it in the work, such as "eq. 1"; may be empty
     */
    record OriginView(String place, String number, String title, String href) {
    }

    static Lookup<WorkUse> of(Links links, Destinations destinations) {
        return new Lookup<>("papers", "Papers",
                "Each paper and book that is cited, the equations that come from it, and the chapters that speak of it.", 300,
                entries(links, destinations));
    }

    static Entries<WorkUse> entries(Links links, Destinations destinations) {
        return entries(WorkUse.of(links), destinations);
    }

    /** Those that equations come from. */
    static Entries<WorkUse> origins(Links links, Destinations destinations) {
        return entries(WorkUse.of(links).stream().filter(work -> !work.equations().isEmpty()).toList(), destinations);
    }

    private static Entries<WorkUse> entries(List<WorkUse> works, Destinations destinations) {
        return new Entries<>(ByLetter.group(works, use -> use.work().key()),
                (use, medium) -> new View(use.work(), use.work().url().replaceFirst("^https?://", ""),
                        use.equations().stream().map(equation -> origin(equation, destinations.of(equation))).toList(),
                        use.chapters().stream().map(destinations::of).toList(),
                        use.citations().stream().filter(citation -> !citation.anchor().isEmpty())
                                .map(citation -> medium.href("", citation.chapter().slug(), citation.anchor())).toList()));
    }

    private static OriginView origin(LinkedEquation equation, Destination to) {
        String source = equation.equation().source();
        return new OriginView(source.contains(",") ? source.substring(source.indexOf(',') + 1).strip() : "", to.number(), to.title(), to.href());
    }
}
