package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.util.List;

import org.jsoup.nodes.Entities;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.output.WholeFolder;
import org.linebyline.doclinker.rules.RulePage;

/** Writes what the book promises: a page for each rule that it was judged by, and the list of them. */
final class RuleWeaver {

    private final Plan plan;
    private final String pdf;
    private final Templates templates;

    RuleWeaver(Plan plan, String pdf, Templates templates) {
        this.plan = plan;
        this.pdf = pdf;
        this.templates = templates;
    }

    record PageView(String bookTitle, String license, String root, String pdf, boolean menu, String title, String description,
            List<String> meaning, List<RulePage.Excerpt> broken, List<String> findings, List<String> mending,
            List<RulePage.Excerpt> mended, String url) {
    }

    record ListView(String bookTitle, String license, String root, String pdf, boolean menu, String title, String description,
            List<EntryView> rules, String url) {
    }

    record EntryView(String id, String sentence) {
    }

    void weave(WholeFolder folder) throws IOException {
        List<RulePage> pages = RulePage.all();
        for (RulePage page : pages) {
            folder.write("rules/" + page.rule().id() + ".html", templates.fill("rule", view(page)));
        }
        folder.write("rules/index.html", templates.fill("rules", view(pages)));
    }

    private PageView view(RulePage page) {
        return new PageView(plan.title(), plan.imprint().license(), "../", pdf, false, page.rule().id(), page.sentence(),
                html(page.meaning()), page.broken(), page.findings().lines().toList(), html(page.mending()), page.mended(),
                url(page.rule().id()));
    }

    private ListView view(List<RulePage> pages) {
        return new ListView(plan.title(), plan.imprint().license(), "../", pdf, false, "What is checked",
                "Each of these rules is applied whenever the book is built, and one finding stops the build.",
                pages.stream().map(page -> new EntryView(page.rule().id(), page.sentence())).toList(), url("index"));
    }

    /** The absolute address of a page; empty where the book has none. */
    private String url(String page) {
        String address = plan.imprint().address();
        return address.isEmpty() ? "" : address + "rules/" + page + ".html";
    }

    /** Names between backquotes are code. */
    private static List<String> html(List<String> paragraphs) {
        return paragraphs.stream().map(words -> Entities.escape(words).replaceAll("`([^`]+)`", "<code>$1</code>")).toList();
    }
}
