package org.linebyline.differentiation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linebyline.calculus.CentralDifference;
import org.linebyline.linearalgebra.Vector;

/** The numbers that the chapter's pitfalls quote. */
class PitfallsTest {

    private static <S extends Scalar<S>> List<S> logOfExp(List<S> x) {
        return List.of(x.get(0).exp().log());
    }

    /** The identity, with a constant in place of it at 2. */
    private static <S extends Scalar<S>> List<S> exceptAtTwo(List<S> x) {
        S a = x.get(0);
        return List.of(a.value() == 2 ? a.of(2) : a);
    }

    @Test
    void theTapeDifferentiatesWhatWasWrittenAndNotWhatWasMeant() {
        assertEquals(1, ReverseMode.gradient(PitfallsTest::logOfExp, Vector.of(700)).get(0), 1e-12);
        assertEquals(Double.NaN, ReverseMode.gradient(PitfallsTest::logOfExp, Vector.of(1000)).get(0));
    }

    @Test
    void aBranchThatHoldsAtOnePointHidesTheSlopeThere() {
        assertEquals(0, ReverseMode.gradient(PitfallsTest::exceptAtTwo, Vector.of(2)).get(0));
        assertEquals(1, ReverseMode.gradient(PitfallsTest::exceptAtTwo, Vector.of(3)).get(0));
    }

    @Test
    void atAKinkTheTapeChoosesASideAndDifferencesTakeTheMean() {
        assertEquals(0, ReverseMode.gradient(Programs::relu, Vector.of(0)).get(0));
        assertEquals(0.5, CentralDifference.of(a -> Math.max(a, 0), 0, 1e-5));
    }

    @Test
    void theComplexStepLosesItsSlopeThroughAnAbsoluteValue() {
        Program modulus = new Program() {
            @Override
            public <S extends Scalar<S>> List<S> at(List<S> x) {
                return List.of(x.get(0).of(Math.abs(x.get(0).value())));
            }
        };
        assertEquals(0, ComplexStep.derivative(modulus, 2, 1e-20));
    }
}
