package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SideNameTest {
    private static final Rectangle2D UPPER = new Rectangle2D.Double(0, 1000, 4000, 700);
    private static final Rectangle2D LOWER = new Rectangle2D.Double(1000, -500, 2000, 700);

    @Test
    void termsOfTwoLinesAreStacked() {
        assertTrue(SideName.fit(Map.of(1, UPPER, 2, LOWER)));
    }

    @Test
    void termsOfOneLineAreNot() {
        assertFalse(SideName.fit(Map.of(1, UPPER, 2, new Rectangle2D.Double(5000, 900, 500, 500))));
        assertFalse(SideName.fit(Map.of(1, LOWER, 2, new Rectangle2D.Double(4000, 1000, 500, 500))), "a raised neighbor");
    }

    @Test
    void termsOfAGridHaveNoRoomForNamesAtTheSide() {
        assertFalse(SideName.fit(Map.of(1, UPPER, 2, LOWER, 3, new Rectangle2D.Double(5000, -500, 800, 700))));
    }

    @Test
    void aTermInsideAnotherIsNotStackedOnIt() {
        assertFalse(SideName.fit(Map.of(1, UPPER, 2, new Rectangle2D.Double(500, 1100, 900, 300))));
    }

    @Test
    void eachNameStandsBesideTheMiddleOfItsTerm() {
        List<SideName> names = SideName.beside(4000, new TreeMap<>(Map.of(1, UPPER, 2, LOWER)), List.of("upper", "lower"));
        assertEquals(List.of("upper", "lower"), names.stream().map(SideName::name).toList());
        assertEquals(1500, names.get(0).baseline() - names.get(1).baseline(), 1e-9);
        assertTrue(names.stream().allMatch(name -> name.left() > 4000 && name.left() == names.get(0).left()));
    }
}
