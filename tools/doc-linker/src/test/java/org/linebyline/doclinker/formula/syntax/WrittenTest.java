package org.linebyline.doclinker.formula.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "\\lvert a \\rvert | \\lvert a\\rvert",
        "\\lVert \\theta \\rVert | \\lVert\\theta\\rVert", "\\langle a, b \\rangle | \\langle a,b\\rangle",
        "\\sqrt x | \\sqrt{x}", "\\sqrt[3] x | \\sqrt[3]{x}", "n ! | n!", "(n - 1)! | (n-1)!", "x_{1 : k} | x_{1:k}", "x_: | x_{:}",
        "a {}^2 b | a {}^{2} b", "\\begin{pmatrix} a & b \\\\ c & d \\end{pmatrix} | \\begin{pmatrix}a&b\\\\c&d\\end{pmatrix}"})
    void aMessageShowsLatex(String latex, String shown) {
        assertEquals(shown, written(latex));
    }

    @Test
    void whatIsWrittenCanBeRead() {
        List<String> unread = Formulas.all().stream().map(WrittenTest::written)
                .filter(latex -> Parser.parse(latex) instanceof Parsed.Fault).toList();
        assertEquals(List.of(), unread);
    }

    private static String written(String latex) {
        return Parser.parse(latex) instanceof Parsed.Tree tree
                ? String.join(" \\quad ", tree.statements().stream().map(Written::of).toList()) : "unreadable: " + Parser.parse(latex);
    }
}
