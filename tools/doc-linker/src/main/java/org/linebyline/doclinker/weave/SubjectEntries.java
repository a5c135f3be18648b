package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.Subject;

/** Everything that has a name, by its words: terms where they are defined, equations. */
final class SubjectEntries implements Entries<Subject> {

    private final Links links;
    private final Destinations destinations;

    SubjectEntries(Links links, Destinations destinations) {
        this.links = links;
        this.destinations = destinations;
    }

    /**
     * A subject.
     *
     * @param terms the addresses of what the text says of it
     */
    record View(String words, List<String> terms, List<Destination> equations) {
    }

    @Override
    public List<Leaf.Group<Subject>> groups() {
        SortedMap<String, List<Subject>> letters = new TreeMap<>();
        Subject.of(links).forEach(subject -> letters.computeIfAbsent(subject.words().substring(0, 1).toUpperCase(Locale.ROOT),
                letter -> new ArrayList<>()).add(subject));
        return letters.entrySet().stream().map(letter -> new Leaf.Group<>("letter-" + letter.getKey(), letter.getKey(), letter.getKey(),
                letter.getValue())).toList();
    }

    @Override
    public Object view(Subject subject, Medium medium) {
        return new View(subject.words(), subject.terms().stream().map(use -> medium.href("", use.chapter().slug(), use.anchor())).toList(),
                subject.equations().stream().map(destinations::of).toList());
    }
}
