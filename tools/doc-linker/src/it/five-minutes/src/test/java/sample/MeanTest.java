package sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class MeanTest {

    @Test
    void meanOfOneTwoThreeIsTwo() {
        assertEquals(2, Mean.mean(new double[] {1, 2, 3}));
    }
}
