package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.ConventionUse;
import org.linebyline.doclinker.weave.catalog.SymbolUse;

/** The conventions of notation, then all symbols by their letters, and what each of them means in which chapter. */
final class SymbolLookup {

    private final Links links;
    private final Destinations destinations;

    private SymbolLookup(Links links, Destinations destinations) {
        this.links = links;
        this.destinations = destinations;
    }

    /** A convention, which has no key, or a symbol under that of its name, which may be none either. */
    record Entry(String key, Function<Medium, Object> view) {

        boolean hasName() {
            return key.matches("[a-z].*");
        }
    }

    record ConventionView(String id, String said) {
    }

    record SymbolView(String sign, List<MeaningView> meanings) {
    }

    record MeaningView(String meaning, List<Destination> equations, Destination chapter) {
    }

    static Lookup<Entry> of(Links links, Destinations destinations) {
        return new Lookup<>("symbols", "Symbols and notation",
                "Each symbol with what it means, chapter by chapter, and the equations that declare it so.", 100,
                new Entries<>(Stream.concat(notation(links).groups().stream(), symbols(links, destinations).groups().stream()).toList(),
                        (entry, medium) -> entry.view().apply(medium)));
    }

    /** The conventions; no group where the plan has none. */
    static Entries<Entry> notation(Links links) {
        List<Entry> conventions = ConventionUse.of(links.book().plan()).stream()
                .map(use -> new Entry("", medium -> new ConventionView(use.anchor(), new Fragment(links, medium).html(use.convention())))).toList();
        return new Entries<>(conventions.isEmpty() ? List.of()
                : List.of(new Leaf.Group<>("notation", ConventionUse.TITLE, ConventionUse.TITLE, conventions)), (entry, medium) -> entry.view().apply(medium));
    }

    /** The symbols alone. */
    static Entries<Entry> symbols(Links links, Destinations destinations) {
        return new Entries<>(new SymbolLookup(links, destinations).groups(), (entry, medium) -> entry.view().apply(medium));
    }

    private List<Leaf.Group<Entry>> groups() {
        List<Entry> symbols = symbols();
        List<Leaf.Group<Entry>> groups = new ArrayList<>();
        groups.addAll(ByLetter.group(symbols.stream().filter(Entry::hasName).toList(), Entry::key));
        groups.add(new Leaf.Group<>("signs", "Signs", "Signs", symbols.stream().filter(Predicate.not(Entry::hasName)).toList()));
        groups.removeIf(group -> group.entries().isEmpty());
        return groups;
    }

    private List<Entry> symbols() {
        SortedMap<String, List<SymbolUse>> symbols = new TreeMap<>();
        SymbolUse.of(links).forEach(use -> symbols.computeIfAbsent(use.key() + " " + use.symbol().latex(), sign -> new ArrayList<>()).add(use));
        return symbols.values().stream().map(uses -> new Entry(uses.get(0).key(), medium -> symbol(uses, medium))).toList();
    }

    private SymbolView symbol(List<SymbolUse> uses, Medium medium) {
        Element sign = new Element("span").addClass("formula");
        medium.draw(sign, new Formula(uses.get(0).symbol().latex(), false));
        Map<String, List<SymbolUse>> meanings = new LinkedHashMap<>();
        uses.forEach(use -> meanings.computeIfAbsent(use.equation().chapter().slug() + " " + use.meaning().text(), words -> new ArrayList<>()).add(use));
        return new SymbolView(sign.outerHtml(), meanings.values().stream().map(same -> meaning(same, medium)).toList());
    }

    private MeaningView meaning(List<SymbolUse> same, Medium medium) {
        SymbolUse first = same.get(0);
        return new MeaningView(new Fragment(links, medium).html(first.meaning(), first.equation().chapter()),
                same.stream().map(use -> destinations.of(use.equation())).toList(), destinations.of(first.equation().chapter()));
    }
}
