package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Work;
import org.linebyline.doclinker.weave.catalog.WorkUse;

/** All works that are cited, and what comes from each of them. */
final class WorkLookup implements Lookup<WorkUse> {

    private final Links links;
    private final Destinations destinations;

    WorkLookup(Links links, Destinations destinations) {
        this.links = links;
        this.destinations = destinations;
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

    @Override
    public String name() {
        return "papers";
    }

    @Override
    public String title() {
        return "Papers";
    }

    @Override
    public String description() {
        return "Each paper and book that is cited, the equations that come from it, and the chapters that speak of it.";
    }

    @Override
    public int most() {
        return 300;
    }

    @Override
    public List<Leaf.Group<WorkUse>> groups() {
        SortedMap<String, List<WorkUse>> letters = new TreeMap<>();
        WorkUse.of(links).forEach(use -> letters.computeIfAbsent(use.work().key().substring(0, 1).toUpperCase(Locale.ROOT),
                letter -> new ArrayList<>()).add(use));
        return letters.entrySet().stream().map(letter -> new Leaf.Group<>("letter-" + letter.getKey(), letter.getKey(), letter.getKey(),
                letter.getValue())).toList();
    }

    @Override
    public Object view(WorkUse use, Medium medium) {
        return new View(use.work(), use.work().url().replaceFirst("^https?://", ""), use.equations().stream().map(this::origin).toList(),
                use.chapters().stream().map(destinations::of).toList(), use.citations().stream().filter(citation -> !citation.anchor().isEmpty())
                        .map(citation -> medium.href("", citation.chapter().slug(), citation.anchor())).toList());
    }

    private OriginView origin(LinkedEquation equation) {
        Destination to = destinations.of(equation);
        String source = equation.equation().source();
        return new OriginView(source.contains(",") ? source.substring(source.indexOf(',') + 1).strip() : "", to.number(), to.title(), to.href());
    }
}
