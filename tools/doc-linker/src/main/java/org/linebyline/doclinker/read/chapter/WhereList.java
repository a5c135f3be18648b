package org.linebyline.doclinker.read.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Symbol;

/** The list right after an equation, whose entries declare its symbols: {@code stem:[x \in \mathbb{R}^n]:: meaning (`name`)}. */
final class WhereList {

    private static final Pattern RELATION = Pattern.compile(
            "[=<>:]|\\\\(?:in|ni|subseteq|subset|geq?|leq?|to|colon|sim|equiv|approx|neq?|mapsto)(?![A-Za-z])");
    private static final Pattern ARGUMENTS = Pattern.compile("\\([^()]*\\)");
    /** A letter, Latin or by its name, with its subscript; a command with an argument is none. */
    private static final Pattern LETTER = Pattern.compile("\\s*(?:([A-Za-z])|\\\\(?![lcdv]?dots)([A-Za-z]+)(?!\\s*[A-Za-z{\\\\]))"
            + "(?:_(?:([A-Za-z0-9])|\\{([A-Za-z0-9]+)\\}))?(?![A-Za-z]).*");
    private static final Pattern JAVA_NAME = Pattern.compile("[A-Za-z]\\w*");
    private static final Evaluator TERM = QueryParser.parse("dl > dt");
    private static final Evaluator FORMULA = QueryParser.parse("span[data-kind=inline]");
    private static final Evaluator CODE = QueryParser.parse("code");
    private static final Evaluator REFERENCE = QueryParser.parse("a.xref");

    private WhereList() {
    }

    /**
     * The symbols that the list after an equation declares, one for each of its terms; none where no such list follows.
     *
     * @param damage to which is added what would be read past
     */
    static List<Symbol> after(Element equation, ChapterText text, List<Damage> damage) {
        Element list = equation.nextElementSibling();
        if (list == null || !list.hasClass("where")) {
            return List.of();
        }
        List<Element> entries = list.select(TERM);
        entries.forEach(entry -> entry.select(FORMULA).stream().skip(1).forEach(formula ->
                damage.add(new Damage(Rule.SYMBOL_UNDECLARED, text.find(formula, written(formula.wholeText())),
                        "only the first formula before the colons declares a symbol: give this one an entry of its own, or write"
                                + " one formula, as stem:[a, b \\in \\mathbb{R}]"))));
        return entries.stream().map(entry -> symbol(entry, text)).toList();
    }

    private static String written(String latex) {
        return "stem:[" + latex.replace("]", "\\]");
    }

    private static Symbol symbol(Element entry, ChapterText text) {
        Element formula = entry.selectFirst(FORMULA);
        String latex = formula == null ? "" : formula.wholeText();
        Element meaning = entry.nextElementSiblings().stream().filter(next -> next.nameIs("dd")).findFirst().orElse(null);
        Place place = text.find(entry, formula == null ? entry.wholeText() : written(latex));
        List<Symbol.JavaName> java = meaning == null ? List.of() : meaning.select(CODE).eachText().stream()
                .filter(JAVA_NAME.asMatchPredicate()).map(name -> new Symbol.JavaName(name, text.after(place, "`" + name + "`"))).toList();
        List<String> references = meaning == null ? List.of() : meaning.select(REFERENCE).eachAttr("data-target").stream()
                .map(target -> target.substring(target.indexOf('#') + 1)).toList();
        return new Symbol(latex.strip(), text.latex(place, latex), letters(latex), java, references, place);
    }

    /** The letters before the relation, each without its subscript and, where that is short, with it. */
    private static List<String> letters(String latex) {
        List<String> letters = new ArrayList<>();
        String declared = ARGUMENTS.matcher(RELATION.split(latex, 2)[0]).replaceAll("");
        for (String part : declared.split(",")) {
            Matcher letter = LETTER.matcher(part);
            if (letter.matches()) {
                String name = present(letter.group(1), letter.group(2));
                String subscript = present(letter.group(3), letter.group(4));
                letters.add(name);
                letters.add(subscript.isEmpty() ? name : name + "_" + subscript);
            }
        }
        return letters;
    }

    private static String present(String one, String other) {
        return one != null ? one : other != null ? other : "";
    }
}
