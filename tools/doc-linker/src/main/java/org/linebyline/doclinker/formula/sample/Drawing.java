package org.linebyline.doclinker.formula.sample;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.value.Value;

/** One try at a sample: each symbol is drawn when it is first asked for, so that a set may depend on any other symbol. */
final class Drawing {

    private final Map<String, Declaration> declared = new LinkedHashMap<>();
    private final Lot lot;
    private final Sizes sizes;
    private final Map<Domain, Value> equals = new HashMap<>();
    private final Map<String, Value> drawn = new HashMap<>();
    private final Set<String> underway = new LinkedHashSet<>();

    Drawing(List<Declaration> free, Lot lot) {
        free.forEach(each -> declared.put(each.name(), each));
        this.lot = lot;
        this.sizes = new Sizes(Letters.of(declared), lot);
    }

    Sample sample() throws Unsatisfiable {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String letter : sizes.letters()) {
            counts.put(letter, (int) number(letter));
        }
        Map<String, Value> values = new LinkedHashMap<>();
        for (String name : declared.keySet()) {
            values.put(name, value(name));
        }
        return new Sample(values, counts);
    }

    private Value value(String name) throws Unsatisfiable {
        if (!drawn.containsKey(name)) {
            if (!underway.add(name)) {
                throw Unsatisfiable.of(declared.get(name), "the sets of " + String.join(", ", underway) + " depend on one another"
                        + " in a circle; declare one of them without the others");
            }
            Value value = sizes.letters().contains(name) ? size(name) : new Draw(this, declared.get(name)).value();
            underway.remove(name);
            drawn.put(name, value);
        }
        return drawn.get(name);
    }

    private Value size(String letter) throws Unsatisfiable {
        if (!declared.containsKey(letter)) {
            return Value.Num.of(sizes.undeclared(letter));
        }
        Declaration declaration = declared.get(letter);
        return Value.Num.of(sizes.among(declaration, Members.of(declaration.domain(), this, declaration)
                .orElseThrow(() -> Unsatisfiable.of(declaration, letter + " counts the entries of an array, but its set is not one of"
                        + " whole numbers; declare it in \\mathbb{N} or in a range such as \\{1, \\dots, n\\}"))));
    }

    private double number(String name) throws Unsatisfiable {
        return ((Value.Num) value(name)).real().toDouble();
    }

    /** Those of a set that is drawn. */
    List<Value> members(String set) throws Unsatisfiable {
        return value(set).members();
    }

    /** What an end of a range comes to. */
    double end(Expr end, Declaration declaration) throws Unsatisfiable {
        Map<String, Value> needed = new HashMap<>();
        for (String name : FreeNames.in(end)) {
            needed.put(name, value(name));
        }
        if (end.value(Scope.of(needed)) instanceof Value.Num num) {
            return num.real().toDouble();
        }
        throw Unsatisfiable.of(declaration, "an end of the range of " + declaration.name() + " is not a number");
    }

    /** How many entries an axis has. */
    int size(Size size, Declaration declaration) throws Unsatisfiable {
        for (String letter : size.letters()) {
            value(letter);
        }
        int count = size.value(letter -> (int) ((Value.Num) drawn.get(letter)).real().toDouble());
        if (count < 0) {
            throw Unsatisfiable.of(declaration, declaration.name() + " would have " + count + " entries along an axis of size "
                    + size + "; declare sets of larger sizes");
        }
        return count;
    }

    /** The sizes that are known when a function is called. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new HashMap<>();
        sizes.letters().stream().filter(drawn::containsKey)
                .forEach(letter -> counts.put(letter, (int) ((Value.Num) drawn.get(letter)).real().toDouble()));
        return counts;
    }

    /** Draws numbers for one symbol. */
    Scalars scalars(String symbol) {
        return new Scalars(lot.manner(), lot.random(symbol), lot.turn(), equals);
    }

    Lot lot() {
        return lot;
    }
}
