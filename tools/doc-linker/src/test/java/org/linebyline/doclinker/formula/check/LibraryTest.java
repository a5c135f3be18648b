package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.model.Equation;

class LibraryTest {

    private static final Span SPAN = new Span(0, 0);
    private static final Type CURVE = new Type.Function(List.of(Type.NUMBER), Type.NUMBER);
    private static final Equation FIRST = Equations.equation("first", "a = b");
    private static final Equation SECOND = Equations.equation("second", "a = c");

    private final Library library = new Library();

    /** A function that needs others. */
    private static Expr needing(String... names) {
        List<Expr> others = List.of(names).stream().<Expr>map(name -> new Expr.Variable(SPAN, CURVE, name)).toList();
        return new Expr.Lambda(SPAN, CURVE, List.of("x"), new Expr.Call(SPAN, Type.NUMBER, new Expr.Variable(SPAN, CURVE, "x"), others));
    }

    @Test
    void whatIsDefinedFirstStays() {
        Expr first = needing();
        library.define("f", first, FIRST);
        library.define("f", needing("g"), SECOND);
        assertEquals(first, library.needed(Set.of("f")).get("f"));
        assertEquals(FIRST, library.definedBy("f"));
    }

    @Test
    void whatIsNeededComesWithWhatItNeedsItselfAndBehindIt() {
        library.define("h", needing(), FIRST);
        library.define("g", needing("h"), FIRST);
        library.define("other", needing("g"), FIRST);
        library.define("f", needing("g"), FIRST);
        assertEquals(List.of("h", "g", "f"), List.copyOf(library.needed(Set.of("f", "unknown")).keySet()));
    }

    @Test
    void aNameOfOneEquationIsFoundOnlyWithIt() {
        library.defineIn(FIRST, "f", needing());
        library.defineIn(SECOND, "f", needing());
        assertEquals(Optional.empty(), library.names().get("f"));
        assertTrue(library.of("f", "first").isPresent());
        assertTrue(library.of("f", "second").isPresent());
        assertEquals(Optional.empty(), library.of("f", "third"));
    }

    @Test
    void aNameOfTheWholeBookIsFoundByAll() {
        library.define("f", needing(), FIRST);
        assertEquals(Optional.of(CURVE), library.names().get("f").map(Names.Meaning::type));
        assertTrue(library.has(Set.of("f")) && library.has(Set.of()));
        assertFalse(library.has(Set.of("f", "g")));
    }

    @Test
    void anEditionTellsAllThatWasWrittenAndInWhichOrder() {
        library.define("f", needing(), FIRST);
        library.define("g", needing(), SECOND);
        Library same = new Library();
        same.define("f", needing(), FIRST);
        same.define("g", needing(), SECOND);
        assertEquals(same.edition(), library.edition());
        Library half = new Library();
        half.define("g", needing(), SECOND);
        assertNotEquals(half.edition(), library.edition());
        half.define("f", needing(), FIRST);
        assertNotEquals(half.edition(), library.edition());
    }
}
