package org.linebyline.doclinker.names;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void theNearestNameIsMeant() {
        assertEquals(" (did you mean 'dot-product'?)", Nearest.question("dot-prodct", List.of("cross-product", "dot-product")));
    }

    @Test
    void aShortNameMayDifferInTwoLettersAndALongOneInAThird() {
        assertEquals(" (did you mean 'abc'?)", Nearest.question("axy", List.of("abc")));
        assertEquals("", Nearest.question("xyz", List.of("abc")));
        assertEquals(" (did you mean 'abcdefghi'?)", Nearest.question("abcdefxyz", List.of("abcdefghi")));
        assertEquals("", Nearest.question("abcdewxyz", List.of("abcdefghi")));
    }

    @Test
    void ofTwoEquallyNearTheFirstByNameIsMeant() {
        assertEquals(" (did you mean 'aba'?)", Nearest.question("abc", List.of("abd", "aba")));
    }

    @Test
    void aNearNameSharesALetter() {
        assertEquals("", Nearest.question("cm", List.of("a")));
        assertEquals(" (did you mean 'b'?)", Nearest.question("bb", List.of("b")));
    }

    @Test
    void whereNoNameIsNearTheFewThereAreAreTold() {
        assertEquals(" (did you mean 'b'?)", Nearest.among("bb", List.of("a", "b")));
        assertEquals(", which has a, b", Nearest.among("total", List.of("a", "b")));
        assertEquals(", which has none", Nearest.among("total", List.of()));
    }

    @Test
    void nothingIsNearToNothing() {
        assertEquals("", Nearest.question("abc", List.of()));
    }
}
