package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signs of formulas in small type. */
class PlainLettersTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "x = 1; x = 1", "\\eta = 0.1; \u03b7 = 0.1", "\\varepsilon = (0, 1); \u03b5 = (0, 1)", "v_{k} = [1, 2]; v_k = [1, 2]",
        "\\theta_{t-1} = [1]; \u03b8_(t-1) = [1]", "A_{\\cdot 1} = 2; A_(\u00b7 1) = 2", "\\mathbf{1} = [1, 1]; 1 = [1, 1]",
        "\\bar{x} = 2; x-bar = 2", "\\hat{\\sigma} = 2; \u03c3-hat = 2", "\\nabla L = drawn function 0; grad L = drawn function 0",
        "\\nabla_{W^{(\\ell)}} L = 1; grad_(W^(\u2113)) L = 1", "n_{\\ell-1} = 3; n_(\u2113-1) = 3"})
    void greekLettersAreLettersAndScriptsHaveNoBraces(String given, String plain) {
        assertEquals(plain, PlainLetters.of(given));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"\u03b8_(t-1); \u03b8<sub>t\u22121</sub>", "v_k; v<sub>k</sub>", "W^(\u2113); W<sup>(\u2113)</sup>",
        "grad_(W^(\u2113)); grad<sub>W<sup>(\u2113)</sup></sub>", "x-bar; x-bar"})
    void scriptsStandBelowAndAboveWhereThereIsRoom(String plain, String html) {
        assertEquals(html, PlainLetters.html(plain));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"\\unheard{x} = 1", "\\frac{a}{b} = 1", "no sign"})
    void whatCannotBeSaidPlainlyStaysAsItIs(String given) {
        assertEquals(given, PlainLetters.of(given));
    }
}
