package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Type;

class NamesTest {

    private static final Names OTHERS = Names.none().with("f", Type.NUMBER).with("g", Type.NUMBER);

    private static Optional<Type> type(Names names, String name) {
        return names.get(name).map(Names.Meaning::type);
    }

    @Test
    void aNameThatIsNotGivenHereMeansWhatItMeansElsewhere() {
        assertEquals(Optional.of(Type.NUMBER), type(Names.none().orElse(OTHERS), "f"));
        assertEquals(Optional.empty(), type(Names.none().orElse(OTHERS), "h"));
    }

    @Test
    void aNameThatIsGivenHereHidesTheOther() {
        assertEquals(Optional.of(Type.TRUTH), type(Names.none().with("f", Type.TRUTH).orElse(OTHERS), "f"));
        assertEquals(Optional.of(Type.TRUTH), type(Names.none().orElse(OTHERS).with("f", Type.TRUTH), "f"));
    }

    @Test
    void aNameThatIsTakenAwayHereIsNotFoundElsewhere() {
        assertEquals(Optional.empty(), type(Names.none().orElse(OTHERS).without("f"), "f"));
        assertEquals(Optional.empty(), type(Names.none().without("f").orElse(OTHERS), "f"));
        assertEquals(Optional.of(Type.NUMBER), type(Names.none().orElse(OTHERS).without("f"), "g"));
    }

    @Test
    void aNameThatIsTakenAwayMayBeGivenAgain() {
        assertEquals(Optional.of(Type.TRUTH), type(Names.none().orElse(OTHERS).without("f").with("f", Type.TRUTH), "f"));
    }

    @Test
    void namesNeverChange() {
        Names before = Names.none().with("x", Type.NUMBER);
        before.with("x", Type.TRUTH);
        before.without("x");
        assertEquals(Optional.of(Type.NUMBER), type(before, "x"));
    }

    @Test
    void whatIsDoneToEachEntryIsNoNameOfItsOwn() {
        Names each = Names.none().ofEachEntry("^");
        assertTrue(each.isOfEachEntry("^"));
        assertFalse(each.isOfEachEntry("+"));
        assertEquals(Optional.empty(), each.get("^"));
        assertTrue(Names.none().orElse(each).isOfEachEntry("^"));
    }

    @Test
    void whatIsRandomStaysWhenNamesAreAdded() {
        Names.Chance die = new Names.Chance("p", List.of("W"), List.of("X"));
        assertEquals(List.of(die), Names.none().with(die).with("x", Type.NUMBER).without("y").orElse(OTHERS).chances());
    }
}
