package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.function.BiPredicate;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;

/** What holds or does not. Equality is exact: what rounding allows is for a checker to say. */
public enum Claims implements Defined {

    EQUAL(Definition.two((left, right) -> equality("=", left, right), (left, right) -> Operand.truth(Members.same(left, right)))),
    NOT_EQUAL(Definition.two((left, right) -> equality("\\ne", left, right), (left, right) -> Operand.truth(!Members.same(left, right)))),
    LESS(ordered("<", Order::less)),
    AT_MOST(ordered("\\le", Order::atMost)),
    GREATER(ordered(">", (left, right) -> Order.less(right, left))),
    AT_LEAST(ordered("\\ge", (left, right) -> Order.atMost(right, left))),
    IN(Definition.two((member, set) -> membership("\\in", member, set), (member, set) -> Operand.truth(Members.contains(set, member)))),
    NOT_IN(Definition.two((member, set) -> membership("\\notin", member, set), (member, set) ->
            Operand.truth(!Members.contains(set, member)))),
    /** Equal sets are subsets of each other. */
    SUBSET(Definition.two(Claims::subset, (part, whole) ->
            Operand.truth(Operand.members(part).stream().allMatch(member -> Members.contains(whole, member))))),
    AND(Definition.two(claims("'and' takes"), (left, right) -> Operand.truth(Operand.holds(left) && Operand.holds(right)))),
    OR(Definition.two(claims("'or' takes"), (left, right) -> Operand.truth(Operand.holds(left) || Operand.holds(right)))),
    NOT(Definition.one(Takes.claim("'not' takes", Type.TRUTH), value -> Operand.truth(!Operand.holds(value)))),
    IMPLIES(Definition.two(claims("\\implies takes"), (left, right) -> Operand.truth(!Operand.holds(left) || Operand.holds(right)))),
    IFF(Definition.two(claims("\\iff takes"), (left, right) -> Operand.truth(Operand.holds(left) == Operand.holds(right)))),
    POSITIVE_DEFINITE(Definition.one(Takes.square("\\succ takes", Type.TRUTH), value ->
            Operand.truth(Spectrum.isDefinite(Matrix.square(value))))),
    POSITIVE_SEMIDEFINITE(Definition.one(Takes.square("\\succeq takes", Type.TRUTH), value ->
            Operand.truth(Spectrum.isSemidefinite(Matrix.square(value))))),
    /** 1 where the claim holds, 0 where it does not. */
    INDICATOR(Definition.one(Takes.claim("an indicator takes", Type.WHOLE), value -> Operand.number(Operand.holds(value) ? 1 : 0)));

    private final Definition definition;

    Claims(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Type equality(String sign, Type left, Type right) throws Misfit {
        if (!left.fits(right)) {
            throw new Misfit("'" + sign + "' compares " + left + " with " + right);
        }
        return Type.TRUTH;
    }

    /** Numbers, or all entries of arrays of one shape. */
    private static Definition ordered(String sign, BiPredicate<Real, Real> order) {
        return Definition.two((left, right) -> {
            Takes.numeric("'" + sign + "' takes", type -> type).of(left);
            Takes.numeric("'" + sign + "' takes", type -> type).of(right);
            return equality(sign, left, right);
        }, (left, right) -> Operand.truth(Operand.entries(Entrywise.zip(left, right, (a, b) -> order.test(a, b) ? Order.ONE : Order.ZERO))
                .stream().allMatch(Order.ONE::equals)));
    }

    private static Type membership(String sign, Type member, Type set) throws Misfit {
        Takes.require(set instanceof Type.Many || set instanceof Type.Open, "'" + sign + "' takes", "a set on its right", set);
        if (set instanceof Type.Many && !member.fits(((Type.Many) set).member())) {
            throw new Misfit(member + " is not in a set whose members are each " + ((Type.Many) set).member());
        }
        return Type.TRUTH;
    }

    private static Type subset(Type part, Type whole) throws Misfit {
        for (Type set : List.of(part, whole)) {
            Takes.require(set instanceof Type.Many || set instanceof Type.Open, "\\subseteq takes", "sets", set);
        }
        return Type.TRUTH;
    }

    private static Definition.RuleOfTwo claims(String phrase) {
        return (left, right) -> {
            Takes.claim(phrase, Type.TRUTH).of(left);
            return Takes.claim(phrase, Type.TRUTH).of(right);
        };
    }
}
