package org.linebyline.doclinker.weave.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;

/**
 * What an index of subjects lists.
 *
 * @param words that it is looked up by
 * @param terms where the text defines it
 * @param equations that have its name
 */
public record Subject(String words, List<TermUse> terms, List<LinkedEquation> equations) {

    private static final Pattern ARTICLE = Pattern.compile("(?i)^(an?|the) (.+)$");

    /** All subjects of a book, by their words. */
    public static List<Subject> of(Links links) {
        SortedMap<String, Subject> subjects = new TreeMap<>();
        TermUse.of(links).forEach(use -> at(subjects, use.term()).terms.add(use));
        Map<String, EquationNames> names = new HashMap<>();
        links.equations().forEach(equation -> at(subjects, names.computeIfAbsent(equation.chapter().slug(),
                slug -> new EquationNames(equation.chapter())).within(equation.equation())).equations.add(equation));
        return subjects.values().stream().map(subject -> new Subject(subject.words, List.copyOf(subject.terms), List.copyOf(subject.equations)))
                .toList();
    }

    private static Subject at(SortedMap<String, Subject> subjects, String words) {
        String filed = filed(words);
        return subjects.computeIfAbsent(filed.toLowerCase(Locale.ROOT), key -> new Subject(filed, new ArrayList<>(), new ArrayList<>()));
    }

    /** The words with their article behind them: nobody looks for a day of the shop under A. */
    static String filed(String words) {
        return ARTICLE.matcher(words).replaceFirst("$2, $1");
    }
}
