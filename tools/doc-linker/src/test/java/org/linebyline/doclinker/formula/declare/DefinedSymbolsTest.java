package org.linebyline.doclinker.formula.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.formula.syntax.Written;

/** Entries of a where list that say what their symbol is equal to. */
class DefinedSymbolsTest {

    private static Declarations read(String... entries) {
        return Declarations.of(Stream.of(entries).map(latex -> new Entry(latex, List.of())).toList());
    }

    private static List<String> defined(String... entries) {
        return read(entries).definitions().stream().map(each -> each.entry() + ": " + Written.of(each.statement().left())
                + each.statement().relation() + Written.of(each.statement().right())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"m = a + b | 0: m=a+b", "\\bar y = \\frac{1}{n} s | 0: \\bar{y}=\\frac{1}{n} s",
        "x_i = X_i | 0: x_{i}=X_{i}", "m \\in \\mathbb{R} = a | 0: m=a"})
    void anEqualsSignDefines(String entry, String definition) {
        assertEquals(List.of(definition), defined(entry));
    }

    @ParameterizedTest
    @ValueSource(strings = {"n = 3", "p = \\frac12", "x = (x_1, \\dots, x_n) \\in \\mathbb{R}^n",
        "A \\in \\mathbb{R}^{n \\times n}, A = A^\\top", "A = A^\\top", "x = x + 1", "x \\le y", "x \\in \\mathbb{R}"})
    void aNumberAListOfEntriesAPropertyOrTheSymbolItselfDefinesNothing(String entry) {
        assertEquals(List.of(), defined(entry));
    }

    @Test
    void anEntryIsFoundByItsPlaceInTheList() {
        assertEquals(List.of("1: m=a+b", "2: k=m"), defined("a, b \\in \\mathbb{R}", "m = a + b", "k = m"));
    }

    @Test
    void aDefinedSymbolIsNotConstrained() {
        assertEquals(List.of(), read("a \\in \\mathbb{R}", "m \\in \\mathbb{R} = a").constraints());
        assertEquals(1, read("a \\in \\mathbb{R}", "m \\in \\mathbb{R}, m = a + 1").constraints().size());
    }
}
