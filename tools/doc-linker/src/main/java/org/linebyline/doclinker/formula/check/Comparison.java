package org.linebyline.doclinker.formula.check;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Compares two forms of the sides of a claim by their values, and to more digits where those leave it open. */
record Comparison(ClaimTrial trial, Input input, Scope scope) {

    /** @param one what doubles give for the left form, and the other for the right one */
    boolean holds(String relation, Settled.Side left, Value one, Settled.Side right, Value other) {
        boolean exact = isExact(left) && isExact(right);
        if (exact && Strict.is(relation, one, other)) {
            return strictly(relation, left, one, right, other);
        }
        return relation.equals("\\ne") && !exact && formulasDecide() || trial.judging().holds(relation, one, other)
                || trial.judging().holds(relation, twice(left, one), twice(right, other));
    }

    /** Whether it can be computed to as many digits as one likes, or is a whole number, which is never rounded. */
    private boolean isExact(Settled.Side side) {
        return side.expr().type().equals(Type.WHOLE) || !rests(side);
    }

    private boolean rests(Settled.Side side) {
        return side.code() || trial.course().isGiven(side.expr());
    }

    /** Whether both sides can be computed without the code, which may round what is unequal to equal values. */
    private boolean formulasDecide() {
        return Stream.of(trial.claim().left(), trial.claim().right()).allMatch(forms -> forms.stream().anyMatch(form -> !rests(form)));
    }

    private boolean strictly(String relation, Settled.Side left, Value one, Settled.Side right, Value other) {
        List<Integer> orders = Strict.orders(one, other);
        Iterator<Integer> digits = Strict.DIGITS.iterator();
        while (orders.contains(0) && digits.hasNext()) {
            int count = digits.next();
            orders = Strict.orders(precise(left, one, count), precise(right, other, count), count);
        }
        return Strict.holds(relation, orders);
    }

    private Judging.Twice twice(Settled.Side side, Value plain) {
        return new Judging.Twice(plain, precise(side, plain, Real.MANY), rests(side));
    }

    private Value precise(Settled.Side side, Value plain, int digits) {
        return side.code() ? plain : precise(side, digits);
    }

    /** What the formula gives to so many digits, with all that is defined, in the order in which it is known. */
    Value precise(Settled.Side side, int digits) {
        Scope known = trial.course().before(input.exact(scope, digits), trial.needed());
        return side.expr().value(trial.course().after(known, trial.needed()));
    }
}
