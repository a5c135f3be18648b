package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeBreaksTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "annotations.transpose().times(weights(state)) | annotations¦.transpose()¦.times(¦weights(¦state))",
        "Elimination.determinant(a) + 1 | Elimination¦.determinant(¦a) + 1",
        "LeastSquaresDescent.miniBatchStep | LeastSquaresDescent¦.miniBatchStep"})
    void codeWithoutASpaceMayBreakAfterABracketAndBeforeACall(String java, String broken) {
        assertEquals(broken, broken(java));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"a.dot(b)", "if (a.size() != b.size()) {", "aVeryLongNameOfAVariable", "123456789.123456789",
        "(firstOfAllArguments,"})
    void shortCodeAndNamesAndNumbersDoNot(String java) {
        assertEquals(java, broken(java));
    }

    @Test
    void namesAndWordsInElementsStayWhole() {
        Element code = Jsoup.parseBodyFragment("<code><b>new</b> <i>annotations</i>.transpose(<i>state</i>.size(), <u>\"a.b(c).d(e).f(g).h(i)\"</u>)</code>")
                .selectFirst("code");
        CodeBreaks.allow(code);
        assertEquals("<b>new</b> <i>annotations</i><wbr>.transpose(<wbr><i>state</i><wbr>.size(), <u>\"a.b(c).d(e).f(g).h(i)\"</u>)", code.html());
    }

    private static String broken(String java) {
        Document page = Document.createShell("");
        Element code = page.body().appendElement("code").text(java);
        CodeBreaks.allow(code);
        code.select("wbr").forEach(wbr -> wbr.replaceWith(new TextNode("¦")));
        return code.wholeText();
    }
}
