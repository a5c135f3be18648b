package org.linebyline.doclinker.formula.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.declare.Domain.Property;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.value.Value;

/** The value of one symbol. */
final class Draw {

    private static final int TRIES = 20;
    private static final int MOST_ENTRIES = 10_000;

    private final Drawing drawing;
    private final Declaration declaration;
    private final Scalars scalars;

    Draw(Drawing drawing, Declaration declaration) {
        this.drawing = drawing;
        this.declaration = declaration;
        this.scalars = drawing.scalars(declaration.name());
    }

    Value value() throws Unsatisfiable {
        return from(declaration.domain(), scalars);
    }

    Value from(Domain domain, Scalars source) throws Unsatisfiable {
        if (domain instanceof Domain.Interval interval) {
            return from(interval, source);
        } else if (domain instanceof Domain.Arrays arrays) {
            return array(arrays, source);
        } else if (domain instanceof Domain.Kernel kernel) {
            return kernel(kernel);
        } else if (domain instanceof Domain.Numbers numbers) {
            return numbers(drawing.size(numbers.size(), declaration));
        } else if (domain instanceof Domain.Tuples tuples) {
            return tuple(tuples, source);
        } else if (domain instanceof Domain.Functions functions) {
            return function(functions);
        } else if (domain instanceof Domain.Sequences sequences) {
            return new Strings(drawing, this, source).of(sequences);
        } else if (domain instanceof Domain.Tables tables) {
            return table(tables, source);
        } else if (domain instanceof Domain.Subsets subsets && subsets.of() instanceof Domain.Sequences sequences) {
            return new Strings(drawing, this, source).set(sequences, subsets.including());
        } else if (domain instanceof Domain.Subsets subsets) {
            return subset(subsets.including(), members(subsets.of()).orElseThrow(() -> refused("the set that " + declaration.name()
                    + " is a part of cannot be gone through")));
        }
        return source.from(domain, members(domain).orElseThrow());
    }

    Declaration declaration() {
        return declaration;
    }

    /** Each member with equal chances; none, all or the first of them in samples for that edge. */
    private Value.Many subset(List<Value> including, Members all) {
        List<Value> members = new ArrayList<>();
        for (long place = 0; place < Math.min(all.count(), Members.LOOKED_THROUGH); place++) {
            if (including.contains(all.get(place)) || scalars.takes(place)) {
                members.add(all.get(place));
            }
        }
        return new Value.Many(members);
    }

    private Value from(Domain.Interval set, Scalars source) throws Unsatisfiable {
        Value.Num drawn = source.from(set);
        if (!Scalars.contains(set, drawn.real().toDouble())) {
            throw refused("no number was found in the set of " + declaration.name());
        }
        return drawn;
    }

    /** In any order, with a zero among them in every other sample that has several. */
    private Value.Many numbers(int count) {
        Set<Double> numbers = new LinkedHashSet<>();
        if (count > 1 && scalars.random().nextBoolean()) {
            numbers.add(0.0);
        }
        while (numbers.size() < count) {
            numbers.add(scalars.ordinary().from(Domain.Interval.LINE).real().toDouble());
        }
        List<Double> shuffled = new ArrayList<>(numbers);
        Collections.shuffle(shuffled, scalars.random());
        return new Value.Many(shuffled.stream().map(number -> (Value) Value.Num.of(number)).toList());
    }

    /** Each of the distributions as one row of shares. */
    private Value.Array kernel(Domain.Kernel kernel) throws Unsatisfiable {
        Domain.Arrays shares = new Domain.Arrays(kernel.sizes(), new Domain.Interval(0, true, 1, true, List.of()),
                Set.of(Property.ROWS_SUM_TO_ONE));
        List<Integer> sizes = sizes(shares);
        int given = kernel.given().size();
        Matrix rows = structured(shares, product(sizes.subList(0, given)), product(sizes.subList(given, sizes.size())));
        return new Value.Array(sizes, rows.entries().mapToObj(Real::of).toList());
    }

    private Value tuple(Domain.Tuples tuples, Scalars source) throws Unsatisfiable {
        List<Value> parts = new ArrayList<>();
        for (Domain part : tuples.parts()) {
            parts.add(from(part, source));
        }
        return new Value.Tuple(parts);
    }

    /** A value for each member of a set, or shares for all of them together. */
    private Value table(Domain.Tables table, Scalars source) throws Unsatisfiable {
        List<Value> keys = drawing.members(table.from().set());
        List<Value> values = table.shares() ? shares(table.to(), keys.size(), source) : new ArrayList<>();
        while (values.size() < keys.size()) {
            values.add(from(table.to(), source));
        }
        return new Value.Table(keys, values);
    }

    private List<Value> shares(Domain each, int count, Scalars source) throws Unsatisfiable {
        if (count == 0) {
            throw refused(declaration.name() + " is to have values that sum to 1, and has none: say what its set has in it");
        }
        Matrix shares = new Shares(each, source).ofRows(1, count);
        shares.divide(0, Arrays.stream(shares.rows()[0]).sum());
        return Arrays.stream(shares.rows()[0]).<Value>mapToObj(Value.Num::of).toList();
    }

    private Value function(Domain.Functions functions) throws Unsatisfiable {
        if (functions.from().stream().anyMatch(Domain.Functions.class::isInstance)) {
            throw refused(declaration.name() + " is a function of functions, of which none can be drawn; give its values by the code");
        }
        Coefficients coefficients = new Coefficients(drawing.lot().hash(declaration.name()));
        boolean plain = functions.to().equals(Domain.Interval.LINE) && functions.from().size() == 1
                && functions.from().get(0) instanceof Domain.Interval;
        return new ClosedForm(functions.from(), new Images(drawing, declaration).of(functions.to()), coefficients, List.of(),
                drawing.counts(), plain ? Curve.written(coefficients) : "drawn function " + drawing.lot().number());
    }

    private Optional<Members> members(Domain domain) throws Unsatisfiable {
        return Members.of(domain, drawing, declaration);
    }

    private Unsatisfiable refused(String message) {
        return Unsatisfiable.of(declaration, message);
    }

    private Value.Array array(Domain.Arrays arrays, Scalars source) throws Unsatisfiable {
        List<Integer> sizes = sizes(arrays);
        List<Real> entries = new ArrayList<>();
        if (arrays.properties().isEmpty()) {
            int members = product(sizes.subList(0, arrays.sizes().size()));
            for (int i = 0; i < members; i++) {
                add(from(arrays.entries(), source), entries);
            }
            return new Value.Array(sizes, entries);
        }
        int axes = sizes.size();
        int rows = axes == 1 ? 1 : sizes.get(axes - 2);
        for (int block = 0; block < product(sizes.subList(0, Math.max(0, axes - 2))); block++) {
            structured(arrays, rows, sizes.get(axes - 1)).entries().forEach(entry -> entries.add(Real.of(entry)));
        }
        return new Value.Array(sizes, entries);
    }

    private static int product(List<Integer> sizes) {
        return sizes.stream().reduce(1, Math::multiplyExact);
    }

    private void add(Value entry, List<Real> entries) throws Unsatisfiable {
        if (entry instanceof Value.Num num) {
            entries.add(num.real());
        } else if (entry instanceof Value.Array array) {
            entries.addAll(array.entries());
        } else {
            throw refused("the entries of " + declaration.name() + " are not numbers, and only arrays of numbers can be drawn");
        }
    }

    private List<Integer> sizes(Domain.Arrays arrays) throws Unsatisfiable {
        List<Integer> sizes = new ArrayList<>();
        for (Size size : arrays.sizes()) {
            sizes.add(drawing.size(size, declaration));
        }
        if (arrays.entries() instanceof Domain.Arrays inner) {
            sizes.addAll(sizes(inner));
        }
        if (sizes.stream().mapToDouble(Integer::doubleValue).reduce(1, (left, right) -> left * right) > MOST_ENTRIES) {
            throw refused(declaration.name() + " would have more than " + MOST_ENTRIES + " entries; declare smaller sizes");
        }
        return sizes;
    }

    private Matrix structured(Domain.Arrays arrays, int rows, int columns) throws Unsatisfiable {
        Set<Property> properties = arrays.properties();
        int chances = Properties.fit(properties, rows, columns) ? TRIES : 0;
        for (int tries = 0; tries < chances; tries++) {
            Scalars source = tries == 0 ? scalars : scalars.ordinary();
            boolean apart = properties.contains(Property.DISTINCT) || properties.contains(Property.INCREASING) && rows == 1;
            Matrix raw = apart ? distinct(arrays.entries(), rows, columns, source)
                    : matrix(arrays.entries(), rows, columns, source);
            Matrix shaped = new Structure(properties, arrays.entries(), source).of(raw);
            if (Properties.hold(properties, shaped)) {
                return shaped;
            }
        }
        throw refused("no " + rows + " × " + columns + " array of this kind was found for " + declaration.name() + ": "
                + written(properties));
    }

    private static String written(Set<Property> properties) {
        return properties.stream().sorted().map(property -> property.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
    }

    private Matrix matrix(Domain entries, int rows, int columns, Scalars source) throws Unsatisfiable {
        Matrix matrix = Matrix.zeros(rows, columns);
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                matrix.set(i, j, entry(from(entries, source)));
            }
        }
        return matrix;
    }

    private double entry(Value value) throws Unsatisfiable {
        if (value instanceof Value.Num num) {
            return num.real().toDouble();
        }
        throw refused("what is said of " + declaration.name() + " is said of arrays whose entries are numbers");
    }

    /** The members of a finite set in any order, as far as there is room. */
    private Matrix distinct(Domain entries, int rows, int columns, Scalars source) throws Unsatisfiable {
        Optional<Members> members = members(entries);
        if (members.isEmpty()) {
            return matrix(entries, rows, columns, source);
        }
        List<Double> numbers = new ArrayList<>(members.get().numbers().limit(Members.LOOKED_THROUGH).boxed().toList());
        if (numbers.size() < rows * columns) {
            throw refused(declaration.name() + " has " + rows * columns + " different entries, but their set has only " + numbers.size()
                    + " numbers");
        }
        Collections.shuffle(numbers, source.random());
        return Matrix.of(rows, columns, numbers);
    }
}
