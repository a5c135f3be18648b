package org.linebyline.doclinker.formula.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.type.Type;

/** What names mean at a place of a formula, by their spelling. Never changed: a name that is bound makes names of their own. */
public final class Names {

    /** No author writes a name like this. */
    private static final String EACH = "∀";
    private static final String SPELLED = "≔";

    /** Where a meaning is looked for that is not given here; what is taken away here is not looked for there. */
    private final Names elsewhere;
    private final Map<String, Optional<Meaning>> meanings;
    private final List<Chance> chances;

    private Names(Names elsewhere, Map<String, Optional<Meaning>> meanings, List<Chance> chances) {
        this.elsewhere = elsewhere;
        this.meanings = meanings;
        this.chances = chances;
    }

    public static Names none() {
        return new Names(null, Map.of(), List.of());
    }

    /** The same, and for what has no meaning here, what it means in other names: many of them cost nothing. */
    public Names orElse(Names others) {
        return new Names(others, meanings, chances);
    }

    /**
     * What is random together.
     *
     * @param distribution the name of the probabilities of the outcomes
     * @param drawn names of the outcome itself
     * @param quantities names of arrays with a number for each outcome
     */
    public record Chance(String distribution, List<String> drawn, List<String> quantities) {

        public Chance {
            drawn = List.copyOf(drawn);
            quantities = List.copyOf(quantities);
        }
    }

    /** What an array goes by where it is read as a function of the numbers of its entries. */
    public static String asFunction(String name) {
        return name + "(\\cdot)";
    }

    /** What a vector goes by whose entries in brackets are its sorted ones: x_{(1)} is the smallest. */
    public static String sorted(String name) {
        return name + "_{(\\cdot)}";
    }

    /** What a sequence goes by that is 0 behind its last entry. */
    public static String ended(String name) {
        return name + "_{>}";
    }

    public Names with(Chance chance) {
        List<Chance> more = new ArrayList<>(chances);
        more.add(chance);
        return new Names(elsewhere, meanings, List.copyOf(more));
    }

    List<Chance> chances() {
        return chances;
    }

    /**
     * What a name means.
     *
     * @param variable what its value goes by
     * @param bases of an array, the number of the first entry along each axis; 1 along those that it does not reach
     */
    public record Meaning(String variable, Type type, List<Integer> bases, Optional<Expr> set) {

        public Meaning {
            bases = List.copyOf(bases);
        }

        public static Meaning of(String name, Type type) {
            return new Meaning(name, type, List.of(), Optional.empty());
        }

        int base(int axis) {
            return axis < bases.size() ? bases.get(axis) : 1;
        }

        /** Of a vector. */
        int base() {
            return base(0);
        }

        /** The same for an index, which goes through a set. */
        public Meaning through(Expr members) {
            return new Meaning(variable, type, bases, Optional.of(members));
        }

        /** The same for one member of what an index goes through. */
        public Meaning member() {
            return new Meaning(variable, type, bases, Optional.empty());
        }
    }

    public Names with(String written, Meaning meaning) {
        return with(written, Optional.of(meaning));
    }

    private Names with(String written, Optional<Meaning> meaning) {
        Map<String, Optional<Meaning>> more = new HashMap<>(meanings);
        more.put(written, meaning);
        return new Names(elsewhere, more, chances);
    }

    public Names with(String name, Type type) {
        return with(name, Meaning.of(name, type));
    }

    public Names without(String written) {
        return with(written, Optional.empty());
    }

    /** @param operation as {@link EachEntry} calls it */
    public Names ofEachEntry(String operation) {
        return with(EACH + operation, Type.OPEN);
    }

    /** The same where a where list declares a name, whatever it is spelled with; what code is called for goes by its formula, too. */
    public Names spelled(String name) {
        return with(SPELLED + name, Type.OPEN);
    }

    public boolean isSpelled(String name) {
        return get(SPELLED + name).isPresent();
    }

    boolean isOfEachEntry(String operation) {
        return get(EACH + operation).isPresent();
    }

    public Optional<Meaning> get(String written) {
        Optional<Meaning> here = meanings.get(written);
        return here != null ? here : elsewhere == null ? Optional.empty() : elsewhere.get(written);
    }
}
