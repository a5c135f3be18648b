package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.model.StatementKind;
import org.linebyline.doclinker.weave.theme.Theme;

/** The page of what speaks for the equations of a chapter. */
class EvidencePagesTest {

    @TempDir
    static Path folder;

    private static Document chapter;
    private static Document evidence;

    @BeforeAll
    static void weave() throws IOException {
        Evaluation agrees = new Evaluation.Agrees(64, 2.2e-16, List.of(StatementKind.IDENTITY),
                List.of(new Evaluation.SampleText(List.of("a_{i-1} = (1, -2)", "b = (-3, 4)"), "-11", "-11")));
        new SiteWeaver(DotBook.links().evaluated(equation -> agrees), Theme.of(DotBook.THEME), "", "", SourceHost.NONE).weave(folder.resolve("site"), Map.of());
        chapter = Jsoup.parse(Files.readString(folder.resolve("site/dot.html")));
        evidence = Jsoup.parse(Files.readString(folder.resolve("site/evidence/dot.html")));
    }

    @Test
    void anEquationLeadsToItsEvidenceAndBack() {
        Element more = chapter.selectFirst(".evidence .more");
        assertEquals("see tests, mutants, inputs", more.text());
        assertEquals("evidence/dot.html#dot-product", more.attr("href"));
        assertEquals("../dot.html#dot-product", evidence.selectFirst("#dot-product h2 a").attr("href"));
    }

    @Test
    void testsReadAsClaims() {
        assertEquals(List.of("DotTest: products are added", "1 of OtherTest"), evidence.select("h3:contains(Tests) + ul li").eachText());
    }

    @Test
    void mutantsThatSurvivedComeFirstAndThenTheTestsThatKilledTheOthers() {
        assertEquals(List.of("Dot.java, line 5: replaced double addition with subtraction \u2013 no test noticed",
                "DotTest: products are added"), evidence.select("h3:contains(Mutants) ~ ul:not(.inputs) li").eachText());
        assertEquals("../dot.html#Dot-5", evidence.selectFirst(".survivors a").attr("href"));
    }

    @Test
    void someInputsAreShown() {
        assertEquals(List.of("ai\u22121 = (1, \u22122), b = (\u22123, 4): formula \u221211, code \u221211"), evidence.select(".inputs li").eachText());
        assertEquals("a<sub>i\u22121</sub>", evidence.selectFirst(".given > i").html());
    }
}
