package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.linebyline.doclinker.formula.check.Equations.equation;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Equation;

/** Whatever an author changes of what an equation says makes another wording. */
class WordingTest {

    private static final Equation EQUATION = equation("it", "y = x^2", "x \\in \\mathbb{R} :: x", "y => Code.square(x)");

    @Test
    void theSameWordsAreTheSame() {
        assertEquals(Wording.of(EQUATION), Wording.of(equation("it", "y = x^2", "x \\in \\mathbb{R} :: x", "y => Code.square(x)")));
    }

    @Test
    void otherWordsAreOthers() {
        Stream.of(equation("other", "y = x^2", "x \\in \\mathbb{R} :: x", "y => Code.square(x)"),
                equation("it", "y = x^3", "x \\in \\mathbb{R} :: x", "y => Code.square(x)"),
                equation("it", "y = x^2", "x \\in [0, 1] :: x", "y => Code.square(x)"),
                equation("it", "y = x^2", "x \\in \\mathbb{R} :: z", "y => Code.square(x)"),
                equation("it", "y = x^2", "x \\in \\mathbb{R} :: x", "x^2 => Code.square(x)"),
                equation("it", "y = x^2", "x \\in \\mathbb{R} :: x", "y => Code.cube(x)"),
                Equations.tolerating(1e-3, EQUATION)).forEach(changed -> assertNotEquals(Wording.of(EQUATION), Wording.of(changed)));
    }
}
