package org.linebyline.doclinker.formula.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Entries of a where list that give one piece of a formula two meanings. */
class ClashesTest {

    private static Declarations declared(String entries) {
        return Declarations.of(Stream.of(entries.split(";")).map(latex -> new Entry(latex.strip(), List.of())).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\\sigma \\in \\mathbb{R}; \\sigma: \\mathbb{R} \\to \\mathbb{R} | already, as a number, and here as a function",
        "x, c \\in \\mathbb{R}; c(x) \\in \\mathbb{R} | 'c' is declared already, as a number, and here as a function",
        "x \\in \\mathbb{R}; x \\in \\mathbb{R}^n | choose another letter for one of the two",
        "\\sigma \\in \\mathbb{R}; \\sigma^2 \\in \\mathbb{R} | '\\sigma^{2}' can be a power of '\\sigma', which is declared, too",
        "s_k \\in \\mathbb{R}; s_k^2 \\in \\mathbb{R} | 's_{k}^{2}' can be a power of 's_{k}'",
        "\\theta \\in \\mathbb{R}; \\theta^t \\in \\mathbb{R} | '\\theta^{t}' can be a power of '\\theta'",
        "a \\in \\mathbb{R}^n; a_1 \\in \\mathbb{R} | 'a_{1}' can be an entry of 'a', which is declared, too: choose another name",
        "a \\in \\mathbb{R}^n; k \\in \\mathbb{N}; a_k \\in \\mathbb{R} | 'a_{k}' can be an entry of 'a'",
        "i \\in \\{1, 3, \\dots, 9\\} | '3' is not next after '1', and dots leave out none",
        "i \\in \\{1, 3, \\dots\\} | '3' is not next after '1'", "i \\in \\{0, 0.5, \\dots, 2\\} | '0.5' is not next after '0'",
        "i \\in \\{1, \\dots, 9, 11\\} | what do the dots stand for?", "i \\in \\{\\dots, 0\\} | what do the dots stand for?"})
    void whatHasTwoMeaningsIsAFaultOfTheLastEntry(String entries, String words) {
        Declarations declared = declared(entries);
        assertEquals(1, declared.faults().size(), declared.faults()::toString);
        assertEquals(entries.split(";").length - 1, declared.faults().get(0).entry());
        assertTrue(declared.faults().get(0).why().getMessage().contains(words), declared.faults().get(0).why()::getMessage);
    }

    @ParameterizedTest
    @ValueSource(strings = {"x, x' \\in \\mathbb{R}", "x \\in \\mathbb{R}; x^\\ast \\in \\mathbb{R}",
        "x \\in \\mathbb{R}; x^+ \\in \\mathbb{R}",
        "W \\in \\mathbb{R}^{n \\times n}; W^{(1)} \\in \\mathbb{R}^{n \\times n}", "\\sigma^2 \\in \\mathbb{R}_{>0}",
        "w \\in \\mathbb{R}^d; w_0 \\in \\mathbb{R}", "w \\in \\mathbb{R}^d; w_{\\text{old}} \\in \\mathbb{R}",
        "\\theta \\in \\mathbb{R}^d; t \\in \\mathbb{N}; \\theta_t \\in \\mathbb{R}^d", "x \\in \\mathbb{R}; x \\in \\mathbb{R}"})
    void whatIsToldApartByItsNameIsNone(String entries) {
        assertEquals(List.of(), declared(entries).faults());
    }

    @Test
    void severalNamesMayShareAnEntryHoweverTheyAreSpelled() {
        Declarations several = declared("TP, FN \\in \\mathbb{N}; f, f^{-1}: \\mathbb{R} \\to \\mathbb{R}");
        assertEquals(List.of("f", "f^{-1}", "T P", "F N"), several.symbols().stream().map(Declaration::name)
                .sorted((one, other) -> Boolean.compare(one.contains(" "), other.contains(" "))).toList());
    }

    @Test
    void aVectorMaySayThatItsEntriesIncrease() {
        for (String claim : List.of("t_1 < \\dots < t_n", "t_1 < t_2 < \\ldots < t_n")) {
            Domain times = declared("t \\in \\mathbb{R}^n, " + claim).symbols().get(0).domain();
            assertTrue(((Domain.Arrays) times).properties().contains(Domain.Property.INCREASING), claim);
        }
    }
}
