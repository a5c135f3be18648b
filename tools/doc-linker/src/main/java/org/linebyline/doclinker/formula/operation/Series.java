package org.linebyline.doclinker.formula.operation;

import java.util.List;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Sums without end, of a function of whole numbers and the first of these. */
public enum Series implements Defined {

    /** Not a number where the first terms do not tell what they add up to. */
    SUM(Definition.two(Series::sum, (term, from) -> Operand.number(sum((Value.Function) term, Operand.whole(from)))));

    private static final int TERMS = 200;
    private static final double NEAR = 1e-10;

    private final Definition definition;

    Series(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Type sum(Type term, Type from) throws Misfit {
        Takes.number("a sum begins at", Type.NUMBER).of(from);
        return Takes.number("a sum without end takes", Type.NUMBER).of(((Type.Function) term).to());
    }

    /** What the sums of the first terms tend to, in many digits; it counts where half as many say the same. */
    private static Real sum(Value.Function term, int from) {
        List<Real> terms = IntStream.range(from, from + TERMS).mapToObj(k ->
                Operand.real(term.at(List.of(new Value.Num(Real.of(k).precisely()))))).toList();
        Real half = limit(terms.subList(0, TERMS / 2));
        Real all = limit(terms);
        double apart = Order.magnitude(all.minus(half)).toDouble();
        return apart <= NEAR * Math.max(1, Math.abs(all.toDouble())) ? all : Order.NAN;
    }

    /**
     * The rest is taken for that of a geometric series, which goes on as the last two terms do.
     *
     * @see <a href="https://doi.org/10.1017/S0370164600022070">A. C. Aitken, On Bernoulli's numerical
     *         solution of algebraic equations, 1927</a>
     */
    private static Real limit(List<Real> terms) {
        Real sum = Measures.sum(terms);
        Real last = terms.get(terms.size() - 1);
        Real before = terms.get(terms.size() - 2);
        boolean ended = Order.same(last, Order.ZERO);
        return ended ? sum : sum.plus(last.times(last).over(before.minus(last)));
    }
}
