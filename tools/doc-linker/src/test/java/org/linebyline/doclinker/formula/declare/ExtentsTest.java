package org.linebyline.doclinker.formula.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.formula.type.Size;

/** How many members the set of an index has. */
class ExtentsTest {

    private static Optional<Size> extent(String set) {
        Declarations declared = Declarations.of(List.of("i \\in " + set, "n \\in \\mathbb{N}", "m \\in \\mathbb{N}",
                "c \\in \\mathbb{R}").stream().map(latex -> new Entry(latex, List.of())).toList());
        return declared.names().get("i").flatMap(meaning -> meaning.set()).flatMap(declared::extent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\{1, \\dots, n\\} | n", "\\{0, \\dots, n\\} | n + 1", "\\{0, \\dots, n - 1\\} | n",
        "\\{2, \\dots, 7\\} | 6", "\\{m, \\dots, n\\} | -m + n + 1", "\\{1, \\dots, 2n\\} | 2n", "\\{1, \\dots, n m\\} | mn"})
    void aRangeOfLettersHasASize(String set, String size) {
        assertEquals(Optional.of(size), extent(set).map(Size::toString));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\mathbb{N}", "\\{0, 1\\}", "\\{1, \\dots\\}", "\\{1, \\dots, \\lfloor n \\rfloor\\}", "\\{1, \\dots, n^2\\}"})
    void anyOtherSetHasNone(String set) {
        assertEquals(Optional.empty(), extent(set));
    }
}
