package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.operation.Given.MATRIX;
import static org.linebyline.doclinker.formula.operation.Given.SET;
import static org.linebyline.doclinker.formula.operation.Given.VECTOR;
import static org.linebyline.doclinker.formula.operation.Given.gives;
import static org.linebyline.doclinker.formula.operation.Given.m;
import static org.linebyline.doclinker.formula.operation.Given.misfit;
import static org.linebyline.doclinker.formula.operation.Given.r;
import static org.linebyline.doclinker.formula.operation.Given.shown;
import static org.linebyline.doclinker.formula.operation.Given.undefined;
import static org.linebyline.doclinker.formula.operation.Given.v;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;

class LibraryTest {

    @Test
    void softmaxAddsToOne() throws Misfit {
        assertEquals("[0.25, 0.75]", shown(Library.SOFTMAX, v(0, Math.log(3))));
        assertEquals("[0.5, 0.5]", shown(Library.SOFTMAX, v(1e4, 1e4)));
        assertEquals("[1]", shown(Library.SOFTMAX, v(7)));
        gives(VECTOR, Library.SOFTMAX, VECTOR);
        assertEquals("a softmax takes a vector, not a matrix of shape m × n; say of which rows, as in \\operatorname{softmax}(A_{i,:})",
                misfit(Library.SOFTMAX, MATRIX));
        assertEquals("a softmax takes a vector, not a number", misfit(Library.SOFTMAX, Type.NUMBER));
    }

    @Test
    void theLogarithmOfASumOfExponentials() throws Misfit {
        assertEquals("1.3862943611", shown(Library.LOG_SUM_EXP, v(0, Math.log(3))));
        assertEquals("10000.6931471806", shown(Library.LOG_SUM_EXP, v(1e4, 1e4)));
        gives(Type.NUMBER, Library.LOG_SUM_EXP, VECTOR);
        assertEquals("\\operatorname{LSE} takes a vector, not a matrix of shape m × n", misfit(Library.LOG_SUM_EXP, MATRIX));
    }

    @Test
    void functionsOfEachEntry() throws Misfit {
        assertEquals("[0, 2]", shown(Library.RELU, v(-1, 2)));
        assertEquals("[0.5, 0.75]", shown(Library.SIGMOID, v(0, Math.log(3))));
        assertEquals("[-1, 0, 1]", shown(Library.SGN, v(-3, 0, 2)));
        assertEquals("[-1, 0, 1]", shown(Library.CLIP, v(-3, 0, 2), -1, 1));
        gives(MATRIX, Library.RELU, MATRIX);
        gives(Type.NUMBER, Library.SIGMOID, Type.WHOLE);
        gives(Type.WHOLE, Library.SGN, Type.NUMBER);
        gives(VECTOR, Library.CLIP, VECTOR, Type.NUMBER, Type.WHOLE);
        assertEquals("\\operatorname{ReLU} takes a number or an array, not a set", misfit(Library.RELU, SET));
        assertEquals("\\operatorname{sigmoid} takes a number or an array, not a set", misfit(Library.SIGMOID, SET));
        assertEquals("\\operatorname{sgn} takes a number or an array, not a set", misfit(Library.SGN, SET));
        assertEquals("a clip takes a number or an array, not a set", misfit(Library.CLIP, SET, Type.NUMBER, Type.NUMBER));
        assertEquals("an end of a clip is a number, not a vector of size n", misfit(Library.CLIP, VECTOR, VECTOR, Type.NUMBER));
        assertEquals("it takes 3 operands, not 1", misfit(Library.CLIP, VECTOR));
    }

    @Test
    void ofNumbersOrOfOneArray() throws Misfit {
        assertEquals("3", shown(Library.MAX_OF, 1, 3, 2));
        assertEquals("3", shown(Library.MAX_OF, v(1, 3, 2)));
        assertEquals("1", shown(Library.MIN_OF, 1, 3, 2));
        assertEquals("1", shown(Library.MIN_OF, m(r(1, 3), r(2, 4))));
        assertEquals("2", shown(Library.MEAN, 1, 3, 2));
        assertEquals("2", shown(Library.MEAN, v(1, 3, 2)));
        assertEquals("a maximum of nothing", undefined(Library.MAX_OF, v()));
        gives(Type.WHOLE, Library.MAX_OF, Type.WHOLE, Type.WHOLE);
        gives(Type.NUMBER, Library.MAX_OF, Type.WHOLE, Type.NUMBER);
        gives(Type.NUMBER, Library.MIN_OF, VECTOR);
        gives(Type.NUMBER, Library.MEAN, Type.WHOLE, Type.WHOLE);
        assertEquals("\\max takes numbers or one array, not a vector of size n", misfit(Library.MAX_OF, VECTOR, VECTOR));
        assertEquals("\\min takes numbers or one array, not a set", misfit(Library.MIN_OF, SET));
        assertEquals("\\operatorname{mean} takes numbers or one array, not a claim", misfit(Library.MEAN, Type.TRUTH));
    }
}
