package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class ReadingTimeTest {

    private static final String FORMULA = "<div class=\"formula display\"><math>a + b</math></div>";
    private static final String LINE = "<span class=\"line\"><a>17</a><span class=\"code\">return a + b;</span></span>";

    @Test
    void wordsAreReadAtTwoHundredAndThirtyAMinute() {
        assertEquals(1, minutes("<p>One word.</p>"));
        assertEquals(1, minutes("word ".repeat(230)));
        assertEquals(2, minutes("word ".repeat(231)));
    }

    @Test
    void threeFormulasTakeAMinuteAndSoDoTwelveLinesOfCode() {
        assertEquals(4, minutes("word ".repeat(230) + FORMULA.repeat(9)));
        assertEquals(3, minutes("word ".repeat(230) + "<figure class=\"listing\">" + LINE.repeat(24) + "</figure>"));
    }

    @Test
    void whatIsFoldedAwayTakesNone() {
        assertEquals(1, minutes("<p>One word.</p><details>" + "word ".repeat(1000) + FORMULA + "</details>"));
    }

    @Test
    void fromTenOnFivesAreCloseEnough() {
        assertEquals(9, minutes("word ".repeat(9 * 230)));
        assertEquals(10, minutes("word ".repeat(12 * 230)));
        assertEquals(15, minutes("word ".repeat(13 * 230)));
    }

    private static int minutes(String html) {
        return ReadingTime.of(Jsoup.parseBodyFragment(html).body());
    }
}
