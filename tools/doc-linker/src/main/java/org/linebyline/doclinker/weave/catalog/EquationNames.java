package org.linebyline.doclinker.weave.catalog;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Equation;

/** What the equations of a chapter are called: by their titles, else by their ids, spelled as the chapter spells these words. */
public final class EquationNames {

    /** In the middle of a sentence, where capitals mean something. */
    private static final Pattern WORD = Pattern.compile("(?<=[\\p{L}\\d,;)] )\\p{L}[\\p{L}\\d]*");

    private final Map<String, String> spelled = new HashMap<>();

    public EquationNames(Chapter chapter) {
        Element prose = Jsoup.parseBodyFragment(chapter.html()).body();
        prose.select("code, pre").remove();
        WORD.matcher(prose.text()).results().map(word -> word.group())
                .forEach(word -> spelled.merge(word.toLowerCase(Locale.ROOT), word, EquationNames::smaller));
    }

    public String of(Equation equation) {
        if (!equation.title().isEmpty()) {
            return equation.title();
        }
        String words = words(equation);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The same in the middle of a sentence: its first word as the chapter spells it there. */
    public String within(Equation equation) {
        if (equation.title().isEmpty()) {
            return words(equation);
        }
        String first = equation.title().split("[^\\p{L}\\d]", 2)[0];
        return spelled.getOrDefault(first.toLowerCase(Locale.ROOT), first) + equation.title().substring(first.length());
    }

    private String words(Equation equation) {
        return Pattern.compile("[-_]").splitAsStream(equation.id()).map(word -> spelled.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
    }

    /** The one with fewer capitals: small letters come later. */
    private static String smaller(String first, String second) {
        return first.compareTo(second) > 0 ? first : second;
    }
}
