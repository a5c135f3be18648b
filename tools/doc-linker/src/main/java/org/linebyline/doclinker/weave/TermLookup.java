package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.TermUse;

/** All terms that the text defines, each with the sentence that does. */
final class TermLookup {

    private TermLookup() {
    }

    record View(String id, String term, List<DefinitionView> definitions) {
    }

    record DefinitionView(String said, String href, Destination chapter) {
    }

    static Lookup<List<TermUse>> of(Links links, Destinations destinations) {
        return new Lookup<>("glossary", "Glossary", "Each term with the sentence that introduces it.", 200, new Entries<>(
                ByLetter.group(terms(links), uses -> uses.get(0).term()), (uses, medium) -> {
                    Fragment fragment = new Fragment(links, medium);
                    return new View(uses.get(0).anchor(), uses.get(0).term(), uses.stream().map(use -> new DefinitionView(
                            fragment.html(use.said(), use.chapter()), medium.href("", use.chapter().slug(), use.anchor()),
                            destinations.of(use.chapter()))).toList());
                }));
    }

    private static Iterable<List<TermUse>> terms(Links links) {
        SortedMap<String, List<TermUse>> terms = new TreeMap<>();
        TermUse.of(links).forEach(use -> terms.computeIfAbsent(use.term().toLowerCase(Locale.ROOT), term -> new ArrayList<>()).add(use));
        return terms.values();
    }
}
