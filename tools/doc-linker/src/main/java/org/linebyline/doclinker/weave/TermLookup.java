package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.TermUse;

/** All terms that the text defines, each with the sentence that does. */
final class TermLookup implements Lookup<List<TermUse>> {

    private final Links links;
    private final Destinations destinations;

    TermLookup(Links links, Destinations destinations) {
        this.links = links;
        this.destinations = destinations;
    }

    record View(String id, String term, List<DefinitionView> definitions) {
    }

    record DefinitionView(String said, String href, Destination chapter) {
    }

    @Override
    public String name() {
        return "glossary";
    }

    @Override
    public String title() {
        return "Glossary";
    }

    @Override
    public String description() {
        return "Each term with the sentence that introduces it.";
    }

    @Override
    public int most() {
        return 200;
    }

    @Override
    public List<Leaf.Group<List<TermUse>>> groups() {
        SortedMap<String, SortedMap<String, List<TermUse>>> letters = new TreeMap<>();
        TermUse.of(links).forEach(use -> letters.computeIfAbsent(use.term().substring(0, 1).toUpperCase(Locale.ROOT), letter -> new TreeMap<>())
                .computeIfAbsent(use.term().toLowerCase(Locale.ROOT), term -> new ArrayList<>()).add(use));
        return letters.entrySet().stream().map(letter -> new Leaf.Group<>("letter-" + letter.getKey(), letter.getKey(), letter.getKey(),
                List.copyOf(letter.getValue().values()))).toList();
    }

    @Override
    public Object view(List<TermUse> uses, Medium medium) {
        Fragment fragment = new Fragment(links, medium);
        return new View(uses.get(0).anchor(), uses.get(0).term(), uses.stream().map(use -> new DefinitionView(
                fragment.html(use.said(), use.chapter()), medium.href("", use.chapter().slug(), use.anchor()),
                destinations.of(use.chapter()))).toList());
    }
}
