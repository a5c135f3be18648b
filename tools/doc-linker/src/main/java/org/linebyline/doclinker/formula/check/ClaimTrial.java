package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedList;
import java.util.List;
import java.util.Set;

import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.sample.Text;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Rule;

/** One claim on all inputs: what it needs, and what was met so far. */
final class ClaimTrial {

    private static final int SHOWN = 3;

    private final Settled.Claim claim;
    private final Course course;
    private final Judging judging;
    private final Set<String> needed = new HashSet<>();
    private final LinkedList<Settled.Code> used = new LinkedList<>();
    private final List<Evaluation.SampleText> shown = new ArrayList<>();
    private final Set<Boolean> truths = new HashSet<>();
    private boolean compared;
    private boolean sharp;

    ClaimTrial(Settled.Claim claim, Course course, Codes codes, Judging judging) {
        this.claim = claim;
        this.course = course;
        this.judging = judging;
        claim.left().forEach(side -> needed.addAll(FreeNames.in(side.expr())));
        claim.right().forEach(side -> needed.addAll(FreeNames.in(side.expr())));
        claim.conditions().forEach(condition -> needed.addAll(FreeNames.in(condition)));
        course.complete(needed);
        for (int i = codes.all().size() - 1; i >= 0; i--) {
            Settled.Code code = codes.all().get(i);
            if (needed.contains(code.variable()) || code.symbol().filter(needed::contains).isPresent()) {
                used.addFirst(code);
                codes.arguments(code).forEach(argument -> needed.add(argument.variable()));
            }
        }
        course.complete(needed);
    }

    Settled.Claim claim() {
        return claim;
    }

    Course course() {
        return course;
    }

    Judging judging() {
        return judging;
    }

    Set<String> needed() {
        return needed;
    }

    List<Settled.Code> used() {
        return used;
    }

    List<Evaluation.SampleText> shown() {
        return shown;
    }

    /** @return whether it says anything of this input */
    boolean holds(Input input) throws Refuted {
        boolean any = new Case(this, input).holds();
        compared |= any;
        return any;
    }

    /** Readers see some inputs. */
    void show(Input input, Value formula, Value code) {
        if (shown.size() < SHOWN) {
            shown.add(new Evaluation.SampleText(input.given(), Text.brief(formula), Text.brief(code)));
        }
    }

    void met(boolean truth) {
        truths.add(truth);
    }

    void foundSharp() {
        sharp = true;
    }

    /**
     * Nothing spoke against the claim; did something speak for it?
     *
     * @param inputs on how many it was tried
     */
    void close(int inputs) throws Refuted {
        if (!compared) {
            throw new Refuted(Rule.FORMULA_NOT_EVALUATED, claim.span(),
                    "no input was found on which it is defined: narrow the sets of the where list");
        } else if (claim.law().isPresent() && !sharp) {
            throw new Refuted(Rule.FORMULA_DISAGREES, claim.span(), "on all inputs the difference goes faster to 0 than claimed:"
                    + " write the order that it has");
        } else if (truths.size() == 1) {
            String one = truths.contains(true) ? "true" : "false";
            throw new Refuted(Rule.FORMULA_NOT_EVALUATED, claim.span(), "both sides are " + one + " on all " + inputs
                    + " inputs: declare sets from which inputs come for which they are not " + one);
        }
    }
}
