package org.linebyline.doclinker.weave;

import java.util.List;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.Subject;

/** Everything that has a name, by its words: terms where they are defined, equations. */
final class SubjectLookup {

    private SubjectLookup() {
    }

    /**
     * A subject.
     *
     * @param terms the addresses of what the text says of it
     */
    record View(String words, List<String> terms, List<Destination> equations) {
    }

    static Entries<Subject> entries(Links links, Destinations destinations) {
        return new Entries<>(ByLetter.group(Subject.of(links), Subject::words), (subject, medium) -> new View(subject.words(),
                subject.terms().stream().map(use -> medium.href("", use.chapter().slug(), use.anchor())).toList(),
                subject.equations().stream().map(destinations::of).toList()));
    }
}
