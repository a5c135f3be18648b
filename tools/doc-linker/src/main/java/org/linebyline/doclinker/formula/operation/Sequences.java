package org.linebyline.doclinker.formula.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** Strings and sequences: their length, their members, parts of them, and what they are put together of. Places count from 1. */
public enum Sequences implements Defined {

    LENGTH(Definition.one(type -> {
        sequence("a length is of", type);
        return Type.WHOLE;
    }, value -> Operand.number(value.items().size()))),
    /** A letter of a string is a string. */
    MEMBER(Definition.two((sequence, place) -> {
        Takes.number("a place is", Type.NUMBER).of(place);
        sequence("a place is in", sequence);
        return sequence instanceof Type.Tuple ? Parts.alike(((Type.Tuple) sequence).parts())
                : sequence instanceof Type.Sequence ? ((Type.Sequence) sequence).member() : sequence;
    }, (sequence, place) -> sequence.items()
            .get(Parts.position(Operand.whole(place), 1, sequence.items().size(), "member", sequence)))),
    /** From one place to another, both included; nothing when the second is before the first. */
    PART(Definition.exactly(3, operands -> {
        Takes.numbers("a place is", Type.NUMBER).of(operands.get(1), operands.get(2));
        return sequence("a part is of", operands.get(0));
    }, operands -> part(operands.get(0), Operand.whole(operands.get(1)), Operand.whole(operands.get(2))))),
    /** All members of one, then all of the other. */
    CONCATENATION(Definition.two(Sequences::concatenated, (left, right) -> together(List.of(left, right)))),
    /** Members and sequences of such, one after the other. */
    JOINED(Definition.any(Sequences::joined, Sequences::inOne)),
    /** Whether one is what the other begins with; each begins with the empty one, and with itself. */
    BEGINS(Definition.two((beginning, whole) -> {
        sequence("\\sqsubseteq takes", beginning);
        sequence("\\sqsubseteq takes", whole);
        return Claims.EQUAL.type(List.of(beginning, whole));
    }, (beginning, whole) -> Operand.truth(begins(beginning.items(), whole.items()))));

    private final Definition definition;

    Sequences(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    /** Whether it is a string or a sequence; what the where list calls a vector is an array. */
    public static boolean isOne(Type type) {
        return type instanceof Type.Text || type instanceof Type.Sequence;
    }

    private static Value inOne(List<Value> operands) {
        return new Value.Tuple(operands.stream().flatMap(Sequences::parts).toList());
    }

    private static Stream<Value> parts(Value value) {
        return value instanceof Value.Tuple || value instanceof Value.Array ? value.items().stream() : Stream.of(value);
    }

    private static Type sequence(String phrase, Type type) throws Misfit {
        Takes.require(isOne(type) || type instanceof Type.Tuple || type instanceof Type.Open, phrase, "a string or a sequence", type);
        return type;
    }

    private static Type concatenated(Type left, Type right) throws Misfit {
        Takes.require(left.fits(right) || right.fits(left), "side by side go", "two strings, or two sequences of the same kind",
                left instanceof Type.Text ? right : left);
        return left instanceof Type.Tuple ? right : left;
    }

    private static Type joined(List<Type> operands) throws Misfit {
        List<Type> members = operands.stream().map(type -> type instanceof Type.Sequence
                ? ((Type.Sequence) type).member() : type).toList();
        return new Type.Sequence(Takes.same("[x; y] takes", members));
    }

    /** Strings make a string. */
    static Value together(List<Value> sequences) {
        return sequences.stream().allMatch(Value.Text.class::isInstance)
                ? text(sequences) : new Value.Tuple(sequences.stream().flatMap(sequence -> sequence.items().stream()).toList());
    }

    private static Value text(List<Value> letters) {
        return new Value.Text(letters.stream().map(letter -> ((Value.Text) letter).letters()).collect(Collectors.joining()));
    }

    private static Value part(Value whole, int first, int last) {
        List<Value> items = whole.items();
        if (first < 1 || last > items.size()) {
            throw new Undefined("members " + first + " to " + last + " of " + whole.kind());
        }
        List<Value> part = last < first ? List.of() : new ArrayList<>(items.subList(first - 1, last));
        return whole instanceof Value.Text ? text(part) : new Value.Tuple(part);
    }

    private static boolean begins(List<Value> beginning, List<Value> whole) {
        return beginning.size() <= whole.size()
                && Members.same(new Value.Tuple(beginning), new Value.Tuple(whole.subList(0, beginning.size())));
    }
}
