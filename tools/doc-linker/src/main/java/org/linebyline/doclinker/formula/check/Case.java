package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.code.Outcome;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.sample.Text;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.Rule;

/** One claim on one input, for every value of its indices. */
final class Case {

    private final ClaimTrial trial;
    private final Settled.Claim claim;
    private final Input input;

    Case(ClaimTrial trial, Input input) {
        this.trial = trial;
        this.claim = trial.claim();
        this.input = input;
    }

    /** @return whether anything was compared */
    boolean holds() throws Refuted {
        return holds(input.scope(), 0);
    }

    private boolean holds(Scope scope, int depth) throws Refuted {
        if (depth == claim.indices().size()) {
            Scope defined = trial.course().before(scope, trial.needed());
            return met(defined) && compared(defined);
        }
        Expr.Fold.Binder index = claim.indices().get(depth);
        boolean any = false;
        for (Value member : members(index.set(), scope)) {
            any |= holds(scope.with(index.name(), member), depth + 1);
        }
        return any;
    }

    /** Whether all conditions hold; one may rest on what the code gives, and does not hold where the code refuses the input. */
    private boolean met(Scope defined) throws Refuted {
        for (Expr condition : claim.conditions()) {
            boolean rests = Given.takesPart(condition) || trial.course().isGiven(condition);
            if (!(rests ? metByCode(condition, defined) : condition.value(defined).holds())) {
                return false;
            }
        }
        return true;
    }

    private boolean metByCode(Expr condition, Scope defined) throws Refuted {
        Scope coded = coded(defined);
        try {
            return condition.value(trial.course().after(coded, trial.needed())).holds();
        } catch (Unanswered e) {
            return unanswered(e, coded);
        }
    }

    /** How far an index goes may rest on what the code gives; where the code refuses the input, it goes through nothing. */
    private List<Value> members(Expr set, Scope scope) throws Refuted {
        boolean rests = trial.course().isGiven(set);
        Scope coded = rests ? coded(trial.course().before(scope, trial.needed())) : scope;
        try {
            return set.value(coded).members();
        } catch (Unanswered e) {
            unanswered(e, coded);
            return List.of();
        }
    }

    private boolean compared(Scope scope) throws Refuted {
        Scope coded = coded(scope);
        try {
            forms(trial.course().after(coded, trial.needed()));
            return true;
        } catch (Unanswered e) {
            return unanswered(e, coded);
        }
    }

    private boolean unanswered(Unanswered question, Scope scope) throws Refuted {
        if (question.outcome instanceof Outcome.Threw threw) {
            return refused(threw, scope);
        }
        throw refuted(question.outcome instanceof Outcome.Foreign foreign ? foreign.message()
                : "the code does not come back within " + Codes.PATIENCE.toSeconds() + " s", scope);
    }

    /** With what the code gives: each call may name what the calls above it gave. */
    private Scope coded(Scope scope) {
        Scope coded = scope;
        for (Settled.Code code : trial.used()) {
            Scope before = coded;
            coded = coded.withComputed(code.variable(), where -> given(code, input.outcome(code, where)));
            coded = code.symbol().isPresent()
                    ? coded.withComputed(code.symbol().get(), where -> given(code, input.outcome(code, before))) : coded;
        }
        return coded;
    }

    /** Code that stands for a claim says by itself whether it holds, or by accepting the input. */
    private static Value given(Settled.Code code, Outcome outcome) {
        boolean accepts = code.claim() && !(outcome instanceof Outcome.TooLong);
        if (outcome instanceof Outcome.Given given && (!accepts || given.value() instanceof Value.Truth)) {
            return given.value();
        } else if (accepts) {
            return new Value.Truth(!(outcome instanceof Outcome.Threw));
        }
        throw new Unanswered(outcome);
    }

    /** Code may refuse an input for which the formula has no value either. */
    private boolean refused(Outcome.Threw threw, Scope scope) throws Refuted {
        String where = "";
        for (Settled.Side side : Stream.concat(claim.left().stream(), claim.right().stream()).toList()) {
            try {
                Value value = side.expr().value(scope);
                if (undefined(value)) {
                    return false;
                }
                where = " where the formula gives " + Text.of(value);
            } catch (Undefined e) {
                return false;
            } catch (Unanswered e) {
                continue;
            }
        }
        throw refuted("the code throws " + threw.exception() + (threw.message().isEmpty() ? "" : " (" + threw.message() + ")") + where
                + ": mend the code, or declare the narrower set for which it is meant", scope);
    }

    private static boolean undefined(Value value) {
        return value instanceof Value.Num num && Double.isNaN(num.real().toDouble())
                || value instanceof Value.Array array && array.entries().stream().anyMatch(real -> Double.isNaN(real.toDouble()));
    }

    private void forms(Scope scope) throws Refuted {
        same(claim.left(), "left", scope);
        same(claim.right(), "right", scope);
        for (Settled.Side left : claim.left()) {
            for (Settled.Side right : claim.right()) {
                if (claim.law().isEmpty()) {
                    compare(claim.relation(), left, right, "right", scope);
                } else if (!right.code()) {
                    approach(claim.law().get(), left, right, scope);
                }
            }
        }
    }

    private void same(List<Settled.Side> forms, String side, Scope scope) throws Refuted {
        if (forms.size() == 2) {
            compare("=", forms.get(0), forms.get(1), side, scope);
        }
    }

    private void approach(Law law, Settled.Side left, Settled.Side right, Scope scope) throws Refuted {
        List<Double> distances = new ArrayList<>();
        for (double value : law.values()) {
            Comparison exact = new Comparison(trial, input, scope.with(law.letter(), Value.Num.of(value)));
            distances.add(Difference.between(left.code() ? value(left, scope) : exact.precise(left, Real.MANY),
                    exact.precise(right, Real.MANY)).relative());
        }
        Optional<String> complaint = law.complaint(distances);
        if (complaint.isPresent()) {
            throw refuted(complaint.get(), scope);
        } else if (law.isSharp(distances)) {
            trial.foundSharp();
        }
    }

    /** @param second the side of the claim that the second form belongs to */
    private void compare(String relation, Settled.Side left, Settled.Side right, String second, Scope scope) throws Refuted {
        Value one = value(left, scope);
        Value other = value(right, scope);
        if (left.code() != right.code()) {
            trial.show(input, left.code() ? other : one, left.code() ? one : other);
        }
        if (claim.relation().equals("\\iff") && one instanceof Value.Truth truth && !(right.expr() instanceof Expr.Constant)) {
            trial.met(truth.holds());
        }
        if (!new Comparison(trial, input, scope).holds(relation, left, one, right, other)) {
            throw refuted(new Complaint(relation, left, one, right, second, other).text(), scope);
        }
    }

    private Value value(Settled.Side side, Scope scope) throws Refuted {
        try {
            return side.expr().value(scope);
        } catch (Undefined e) {
            throw refuted("the formula is not defined (" + e.getMessage() + ")" + (trial.used().isEmpty() ? "" : " where the code gives a value")
                    + ": declare the narrower set for which it is meant", scope);
        }
    }

    private Refuted refuted(String message, Scope scope) {
        List<String> values = new ArrayList<>(List.of(input.toString()));
        claim.indices().forEach(index -> values.add(index.name() + " = " + Text.of(scope.get(index.name()))));
        values.removeIf(String::isEmpty);
        return new Refuted(Rule.FORMULA_DISAGREES, claim.span(), message + ", for " + String.join(", ", values));
    }

    /** The code gives no value in the middle of a formula. */
    private static final class Unanswered extends RuntimeException {

        private static final long serialVersionUID = 1;
        private final transient Outcome outcome;

        Unanswered(Outcome outcome) {
            super(null, null, false, false);
            this.outcome = outcome;
        }
    }
}
