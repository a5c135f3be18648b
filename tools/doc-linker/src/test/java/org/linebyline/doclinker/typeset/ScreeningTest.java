package org.linebyline.doclinker.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset.Rejected;

@DisplayName("The screening")
class ScreeningTest {

    @ParameterizedTest
    @ValueSource(strings = {"\\newcommand", "\\renewcommand", "\\def", "\\let", "\\DeclareMathOperator", "\\tag", "\\label",
        "\\ref", "\\href", "\\unicode", "\\require", "\\style", "\\cssId", "\\class", "\\data", "\\mmlToken", "\\color"})
    void rejects_what_the_book_does_without_where_it_stands(String command) {
        Rejected rejected = rejected("x+" + command + "{a}");
        assertEquals(2, rejected.offset());
        assertTrue(rejected.reason().startsWith(command + " is not for formulas: "), rejected.reason());
    }

    @ParameterizedTest
    @ValueSource(strings = {"align", "align*", "equation", "gather", "multline", "tikzpicture"})
    void rejects_environments_that_number_or_that_nobody_knows(String environment) {
        assertEquals(new Rejected("\\begin{" + environment + "} is not for formulas: "
                        + "use aligned or gathered for lines, cases for cases, array or a matrix for entries", 1),
                rejected("x\\begin{" + environment + "}x\\end{" + environment + "}"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "x}; 1; this } closes nothing: take it out, or open its group before",
        "a{b{c}; 1; this { is not closed: add its }",
        "\\left({x\\right); 6; this { is not closed: add its }",
        "(\\left( x; 1; this \\left is not closed: add its \\right",
        "x\\end{cases}; 1; this \\end closes nothing: take it out, or open its group before",
        "\\begin{cases} x; 0; this \\begin is not closed: add its \\end",
        "x$; 1; this $ is not needed: a formula is mathematics already",
        "50% x; 2; % is not for formulas: write \\% for a percent sign, and a comment outside the formula"})
    void places_what_is_out_of_balance(String latex, int offset, String reason) {
        assertEquals(new Rejected(reason, offset), rejected(latex));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\term{Bad Name}{x}", "\\term{a}", "\\term x{y}", "\\term{2a}{x}", "\\term{a}{ }", "\\term{}{x}"})
    void rejects_malformed_terms(String term) {
        assertEquals(new Rejected("a term is written \\term{name}{part}, its name in lower-case letters, "
                + "digits and hyphens, a letter first", 2), rejected("x=" + term));
    }

    @Test
    void rejects_what_is_empty_too_long_too_deep_or_invisible() {
        assertEquals(new Rejected("the formula is empty: write one, or take its place in the text out", 0), rejected(" \n"));
        assertEquals(new Rejected("the formula has 20001 characters: split it, 20000 is the most", 20_000),
                rejected("x".repeat(20_001)));
        assertEquals(new Rejected("groups are nested more than 100 deep: split the formula", 302),
                rejected("x^{".repeat(2000) + "x" + "}".repeat(2000)));
        assertEquals(new Rejected("here is an invisible control character: take it out", 1), rejected("x\u0000"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\{x\\}", "a\\\\def", "\\left.x\\right|", "\\text{$x$}", "100\\%", "\\tagged", "\\term {a-2} {x}",
        "\\begin{aligned}x\\end{aligned}", "\\leftarrow"})
    void lets_the_rest_pass(String latex) {
        assertEquals(Optional.empty(), objection(latex));
    }

    private static Rejected rejected(String latex) {
        return objection(latex).orElseThrow(() -> new AssertionError(latex + " passed"));
    }

    private static Optional<Rejected> objection(String latex) {
        return Screening.objection(Manuscript.of(new Formula(latex, true)));
    }
}
