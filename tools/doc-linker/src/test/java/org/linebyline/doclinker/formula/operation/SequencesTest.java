package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.tuple;
import static org.linebyline.doclinker.formula.operation.Given.undefined;
import static org.linebyline.doclinker.formula.operation.Given.v;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class SequencesTest {

    private static final Type WORDS = new Type.Sequence(Type.TEXT);
    private static final Value LOW = text("low");
    private static final Value EMPTY = tuple();

    private static Value text(String letters) {
        return new Value.Text(letters);
    }

    private static Value of(Sequences operation, Object... operands) {
        return Given.of(operation, operands);
    }

    @Test
    void lettersAreCountedAsUnicodeNumbersThem() {
        assertEquals(Value.Num.of(3), of(Sequences.LENGTH, LOW));
        assertEquals(Value.Num.of(2), of(Sequences.LENGTH, text("a\ud83d\ude00")), "a letter that takes two chars is one");
        assertEquals(Value.Num.of(2), of(Sequences.LENGTH, tuple(LOW, text(""))));
        assertEquals(Value.Num.of(0), of(Sequences.LENGTH, EMPTY));
    }

    @Test
    void aLetterOfAStringIsAString() throws Misfit {
        assertEquals(text("\ud83d\ude00"), of(Sequences.MEMBER, text("a\ud83d\ude00"), 2));
        assertEquals(LOW, of(Sequences.MEMBER, tuple(text("er"), LOW), 2));
        gives(Type.TEXT, Sequences.MEMBER, Type.TEXT, Type.WHOLE);
        gives(Type.TEXT, Sequences.MEMBER, WORDS, Type.WHOLE);
        gives(Type.TEXT, Sequences.MEMBER, new Type.Tuple(List.of(Type.TEXT, Type.TEXT)), Type.WHOLE);
        gives(Type.OPEN, Sequences.MEMBER, new Type.Tuple(List.of(Type.TEXT, Type.NUMBER)), Type.WHOLE);
        assertEquals("member 4 of a string", undefined(Sequences.MEMBER, LOW, 4));
        assertEquals("member 0 of a tuple", undefined(Sequences.MEMBER, EMPTY, 0));
    }

    @Test
    void aPartHasBothEndsAndIsEmptyWhereTheyHaveCrossed() {
        assertEquals(text("ow"), of(Sequences.PART, LOW, 2, 3));
        assertEquals(text(""), of(Sequences.PART, LOW, 3, 1));
        assertEquals(text(""), of(Sequences.PART, LOW, 4, 3), "behind the end there is the empty string");
        assertEquals(tuple(LOW), of(Sequences.PART, tuple(text("er"), LOW), 2, 2));
        assertEquals("members 2 to 4 of a string", undefined(Sequences.PART, LOW, 2, 4));
        assertEquals("members 0 to 2 of a string", undefined(Sequences.PART, LOW, 0, 2));
    }

    @Test
    void sideBySideIsOneBehindTheOther() throws Misfit {
        assertEquals(text("lower"), of(Sequences.CONCATENATION, LOW, text("er")));
        assertEquals(tuple(LOW, text("er")), of(Sequences.CONCATENATION, tuple(LOW), tuple(text("er"))));
        assertEquals(text("lower"), Products.TIMES.value(List.of(LOW, text("er"))));
        assertEquals(tuple(LOW, LOW), Joins.PRODUCT.value(List.of(tuple(LOW), tuple(), tuple(LOW))));
        gives(Type.TEXT, Products.TIMES, Type.TEXT, Type.TEXT);
        gives(WORDS, Joins.PRODUCT, WORDS);
        assertEquals("side by side go two strings, or two sequences of the same kind, not a sequence", misfit(Products.TIMES, Type.TEXT, WORDS));
        assertEquals("side by side go two strings, or two sequences of the same kind, not a number",
                misfit(Products.TIMES, Type.TEXT, Type.NUMBER));
    }

    @Test
    void membersAndSequencesAreJoined() throws Misfit {
        assertEquals(tuple(LOW, text("er"), text("s")), of(Sequences.JOINED, LOW, tuple(text("er"), text("s"))));
        gives(WORDS, Sequences.JOINED, Type.TEXT, WORDS, Type.TEXT);
        gives(WORDS, Sequences.JOINED, Type.TEXT, Type.OPEN);
        assertEquals("[x; y] takes operands of one type, not a string and a whole number", misfit(Sequences.JOINED, Type.TEXT, Type.WHOLE));
    }

    @Test
    void allBeginsWithNothingAndWithItself() {
        for (Value beginning : List.of(text(""), text("lo"), LOW)) {
            assertEquals(new Value.Truth(true), of(Sequences.BEGINS, beginning, LOW));
        }
        for (Value other : List.of(text("ow"), text("lower"))) {
            assertEquals(new Value.Truth(false), of(Sequences.BEGINS, other, LOW));
        }
        assertEquals(new Value.Truth(true), of(Sequences.BEGINS, tuple(LOW), tuple(LOW, LOW)));
        assertEquals("\\sqsubseteq takes a string or a sequence, not a number", misfit(Sequences.BEGINS, Type.NUMBER, Type.TEXT));
        assertEquals("'=' compares a string with a sequence", misfit(Sequences.BEGINS, Type.TEXT, WORDS));
    }

    @Test
    void vectorsAndTuplesAreSequencesOfWhatIsInThem() {
        assertEquals(true, VECTOR.fits(new Type.Sequence(Type.NUMBER)));
        assertEquals(false, VECTOR.fits(WORDS));
        assertEquals(true, new Type.Tuple(List.of(Type.TEXT, Type.TEXT)).fits(WORDS));
        assertEquals(false, new Type.Tuple(List.of(Type.TEXT, Type.NUMBER)).fits(WORDS));
        assertEquals(true, Members.same(v(1, 2), new Value.Tuple(v(1, 2).items())));
        assertEquals(true, Members.same(v(), EMPTY), "nobody can tell of what kind nothing is");
    }
}
