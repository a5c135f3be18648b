package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.check.Values.number;
import static org.linebyline.doclinker.formula.check.Values.vector;

import org.junit.jupiter.api.Test;

class ComplaintTest {

    private static final Settled.Side CODE = new Settled.Side(null, true);
    private static final Settled.Side FORMULA = new Settled.Side(null, false);

    @Test
    void itSaysWhatEachSideGives() {
        assertEquals("the code gives 1 and the right side of the formula 2",
                new Complaint("=", CODE, number(1), FORMULA, "right", number(2)).text());
        assertEquals("the left side of the formula gives 1 and the code 2",
                new Complaint("\\leftarrow", FORMULA, number(1), CODE, "right", number(2)).text());
    }

    @Test
    void aPartOfTheLeftSideThatTheCodeGivesDiffersFromThatSide() {
        assertEquals("the code gives 1 and the left side of the formula 2",
                new Complaint("=", CODE, number(1), FORMULA, "left", number(2)).text());
    }

    @Test
    void ofArraysItSaysTheEntryThatDiffersMost() {
        assertEquals("the code gives 2 and the right side of the formula 5 at entry (2)",
                new Complaint("=", CODE, vector(1, 2), FORMULA, "right", vector(1.1, 5)).text());
    }

    @Test
    void arraysOfOtherShapesAreShownWhole() {
        assertEquals("the code gives [1, 2] and the right side of the formula [1]",
                new Complaint("=", CODE, vector(1, 2), FORMULA, "right", vector(1)).text());
    }

    @Test
    void anotherRelationThanEqualityIsNamed() {
        assertEquals("the code gives 3 and the right side of the formula 2: not \\le",
                new Complaint("\\le", CODE, number(3), FORMULA, "right", number(2)).text());
    }

    @Test
    void ofArraysThatAreInNoOrderNoEntryIsNamed() {
        assertEquals("the code gives [9, 3] and the right side of the formula [1, 4]: not \\ge",
                new Complaint("\\ge", CODE, vector(9, 3), FORMULA, "right", vector(1, 4)).text());
    }
}
