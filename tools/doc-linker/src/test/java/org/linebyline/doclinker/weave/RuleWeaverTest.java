package org.linebyline.doclinker.weave;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.weave.theme.Theme;

/** The pages of the rules. */
class RuleWeaverTest {

    @TempDir
    static Path folder;

    @BeforeAll
    static void weave() throws IOException {
        new SiteWeaver(DotBook.links(), Theme.of(DotBook.THEME), "", "", SourceHost.NONE).weave(folder.resolve("site"), Map.of());
    }

    @Test
    void everyRuleHasAPageAndTheListLeadsToIt() throws IOException {
        Document list = Jsoup.parse(Files.readString(folder.resolve("site/rules/index.html")));
        assertEquals(Arrays.stream(Rule.values()).map(rule -> rule.id() + ".html").toList(), list.select("a").eachAttr("href"));
        for (Rule rule : Rule.values()) {
            Document woven = Jsoup.parse(Files.readString(folder.resolve("site/rules/" + rule.id() + ".html")));
            assertTrue(woven.select("b").text().contains("[" + rule.id() + "]"), woven.html());
        }
    }

    @Test
    void whatAPageShowsIsTextAndNames() throws IOException {
        Document woven = Jsoup.parse(Files.readString(folder.resolve("site/rules/formula-unlabelled.html")));
        assertEquals("step", woven.select("p code").get(0).text());
        assertTrue(woven.select("pre").text().contains("[stem]"), woven.html());
    }
}
