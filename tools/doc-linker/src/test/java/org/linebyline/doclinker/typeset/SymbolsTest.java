package org.linebyline.doclinker.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Formula;

class SymbolsTest {

    @Test
    void aSymbolIsMarkedWhereverItStands() {
        assertEquals("(\\symbol{1}{A}\\symbol{2}{x})_{\\symbol{3}{i}} = \\sum_{j} \\symbol{1}{A}_{\\symbol{3}{i}j} \\symbol{2}{x}_j",
                marked("(Ax)_i = \\sum_{j} A_{ij} x_j",
                        "A \\in \\mathbb{R}^{m \\times n}", "x \\in \\mathbb{R}^n", "i \\in \\{1, \\dots, m\\}"));
    }

    @Test
    void aTermKeepsItsSymbols() {
        assertEquals("\\term{a}{\\symbol{1}{Q} K^\\top}", marked("\\term{a}{Q K^\\top}", "Q"));
    }

    @Test
    void anArgumentWithoutBracesGetsThem() {
        assertEquals("\\frac {\\symbol{1}{n}}{\\symbol{2}{k}} + \\sqrt {\\symbol{1}{n}} + \\frac{\\symbol{1}{n}}2 + 2^{\\symbol{1}{n}}",
                marked("\\frac nk + \\sqrt n + \\frac{n}2 + 2^n", "n \\ge 1", "k"));
    }

    @Test
    void aLetterUnderAnAccentIsAnotherSymbol() {
        assertEquals("\\symbol{2}{\\hat{y}} - \\symbol{1}{y}", marked("\\hat{y} - y", "y", "\\hat y \\in \\mathbb{R}"));
        assertEquals("\\hat y - \\symbol{1}{y}", marked("\\hat y - y", "y"));
    }

    @Test
    void aLetterWithItsSubscriptIsASymbolOfItsOwnWhereItIsDeclared() {
        assertEquals("\\symbol{1}{W}_1 \\symbol{2}{W}_{2}^2 W_3", marked("W_1 W_{2}^2 W_3", "W_1", "W_2"));
        assertEquals("\\symbol{2}{a}_j + \\symbol{1}{a}_i", marked("a_j + a_i", "a_i", "a"));
        assertEquals("\\symbol{1}{a}_j", marked("a_j", "a_i"));
    }

    @Test
    void anEntryMayDeclareSeveral() {
        assertEquals("\\symbol{1}{a} \\symbol{1}{b} n", marked("a b n", "a, b \\in \\mathbb{R}^n"));
        assertEquals("\\symbol{1}{f}(\\symbol{2}{x})", marked("f(x)", "f: \\mathbb{R} \\to \\mathbb{R}", "x"));
    }

    @Test
    void whatCannotBeReadStaysAsItIs() {
        assertEquals("a | {", marked("a | {", "a"));
        assertEquals("a", marked("a", "{", "", "2 + 2"));
    }

    private static String marked(String latex, String... symbols) {
        return Symbols.marked(new Formula(latex, true, List.of(symbols)));
    }
}
