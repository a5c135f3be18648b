package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

class ShapedTest {

    private static final Value MATRIX = new Value.Array(List.of(1, 2), List.of(Real.of(3), Real.of(4)));

    @Test
    void anArrayIsInTheSetOfItsShapeOnly() {
        assertEquals(new Value.Truth(true), new Shaped(2).value(List.of(MATRIX, Value.Num.of(1), Value.Num.of(2))));
        assertEquals(new Value.Truth(false), new Shaped(2).value(List.of(MATRIX, Value.Num.of(2), Value.Num.of(1))));
        assertEquals(new Value.Truth(false), new Shaped(1).value(List.of(MATRIX, Value.Num.of(2))));
    }

    @Test
    void anArrayOfOtherAxesIsAMisfit() {
        assertThrows(Misfit.class, () -> new Shaped(2).type(List.of(Type.Array.of(Size.of("n")), Type.WHOLE, Type.WHOLE)));
    }

    @Test
    void aFunctionIsMappedOverTheEntries() throws Misfit {
        Value.Function negated = arguments -> new Value.Num(((Value.Num) arguments.get(0)).real().negated());
        Type function = new Type.Function(List.of(Type.NUMBER), Type.NUMBER, true);
        Type matrix = Type.Array.of(Size.of("m"), Size.of("n"));
        assertEquals(matrix, Mapped.ENTRYWISE.type(List.of(function, matrix)));
        assertEquals(new Value.Array(List.of(1, 2), List.of(Real.of(-3), Real.of(-4))), Mapped.ENTRYWISE.value(List.of(negated, MATRIX)));
    }

    @Test
    void aFunctionThatIsNotDeclaredEntryByEntryIsNotMapped() {
        Type function = new Type.Function(List.of(Type.NUMBER), Type.NUMBER);
        assertThrows(Misfit.class, () -> Mapped.ENTRYWISE.type(List.of(function, Type.Array.of(Size.of("n")))));
    }
}
