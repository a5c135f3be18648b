package sample;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DotTest {

    @Test
    void productsAreAdded() {
        assertEquals(32, Dot.dot(new double[] {1, 2, 3}, new double[] {4, 5, 6}));
    }
}
