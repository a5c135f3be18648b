package org.linebyline.doclinker.formula.declare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.type.Size;

class SizesTest {

    private static Node node(String latex) {
        return ((Parsed.Tree) Parser.parse(latex)).statements().get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"3 | 3", "10000 | 10000", "n | n", "n_l | n_{l}", "2n | 2n", "n + q | n + q", "n - 1 | n - 1",
        "-1 + n | n - 1", "2(n + 1) | 2n + 2", "m \\cdot n | mn", "m n - n m | 0", "\\lvert V \\rvert | \\lvert V\\rvert"})
    void aSizeIsASumOfProducts(String latex, String size) throws Unresolved {
        assertEquals(size.replace(" ", ""), Sizes.of(node(latex)).toString().replace(" ", ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"n | n", "m \\times n | m, n", "2 n \\times (q + 1) | 2n, q + 1",
        "b \\times m \\times n | b, m, n"})
    void eachAxisHasOne(String latex, String sizes) throws Unresolved {
        assertEquals(sizes, String.join(", ", Sizes.axes(node(latex)).stream().map(Size::toString).toList()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"10001 | 0 | write a whole number up to 10000", "1.5 | 0 | write a whole number",
        "n/2 | 2 | '2' is no size", "n + \\sqrt{n} | 4 | write it with whole numbers, letters, + and -", "\\frac{n}{2} | 0 | is no size",
        "m \\odot n | 8 | 'n' is no size"})
    void anythingElseIsRefusedWhereItStands(String latex, int column, String message) {
        Unresolved refused = assertThrows(Unresolved.class, () -> Sizes.axes(node(latex)));
        assertTrue(refused.getMessage().contains(message), refused::getMessage);
        assertEquals(column, refused.span().from());
    }
}
