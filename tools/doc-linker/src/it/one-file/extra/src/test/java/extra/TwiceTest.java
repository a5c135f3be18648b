package extra;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TwiceTest {

    @Test
    void twiceTwoIsFour() {
        assertEquals(4, Twice.of(2));
    }
}
