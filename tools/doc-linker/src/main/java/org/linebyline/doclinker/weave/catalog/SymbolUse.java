package org.linebyline.doclinker.weave.catalog;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Symbol;

/**
 * A symbol where it is declared.
 *
 * @param meaning what the where list says, with formulas and references still to be filled
 */
public record SymbolUse(LinkedEquation equation, Symbol symbol, Element meaning) {

    /** What stands around a letter and is none. */
    private static final Pattern AROUND = Pattern.compile("\\\\(?:hat|bar|tilde|vec|dot|overline|widehat|widetilde|mathbf|mathbb|mathcal|mathrm"
            + "|boldsymbol|operatorname|text|left|right|lVert|lvert|langle|[lcv]?dots|cdot|var(?=[a-z]))|[^\\p{L}\\\\]+|\\\\");

    /** All symbols of a book, in reading order. */
    public static List<SymbolUse> of(Links links) {
        List<SymbolUse> uses = new ArrayList<>();
        for (Chapter chapter : links.book().chapters()) {
            Element body = Jsoup.parseBodyFragment(chapter.html()).body();
            links.equations().stream().filter(equation -> equation.chapter().equals(chapter))
                    .forEach(equation -> uses.addAll(of(equation, body)));
        }
        return uses;
    }

    private static List<SymbolUse> of(LinkedEquation equation, Element body) {
        List<Element> meanings = Optional.ofNullable(body.getElementById(equation.id())).flatMap(WhereList::below)
                .map(WhereList::meanings).orElse(List.of());
        List<SymbolUse> uses = new ArrayList<>();
        for (int i = 0; i < Math.min(meanings.size(), equation.equation().symbols().size()); i++) {
            uses.add(new SymbolUse(equation, equation.equation().symbols().get(i), meanings.get(i)));
        }
        return uses.stream().filter(use -> !use.symbol.latex().isEmpty()).toList();
    }

    /** What it is sorted by: its letter or its name, without accents and signs around it; empty where it has none. */
    public String key() {
        Matcher around = AROUND.matcher(symbol.latex());
        String bare = around.replaceAll(" ").strip().split(" ", 2)[0];
        return Normalizer.normalize(bare, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    }
}
