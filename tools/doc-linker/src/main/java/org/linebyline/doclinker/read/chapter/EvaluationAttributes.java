package org.linebyline.doclinker.read.chapter;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Excuse;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.Step;
import org.linebyline.doclinker.model.Tolerance;

/** What stands in the brackets above an equation or a step about its evaluation: how exact it is, or why there is none. */
final class EvaluationAttributes {

    private static final String EXCUSED = "data-excused";
    private static final String TEST = "data-test";
    private static final String OF = "data-of";
    private static final String TOLERANCE = "data-tolerance";
    private static final Pattern TEST_NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$.]*#[\\p{L}_$][\\p{L}\\d_$]*");
    private static final Pattern BOUND = Pattern.compile("\\s*(\\d{1,9}(?:\\.\\d{1,17})?(?:[eE]-?\\d{1,2})?)\\s*,\\s*(\\S.*)");

    private final ChapterText text;
    private final List<Damage> damage;

    /** @param damage to which is added what cannot be read */
    EvaluationAttributes(ChapterText text, List<Damage> damage) {
        this.text = text;
        this.damage = damage;
    }

    /** Takes them away: readers see them elsewhere. */
    static void remove(Element equation) {
        equation.removeAttr(EXCUSED).removeAttr(TEST).removeAttr(TOLERANCE).removeAttr(OF);
    }

    Optional<Excuse> excuse(Element equation) {
        String reason = equation.attr(EXCUSED).strip();
        String test = equation.attr(TEST).strip();
        if (!reason.isEmpty() && TEST_NAME.matcher(test).matches()) {
            return Optional.of(new Excuse(reason, test, text.inAttributesAbove(equation, test)));
        }
        if (equation.hasAttr(EXCUSED) || equation.hasAttr(TEST)) {
            damaged(equation, equation.hasAttr(EXCUSED) ? "excused=" : "test=", "an excuse has a reason and a test that stands in:"
                    + " write excused=\"why it cannot be evaluated\",test=\"SomeTest#thatStandsIn\"");
        }
        return Optional.empty();
    }

    Optional<Tolerance> tolerance(Element equation) {
        Matcher bound = BOUND.matcher(equation.attr(TOLERANCE));
        if (bound.matches() && Double.parseDouble(bound.group(1)) > 0) {
            return Optional.of(new Tolerance(Double.parseDouble(bound.group(1)), bound.group(2).strip(),
                    text.inAttributesAbove(equation, "tolerance=")));
        }
        if (equation.hasAttr(TOLERANCE)) {
            damaged(equation, "tolerance=", "a tolerance is a positive number and a reason: write tolerance=\"1e-6, because …\"");
        }
        return Optional.empty();
    }

    /** The equations, and earlier steps, that a step names. */
    List<Step.Named> of(Element step) {
        List<Step.Named> of = Stream.of(step.attr(OF).split(",")).map(String::strip).filter(id -> !id.isEmpty())
                .map(id -> new Step.Named(id, text.inAttributesAbove(step, id))).toList();
        if (step.hasAttr(OF) && of.isEmpty()) {
            damaged(step, "of=", "this names no equation: write of=\"some-id, another-id\", the ids of those whose letters the step uses");
        }
        Set<String> seen = new HashSet<>();
        of.stream().filter(name -> !seen.add(name.id())).forEach(twice -> damage.add(new Damage(Rule.FORMULA_NOT_EVALUATED, twice.place(),
                "'" + twice.id() + "' is named twice: once is enough")));
        return of;
    }

    private void damaged(Element equation, String attribute, String message) {
        damage.add(new Damage(Rule.FORMULA_NOT_EVALUATED, text.inAttributesAbove(equation, attribute), message));
    }
}
