package org.linebyline.doclinker.read.chapter;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/** A number of a run that was meant to stand in a formula: Asciidoctor fills in attributes everywhere but there. */
final class Unfilled {

    /** Braces that are neither an argument nor a subscript. */
    private static final Pattern BRACES = Pattern.compile("(?<![\\p{L}}_^])\\{(\\p{L}[\\p{L}\\d_-]*)\\}");
    /** Two words: a letter minus a number is mathematics. */
    private static final Pattern WORDS = Pattern.compile("\\p{L}{2,}\\d*(-[\\p{L}\\d]{2,})+");

    private Unfilled() {
    }

    /** One for each name in braces that the chapter defines, or that can only be meant as one. */
    static List<Damage> in(List<FormulaUse> formulas, Predicate<String> defined) {
        return formulas.stream().flatMap(use -> in(use, defined)).toList();
    }

    private static Stream<Damage> in(FormulaUse use, Predicate<String> defined) {
        String mend = use.role() == FormulaUse.Role.INLINE ? "write stem:a[…], which fills it in"
                : "add subs=attributes to the brackets above it, as [stem#id,subs=attributes]";
        return BRACES.matcher(use.formula().latex()).results().filter(name -> meant(name.group(1), defined))
                .map((MatchResult name) -> new Damage(Rule.REFERENCE_BROKEN, place(use, name.start()), "'" + name.group()
                        + "' stays as it is inside a formula: " + mend));
    }

    private static boolean meant(String name, Predicate<String> defined) {
        return defined.test(name) || WORDS.matcher(name).matches();
    }

    private static Place place(FormulaUse use, int offset) {
        return use.place().after(use.formula().latex().substring(0, offset));
    }
}
