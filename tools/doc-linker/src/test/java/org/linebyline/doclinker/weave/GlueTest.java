package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlueTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "the points (0, 1) and (2.5, 4.) | the points (0,_1) and (2.5,_4.)",
        "rows (2, 0), (0, −½, 1,000) | rows (2,_0), (0,_−½,_1,000)",
        "in 2026 (see 3, 4 and 5) | in 2026 (see 3, 4 and 5)",
        "as Bishop has it (2006, sec. 3) | as Bishop has it (2006, sec. 3)"})
    void thePlacesOfAPointStayOnALine(String words, String glued) {
        Element body = Jsoup.parseBodyFragment("<p>" + words + "</p>").body();
        Glue.touch(body);
        assertEquals(glued, body.wholeText().replace('\u00a0', '_'));
    }

    @ParameterizedTest
    @CsvSource({"code", "pre"})
    void codeStaysAsItIs(String element) {
        Element body = Jsoup.parseBodyFragment("<" + element + ">of(0, 1)</" + element + ">").body();
        Glue.touch(body);
        assertEquals("of(0, 1)", body.wholeText());
    }
}
