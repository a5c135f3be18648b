package org.linebyline.doclinker.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.rules.RulePage;
import org.linebyline.doclinker.rules.RulePage.Excerpt;

/** Pages of rules for a terminal. */
public final class RuleText {

    private final RulePage page;
    private final Paint paint;

    public RuleText(RulePage page, Paint paint) {
        this.page = page;
        this.paint = paint;
    }

    /** All rules, one line each. */
    public static String table(List<RulePage> pages, Paint paint) {
        int widest = pages.stream().mapToInt(page -> page.rule().id().length()).max().orElse(0);
        return pages.stream().map(page -> {
            String lines = Words.wrap(page.sentence(), " ".repeat(widest + 2));
            return paint.strong(page.rule().id()) + lines.substring(page.rule().id().length());
        }).collect(Collectors.joining("\n"));
    }

    /** The page. */
    public String text() {
        return Stream.of(Stream.of(paint.strong(page.rule().id())), Stream.of(page.sentence()).map(RuleText::paragraph),
                page.meaning().stream().map(RuleText::paragraph),
                Stream.of(paint.strong("Broken")), page.broken().stream().map(this::excerpt), Stream.of(findings()),
                Stream.of(paint.strong("Mended")), page.mending().stream().map(RuleText::paragraph),
                page.mended().stream().map(this::excerpt)).flatMap(part -> part).collect(Collectors.joining("\n\n"));
    }

    private static String paragraph(String words) {
        return Words.wrap(words, "  ");
    }

    private String excerpt(Excerpt excerpt) {
        return "  " + paint.quiet(excerpt.path()) + "\n\n" + Words.indent(excerpt.text(), "      ");
    }

    private String findings() {
        return page.findings().lines().map(finding -> Words.wrap(finding, "  ")).map(paint::error).collect(Collectors.joining("\n"));
    }
}
