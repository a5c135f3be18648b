package org.linebyline.doclinker.weave;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.weave.catalog.SymbolUse;

/** All symbols by their letters, and what each of them means in which chapter. */
final class SymbolLookup implements Lookup<List<SymbolUse>> {

    private static final String OTHER = "~";

    private final Links links;
    private final Destinations destinations;

    SymbolLookup(Links links, Destinations destinations) {
        this.links = links;
        this.destinations = destinations;
    }

    record View(String sign, List<MeaningView> meanings) {
    }

    record MeaningView(String meaning, List<Destination> equations, Destination chapter) {
    }

    @Override
    public String name() {
        return "symbols";
    }

    @Override
    public String title() {
        return "Symbols and notation";
    }

    @Override
    public String description() {
        return "Each symbol with what it means, chapter by chapter, and the equations that declare it so.";
    }

    @Override
    public int most() {
        return 100;
    }

    @Override
    public List<Leaf.Group<List<SymbolUse>>> groups() {
        SortedMap<String, SortedMap<String, List<SymbolUse>>> letters = new TreeMap<>();
        SymbolUse.of(links).forEach(use -> letters.computeIfAbsent(letter(use.key()), letter -> new TreeMap<>())
                .computeIfAbsent(use.key() + " " + use.symbol().latex(), sign -> new ArrayList<>()).add(use));
        return letters.entrySet().stream().map(letter -> group(letter.getKey(), List.copyOf(letter.getValue().values()))).toList();
    }

    /** Names go with their first letter; what has none stands last. */
    private static String letter(String key) {
        return key.matches("[a-z].*") ? key.substring(0, 1) : OTHER;
    }

    private static Leaf.Group<List<SymbolUse>> group(String letter, List<List<SymbolUse>> signs) {
        String title = letter.equals(OTHER) ? "Signs" : letter.toUpperCase(Locale.ROOT);
        return new Leaf.Group<>(letter.equals(OTHER) ? "signs" : "letter-" + letter, title, title, signs);
    }

    @Override
    public Object view(List<SymbolUse> uses, Medium medium) {
        Element sign = new Element("span").addClass("formula");
        medium.draw(sign, new Formula(uses.get(0).symbol().latex(), false));
        Map<String, List<SymbolUse>> meanings = new LinkedHashMap<>();
        uses.forEach(use -> meanings.computeIfAbsent(use.equation().chapter().slug() + " " + use.meaning().text(), words -> new ArrayList<>()).add(use));
        return new View(sign.outerHtml(), meanings.values().stream().map(same -> meaning(same, medium)).toList());
    }

    private MeaningView meaning(List<SymbolUse> same, Medium medium) {
        SymbolUse first = same.get(0);
        return new MeaningView(new Fragment(links, medium).html(first.meaning(), first.equation().chapter()),
                same.stream().map(use -> destinations.of(use.equation())).toList(), destinations.of(first.equation().chapter()));
    }
}
