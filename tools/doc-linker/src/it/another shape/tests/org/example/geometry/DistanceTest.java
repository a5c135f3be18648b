package org.example.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DistanceTest {

    @Test
    void threeAndFourMakeFive() {
        assertEquals(5, Distance.between(new double[] {0, 0}, new double[] {3, 4}));
    }
}
