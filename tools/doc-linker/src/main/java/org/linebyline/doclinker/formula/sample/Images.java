package org.linebyline.doclinker.formula.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.declare.Domain.Property;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.value.Value;

/** Which form a function has, for the set that it leads to. */
record Images(Drawing drawing, Declaration declaration) {

    /** @throws Unsatisfiable when no closed form is known that stays in the set */
    Image of(Domain to) throws Unsatisfiable {
        if (to instanceof Domain.Interval interval) {
            Function<Curve, Real> form = form(interval);
            return (coefficients, arguments, sizes) -> new Value.Num(form.apply(new Curve(coefficients, arguments)));
        } else if (to instanceof Domain.Arrays arrays) {
            return array(arrays);
        } else if (to instanceof Domain.Tuples tuples) {
            return tuple(tuples);
        } else if (to instanceof Domain.Functions functions) {
            Image inner = of(functions.to());
            return (coefficients, arguments, sizes) -> new ClosedForm(functions.from(), inner, coefficients, arguments, sizes,
                    declaration.name() + " with some arguments given");
        }
        return member(Members.of(to, drawing, declaration).orElseThrow(() -> Unsatisfiable.of(declaration,
                "no function is known to the build whose values are what " + declaration.name() + " is to give: give its values by the code")));
    }

    private static Function<Curve, Real> form(Domain.Interval set) {
        double from = set.holes().stream().reduce(set.from(), Math::max);
        Real low = Real.of(from);
        Real high = Real.of(set.to());
        if (Double.isFinite(from) && Double.isFinite(set.to())) {
            return curve -> low.plus(high.minus(low).times(curve.share()));
        } else if (Double.isFinite(from)) {
            return curve -> low.plus(curve.positive());
        }
        return Double.isFinite(set.to()) ? curve -> high.minus(curve.positive()) : Curve::whole;
    }

    /** A few thresholds on a smooth curve; one for each place of a table. */
    private static Image member(Members members) {
        return (coefficients, arguments, sizes) -> {
            double share = new Curve(coefficients, arguments).share().toDouble();
            return members.get((long) (share * members.count()));
        };
    }

    private Image tuple(Domain.Tuples tuples) throws Unsatisfiable {
        List<Image> parts = new ArrayList<>();
        for (Domain part : tuples.parts()) {
            parts.add(of(part));
        }
        return (coefficients, arguments, sizes) -> new Value.Tuple(IntStream.range(0, parts.size())
                .mapToObj(i -> parts.get(i).of(coefficients.of(i), arguments, sizes)).toList());
    }

    private Image array(Domain.Arrays arrays) throws Unsatisfiable {
        for (Size size : arrays.sizes()) {
            drawing.size(size, declaration);
        }
        boolean shares = arrays.properties().equals(Set.of(Property.ROWS_SUM_TO_ONE));
        if (!(arrays.properties().isEmpty() || shares) || arrays.entries() instanceof Domain.Arrays) {
            throw Unsatisfiable.of(declaration, "no function is known to the build whose values are the arrays that "
                    + declaration.name() + " is to give; declare it to lead to \\mathbb{R}^n, or give its values by the code");
        }
        Image entry = shares ? (coefficients, arguments, sizes) -> new Value.Num(new Curve(coefficients, arguments).positive())
                : of(arrays.entries());
        return (coefficients, arguments, sizes) -> {
            Value.Array array = array(arrays.sizes(), entry, coefficients, arguments, sizes);
            return shares ? rowsSumToOne(array) : array;
        };
    }

    private static Value.Array array(List<Size> axes, Image entry, Coefficients coefficients, List<Real> arguments,
            Map<String, Integer> sizes) {
        List<Integer> counts = axes.stream().map(size -> size.value(sizes::get)).toList();
        return new Value.Array(counts, IntStream.range(0, counts.stream().reduce(1, Math::multiplyExact))
                .mapToObj(i -> ((Value.Num) entry.of(coefficients.of(i), arguments, sizes)).real()).toList());
    }

    private static Value.Array rowsSumToOne(Value.Array array) {
        int columns = array.sizes().get(array.sizes().size() - 1);
        List<Real> shares = new ArrayList<>();
        for (int i = 0; i < array.entries().size(); i++) {
            int row = i - i % columns;
            Real total = array.entries().subList(row, row + columns).stream().reduce(Real.of(0), Real::plus);
            shares.add(array.entries().get(i).over(total));
        }
        return new Value.Array(array.sizes(), shares);
    }
}
