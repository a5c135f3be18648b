package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.util.List;

import org.jsoup.nodes.Entities;
import org.linebyline.doclinker.rules.RulePage;

/** Writes what the book promises: a page for each rule that it was judged by, and the list of them. */
final class RuleWeaver {

    private RuleWeaver() {
    }

    record PageView(List<String> meaning, List<RulePage.Excerpt> broken, List<String> findings, List<String> mending,
            List<RulePage.Excerpt> mended) {
    }

    record ListView(List<EntryView> rules) {
    }

    record EntryView(String id, String sentence) {
    }

    static void weave(SitePages pages) throws IOException {
        List<RulePage> rules = RulePage.all();
        for (RulePage rule : rules) {
            pages.write("rules/" + rule.rule().id() + ".html", "rule", rule.rule().id(), rule.sentence(), view(rule));
        }
        pages.write("rules/index.html", "rules", "What is checked",
                "Each of these rules is applied whenever the book is built, and one finding stops the build.",
                new ListView(rules.stream().map(rule -> new EntryView(rule.rule().id(), rule.sentence())).toList()));
    }

    private static PageView view(RulePage rule) {
        return new PageView(html(rule.meaning()), rule.broken(), rule.findings().lines().toList(), html(rule.mending()), rule.mended());
    }

    /** Names between backquotes are code. */
    private static List<String> html(List<String> paragraphs) {
        return paragraphs.stream().map(words -> Entities.escape(words).replaceAll("`([^`]+)`", "<code>$1</code>")).toList();
    }
}
