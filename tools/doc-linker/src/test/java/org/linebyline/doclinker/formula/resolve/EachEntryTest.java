package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.declare.Entry;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.value.Value;

class EachEntryTest {

    private static final Scope SCOPE = Scope.of(Map.of("a", vector(1, 4), "b", vector(2, 2), "c", Value.Num.of(3)));

    private static Value vector(double... entries) {
        return new Value.Array(List.of(entries.length), Arrays.stream(entries).mapToObj(Real::of).toList());
    }

    private static Expr expr(String latex, String... said) throws Unresolved {
        Declarations declared = Declarations.of(Stream.concat(
                Stream.of("a, b \\in \\mathbb{R}^d", "c \\in \\mathbb{R}"), Stream.of(said))
                .map(entry -> new Entry(entry, List.of())).toList());
        return new Resolver(declared.names()).expr(((Parsed.Tree) Parser.parse(latex)).statements().get(0));
    }

    private static void assertComesTo(Value expected, String latex, String said) throws Unresolved {
        assertEquals(expected, expr(latex, said).value(SCOPE));
        assertThrows(Unresolved.class, () -> expr(latex), latex + " is refused where nothing says that it is of each entry");
    }

    @Test
    void theWhereListShowsWhatIsDoneToEachEntry() throws Unresolved {
        assertComesTo(vector(1, 2), "\\sqrt{a}", "\\sqrt{\\cdot}");
        assertComesTo(vector(0.5, 2), "\\frac{a}{b}", "\\frac{\\cdot}{\\cdot}");
        assertComesTo(vector(3, 0.75), "\\frac{c}{a}", "\\frac{\\cdot}{\\cdot}");
        assertComesTo(vector(1, 16), "a^2", "\\cdot^2");
        assertComesTo(vector(4, 7), "a + c", "\\cdot + c");
        assertComesTo(vector(2, -1), "c - a", "\\cdot + c");
        assertComesTo(vector(2, 4), "\\max(a, b)", "\\max(\\cdot, \\cdot)");
        assertComesTo(vector(Math.tanh(1), Math.tanh(4)), "\\tanh(a)", "\\tanh(\\cdot)");
    }

    @Test
    void severalAreShownInOneEntry() throws Unresolved {
        assertEquals(vector(0.25, 0.2), expr("\\frac{1}{\\sqrt{a} + c}", "\\sqrt{\\cdot}, \\frac{\\cdot}{\\cdot}, \\cdot + c").value(SCOPE));
    }

    @Test
    void aRefusalSaysWhatToWrite() {
        assertEquals("a square root takes a number, not a vector of size d; if it is of each entry, say so in the where list:"
                + " stem:[\\sqrt{\\cdot}]", assertThrows(Unresolved.class, () -> expr("\\sqrt{a}")).getMessage());
    }
}
