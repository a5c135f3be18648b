package org.linebyline.doclinker.formula.sample;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.declare.Domain.Property;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Short words for what a where list declares, and for what is drawn. */
final class Declared {

    static final Domain.Interval REALS = Domain.Interval.LINE;
    static final Domain.Interval POSITIVE = new Domain.Interval(0, false, Double.POSITIVE_INFINITY, false, List.of());
    static final Domain.Interval UNIT = new Domain.Interval(0, true, 1, true, List.of());
    static final Domain NATURAL = range(1, Double.POSITIVE_INFINITY);
    static final Domain FROM_ZERO = range(0, Double.POSITIVE_INFINITY);
    static final Span SPAN = new Span(3, 5);

    private Declared() {
    }

    static Declaration symbol(String name, Domain domain) {
        return new Declaration(name, Type.OPEN, domain, List.of(), SPAN);
    }

    static Expr number(double number) {
        return new Expr.Constant(SPAN, Type.NUMBER, Value.Num.of(number));
    }

    static Expr name(String name) {
        return new Expr.Variable(SPAN, Type.NUMBER, name);
    }

    static Domain range(double from, double to) {
        return new Domain.Range(number(from), number(to));
    }

    static Domain listed(double... numbers) {
        return new Domain.Listed(DoubleStream.of(numbers).<Value>mapToObj(Value.Num::of).toList());
    }

    /** Sizes are letters, one to each character; a digit is a number. */
    static Domain.Arrays arrays(String sizes, Domain entries, Property... properties) {
        return new Domain.Arrays(sizes.chars().mapToObj(letter -> Character.isDigit(letter) ? Size.of(letter - '0')
                : Size.of(Character.toString(letter))).toList(), entries, Set.of(properties));
    }

    static Domain functions(Domain to, Domain... from) {
        return new Domain.Functions(Arrays.asList(from), to);
    }

    /** A claim about the numbers that go by names. */
    static Expr claim(Predicate<double[]> holds, String... names) {
        return new Expr.Apply(SPAN, Type.TRUTH, new Operation() {

            @Override
            public Type type(List<Type> operands) {
                return Type.TRUTH;
            }

            @Override
            public Value value(List<Value> operands) {
                return new Value.Truth(holds.test(operands.stream().mapToDouble(Declared::real).toArray()));
            }
        }, Stream.of(names).map(Declared::name).toList());
    }

    static List<Sample> samples(int count, Declaration... free) {
        return IntStream.range(0, count).mapToObj(number -> sample(number, free)).toList();
    }

    static Sample sample(int number, Declaration... free) {
        try {
            return Sampler.draw(List.of(free), "a-series", number);
        } catch (Unsatisfiable reason) {
            throw new AssertionError("sample " + number + ": " + reason.getMessage(), reason);
        }
    }

    static double real(Value value) {
        return ((Value.Num) value).real().toDouble();
    }

    static double real(Sample sample, String name) {
        return real(sample.values().get(name));
    }

    static double[] entries(Sample sample, String name) {
        return ((Value.Array) sample.values().get(name)).entries().stream().mapToDouble(Real::toDouble).toArray();
    }

    static double[][] rows(Sample sample, String name) {
        Value.Array array = (Value.Array) sample.values().get(name);
        double[] entries = entries(sample, name);
        int columns = array.sizes().get(1);
        return IntStream.range(0, array.sizes().get(0))
                .mapToObj(row -> Arrays.copyOfRange(entries, row * columns, (row + 1) * columns)).toArray(double[][]::new);
    }
}
