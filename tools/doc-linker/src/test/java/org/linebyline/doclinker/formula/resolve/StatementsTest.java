package org.linebyline.doclinker.formula.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Written;

class StatementsTest {

    private static List<Statement> of(String latex) throws Unresolved {
        return Statements.of(((Parsed.Tree) Parser.parse(latex)).statements());
    }

    /** Each statement and, behind "if", its conditions. */
    private static String cut(String latex) throws Unresolved {
        return of(latex).stream().map(each -> Written.of(each.left()) + " " + each.relation() + " " + Written.of(each.right())
                + (each.conditions().isEmpty() ? "" : " if " + each.conditions().stream().map(Written::of)
                .collect(Collectors.joining(" and ")))).collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a = b | a = b", "a = b, \\qquad c = d | a = b; c = d", "a = b = c | a = b; a = c",
        "a \\le b \\le c | a \\le b; b \\le c", "a = b \\le c | a = b; b \\le c", "\\term{t}{a = b} | a = b", "p \\iff q | p \\iff q",
        "a = b, \\quad c \\ge d | a = b; c \\ge d"})
    void eachSignIsAStatement(String latex, String statements) throws Unresolved {
        assertEquals(statements, cut(latex));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a = b \\quad \\text{if } c > d | a = b if c>d", "a = b \\quad \\text{for } i < j | a = b if i<j",
        "\\forall i: a = b | a = b if i", "a = b, \\quad \\text{if } c > d | a = b if c>d",
        "a = b, \\qquad c = d, \\quad \\text{if } e > f | a = b; c = d if e>f",
        "\\begin{aligned} a &= b & \\text{if } c > d \\end{aligned} | a = b if c>d", "a = b \\quad (c > d) | a = b if (c>d)",
        "\\begin{aligned} a &= b, \\\\ & \\text{if } c > d \\end{aligned} | a = b if c>d"})
    void conditionsGoWithTheStatementBeforeThem(String latex, String statements) throws Unresolved {
        assertEquals(statements, cut(latex));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"\\begin{aligned} a &= b \\\\ c &= d \\end{aligned} | a = b; c = d",
        "\\begin{aligned} a &= b \\\\ &= c \\\\ &= d \\end{aligned} | a = b; a = c; a = d",
        "\\begin{aligned} a &= b \\\\ &\\le c \\end{aligned} | a = b; a \\le c",
        "\\begin{aligned} & a \\\\ &= b \\end{aligned} | a = b", "\\begin{aligned} a &= b, & c &= d \\end{aligned} | a = b; c = d"})
    void aDerivationGoesOnFromItsFirstSide(String latex, String statements) throws Unresolved {
        assertEquals(statements, cut(latex));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a = b \\text{ and } c \\le d \\text{ and } e > f | a = b; c \\le d; e > f",
        "a = b \\text{ and } c = d \\quad \\text{if } e > f | a = b if e>f; c = d if e>f",
        "a = b \\wedge c = d \\wedge e = f | a=b\\wedge c=d \\wedge e=f",
        "a = b \\vee c = d \\wedge e = f | a=b \\vee c=d\\wedge e=f", "a = b \\text{ or } c = d | a=b or c=d"})
    void claimsWithAndBetweenThemAreSaidOneAfterTheOther(String latex, String statements) throws Unresolved {
        assertEquals(statements, cut(latex));
    }

    @Test
    void aRangeWithoutAnEndClaimsNothing() throws Unresolved {
        assertEquals("a = b", cut("a = b, \\qquad (k = 0, 1, \\dots)"));
        assertEquals("a = b", cut("k = 0, 1, \\dots, \\qquad a = b"));
        assertEquals("a = b", cut("a = b, k = 0, 1, \\dots"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a = b, \\quad i = 1, \\dots, n | a = b if i=1,\\dots,n",
        "a = b, i = 1, \\dots, n | a = b if i=1,\\dots,n", "a = b, \\quad \\term{t}{(i = n, \\dots, 1)} | a = b if (i=n,\\dots,1)",
        "a = b, \\quad c \\le d \\le e, \\quad i = 1, 2, \\dots, n | a = b; c \\le d if i=1,2,\\dots,n; d \\le e if i=1,2,\\dots,n",
        "\\begin{aligned} a &= b, & i &= 1, \\dots, n \\\\ c &= d \\end{aligned} | a = b if i=1,\\dots,n; c = d"})
    void aRangeWithAnEndSaysWhereThatHoldsWhichStandsBeforeIt(String latex, String statements) throws Unresolved {
        assertEquals(statements, cut(latex));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a + b | 0 | is no statement", "a = b, \\qquad f(x) | 14 | is no statement",
        "a \\implies b \\implies c | 0 | write one arrow in a statement",
        "i = 1, \\dots, n, \\qquad a = b | 0 | stands before all statements: write it behind the one that holds for it"})
    void whatClaimsNothingIsRefused(String latex, int column, String words) {
        Unresolved refused = assertThrows(Unresolved.class, () -> of(latex));
        assertTrue(refused.getMessage().contains(words), refused::getMessage);
        assertEquals(column, refused.span().from());
    }
}
