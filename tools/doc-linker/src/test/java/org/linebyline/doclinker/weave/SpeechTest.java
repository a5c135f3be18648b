package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one says for a formula. */
class SpeechTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<mi>\u03b7</mi>                                                      | eta",
        "<mi>X</mi>                                                           | capital X",
        "<mi>\u2112</mi>                                                      | script capital L",
        "<mi>\ud835\udfcf</mi>                                                | bold 1",
        "<mi>log</mi><mo>\u2061</mo><mi>x</mi>                                | log of x",
        "<msup><mi>x</mi><mn>2</mn></msup>                                    | x squared",
        "<msup><mi>A</mi><mrow><mi>\u22a4</mi></mrow></msup>                  | capital A transpose",
        "<msup><mi>e</mi><mrow><mo>\u2212</mo><mi>x</mi></mrow></msup>        | e to the minus x, end power",
        "<msub><mi>x</mi><mrow><mi>i</mi></mrow></msub>                       | x sub i",
        "<msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup>                    | x sub i squared",
        "<mfrac><mn>1</mn><mi>n</mi></mfrac>                                  | 1 over n",
        "<mfrac linethickness='0'><mi>n</mi><mi>k</mi></mfrac>                | n choose k",
        "<mover><mi>y</mi><mo>^</mo></mover>                                  | y hat",
        "<msqrt><mi>d</mi></msqrt>                                            | the square root of d",
        "<mi>x</mi><mo>\u2208</mo><msup><mi>\u211d</mi><mi>n</mi></msup>      | x in the reals to the n",
        "<munderover><mo>\u2211</mo><mi>i</mi><mi>n</mi></munderover><mi>i</mi> | the sum over i to n of i",
        "<munder><mo>\u2211</mo><mi>i</mi></munder><mi>i</mi>                 | the sum over i of i",
        "<munder><mo>max</mo><mi>i</mi></munder><mi>i</mi>                    | 'max under which i, i'",
    })
    void isEnglish(String mathml, String words) {
        assertEquals(words, said(mathml));
    }

    @Test
    void whatIsLongHasAnEnd() {
        assertEquals("the fraction a plus b over the square root of c plus d, end root, end fraction, times 2",
                said("<mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><msqrt><mi>c</mi><mo>+</mo><mi>d</mi></msqrt></mfrac>"
                        + "<mo>\u00d7</mo><mn>2</mn>"));
    }

    @Test
    void aMatrixIsReadByRowsAndAlignedLinesOneAfterTheOther() {
        String rows = "<mtable><mtr><mtd><mi>a</mi></mtd><mtd><mi>b</mi></mtd></mtr><mtr><mtd><mi>c</mi></mtd><mtd><mi>d</mi></mtd></mtr></mtable>";
        assertEquals("open bracket rows: a, b; c, d; close bracket", said("<mo>[</mo>" + rows + "<mo>]</mo>"));
        assertEquals("a b; c d;", said(rows));
    }

    private static String said(String mathml) {
        return Speech.of(Jsoup.parse("<math>" + mathml + "</math>", "", Parser.xmlParser()).child(0));
    }
}
