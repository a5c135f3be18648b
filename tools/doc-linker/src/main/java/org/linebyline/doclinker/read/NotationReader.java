package org.linebyline.doclinker.read;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.read.files.SourceText;

/** Reads what a plan says of notation: sentences, with their formulas as in a chapter, {@code stem:[…]}. */
final class NotationReader {

    private static final String OPEN = "stem:[";
    private static final Pattern FORMULA = Pattern.compile("stem:\\[(.*?[^\\\\])\\]");

    private final SourceText text;
    private final List<Damage> damage;

    NotationReader(SourceText text, List<Damage> damage) {
        this.text = text;
        this.damage = damage;
    }

    List<Plan.Convention> read(JsonNode list) {
        if (list.isMissingNode()) {
            return List.of();
        }
        Place beginning = text.find("notation:", 1);
        Iterator<Place> formulas = text.occurrences(OPEN, beginning).iterator();
        List<Plan.Convention> conventions = new ArrayList<>();
        for (JsonNode sentence : list) {
            if (sentence.isTextual()) {
                conventions.add(convention(sentence.asText(), formulas));
            }
        }
        if (!list.isArray() || conventions.size() < list.size()) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, beginning, "the plan's 'notation' is a list of sentences, with formulas as in a"
                    + " chapter: write ['stem:[\\log] is the natural logarithm.']"));
        }
        return List.copyOf(conventions);
    }

    private Plan.Convention convention(String sentence, Iterator<Place> places) {
        List<String> words = new ArrayList<>();
        List<FormulaUse> formulas = new ArrayList<>();
        Matcher formula = FORMULA.matcher(sentence);
        int done = 0;
        while (formula.find()) {
            words.add(sentence.substring(done, formula.start()));
            formulas.add(formula(formula.group(1).replace("\\]", "]"), places.next().after(OPEN)));
            done = formula.end();
        }
        words.add(sentence.substring(done));
        if (sentence.indexOf(OPEN, done) >= 0) {
            damage.add(new Damage(Rule.FORMULA_INVALID, places.next(), "this formula does not end: close it with ]"));
        }
        return new Plan.Convention(words, formulas);
    }

    private FormulaUse formula(String latex, Place place) {
        if (latex.contains(OPEN)) {
            damage.add(new Damage(Rule.FORMULA_INVALID, place, "this formula runs into the next: close it with ]"));
        }
        return new FormulaUse(new Formula(latex.strip(), false), place, FormulaUse.Role.INLINE);
    }
}
