package org.linebyline.causality;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FrontDoorTest {

    /** Hidden, treatment, between, outcome. */
    private static final CausalGraph GRAPH = Models.graph(4, 0, 1, 0, 3, 1, 2, 2, 3);

    @Test
    void theChanceIsTheTrueOneWhateverIsHidden() {
        Random random = new Random(1);
        for (int k = 0; k < 100; k++) {
            CausalModel model = Models.random(GRAPH, random);
            for (int value = 0; value < 2; value++) {
                assertEquals(Models.truth(model, 1, value, 3), FrontDoor.adjusted(model.joint(), 1, value, 2, 3), 1e-13);
            }
        }
    }

    @Test
    void noBackDoorSetOfWhatIsSeenWouldDo() {
        for (int set : new int[] {0b0000, 0b0100}) {
            assertEquals(false, BackDoor.isBlocked(GRAPH, 1, 3, set));
        }
    }

    @Test
    void whereTheTreatmentActsAnotherWayTooTheChanceIsAnother() {
        CausalModel leaking = Models.random(Models.graph(4, 0, 1, 0, 3, 1, 2, 1, 3, 2, 3), new Random(2));
        assertTrue(Math.abs(Models.truth(leaking, 1, 1, 3) - FrontDoor.adjusted(leaking.joint(), 1, 1, 2, 3)) > 0.01);
    }

    @Test
    void whereTheTreatmentDoesNotMoveWhatIsBetweenThereIsNoEffect() {
        CausalModel model = Models.random(Models.graph(4, 0, 1, 0, 3, 2, 3), new Random(3));
        assertEquals(FrontDoor.adjusted(model.joint(), 1, 0, 2, 3), FrontDoor.adjusted(model.joint(), 1, 1, 2, 3), 1e-14);
    }
}
