package org.linebyline.doclinker.formula.sample;

import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.value.Value;

/** The members of a set that has a first one, or of a stretch of it where it goes on without end. */
record Members(long count, LongFunction<Value> at) {

    private static final int STRETCH = 7;
    static final int LOOKED_THROUGH = 1000;

    /** Nothing for a set whose members cannot be counted. */
    static Optional<Members> of(Domain domain, Drawing drawing, Declaration declaration) throws Unsatisfiable {
        if (domain instanceof Domain.Range range) {
            return Optional.of(between(drawing.end(range.from(), declaration), drawing.end(range.to(), declaration), declaration));
        } else if (domain instanceof Domain.Listed listed) {
            return Optional.of(listed(listed.values(), declaration));
        } else if (domain instanceof Domain.Drawn drawn) {
            return Optional.of(listed(drawing.members(drawn.set()), declaration));
        } else if (domain instanceof Domain.Named named) {
            return Optional.of(between(0, drawing.size(named.size(), declaration) - 1.0, declaration));
        } else if (domain instanceof Domain.Among among) {
            return Optional.of(listed(drawing.members(among.set()), declaration));
        }
        return Optional.empty();
    }

    private static Members listed(List<Value> values, Declaration declaration) throws Unsatisfiable {
        if (values.isEmpty()) {
            throw Unsatisfiable.of(declaration, "the set of " + declaration.name() + " is empty");
        }
        return new Members(values.size(), place -> values.get((int) place));
    }

    private static Members between(double from, double to, Declaration declaration) throws Unsatisfiable {
        double low = Double.isFinite(from) ? Math.ceil(from) : Double.isFinite(to) ? Math.floor(to) - STRETCH + 1 : -(STRETCH / 2);
        double high = Double.isFinite(to) ? Math.floor(to) : low + STRETCH - 1;
        if (!(low <= high)) {
            throw Unsatisfiable.of(declaration, "there is no whole number from " + Text.of(from) + " to " + Text.of(to) + " for "
                    + declaration.name() + "; declare sets that leave one");
        }
        return new Members((long) (high - low) + 1, place -> Value.Num.of(low + place));
    }

    Value get(long place) {
        return at.apply(place);
    }

    /** Those that are numbers, in order. */
    DoubleStream numbers() {
        return LongStream.range(0, count).mapToObj(at).filter(Value.Num.class::isInstance)
                .mapToDouble(value -> ((Value.Num) value).real().toDouble());
    }

    /** Its first place among the first thousand. */
    Optional<Long> placeOf(double number) {
        return LongStream.range(0, Math.min(count, LOOKED_THROUGH)).boxed()
                .filter(place -> get(place) instanceof Value.Num num && num.real().toDouble() == number).findFirst();
    }
}
