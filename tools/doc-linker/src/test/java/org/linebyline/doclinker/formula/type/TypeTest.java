package org.linebyline.doclinker.formula.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TypeTest {

    private static final Type.Array N = Type.Array.of(Size.of("n"));
    private static final Type.Array M = Type.Array.of(Size.of("m"));

    @Test
    void aWholeNumberAndABrokenOneStandForEachOther() {
        assertTrue(Type.WHOLE.fits(Type.NUMBER));
        assertTrue(Type.NUMBER.fits(Type.WHOLE));
        assertFalse(Type.NUMBER.fits(Type.TRUTH));
    }

    @Test
    void arraysFitWhoseSizesAreTheSame() {
        assertTrue(N.fits(Type.Array.of(Size.of("n"))));
        assertFalse(N.fits(M));
        assertFalse(N.fits(Type.Array.of(Size.of("n"), Size.of(1))));
        assertFalse(N.fits(Type.NUMBER));
    }

    @Test
    void whatTheCodeGivesFitsEverywhere() {
        assertTrue(Type.OPEN.fits(N));
        assertTrue(N.fits(Type.OPEN));
        assertTrue(new Type.Many(Type.OPEN).fits(new Type.Many(N)));
        assertTrue(new Type.Tuple(List.of(N, Type.OPEN)).fits(new Type.Tuple(List.of(N, M))));
        assertFalse(new Type.Tuple(List.of(N)).fits(new Type.Tuple(List.of(N, M))));
    }

    @Test
    void aFunctionOfEachEntryIsOfNumbersToo() {
        Type.Function plain = new Type.Function(List.of(Type.NUMBER), Type.NUMBER);
        assertTrue(new Type.Function(List.of(Type.NUMBER), Type.NUMBER, true).fits(plain));
        assertFalse(new Type.Function(List.of(N), Type.NUMBER).fits(plain));
    }

    @Test
    void aGeneralFunctionIsAsLargeAsItsArguments() {
        Type.Function general = new Type.Function(List.of(N, N), N).general();
        assertEquals(new Type.Function(List.of(M, M), M), general.at(List.of(M, M)));
        assertEquals(new Type.Function(List.of(M, M), M), general.at(List.of(M, N)), "the first argument says how large a letter is");
        assertEquals(general, general.at(List.of(Type.NUMBER, Type.NUMBER)));
    }

    @Test
    void aFunctionThatIsNotGeneralStaysAsItIs() {
        Type.Function plain = new Type.Function(List.of(N), N);
        assertEquals(plain, plain.at(List.of(M)));
    }
}
