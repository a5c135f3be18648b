package org.linebyline.doclinker.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.rules.RulePage;
import org.linebyline.doclinker.rules.RulePage.Excerpt;

/** The page of a rule for a code host. */
final class RuleMarkdown {

    private final RulePage page;

    RuleMarkdown(RulePage page) {
        this.page = page;
    }

    String text() {
        return Stream.of(page.meaning().stream(), Stream.of("## Broken"), excerpts(page.broken()), Stream.of(fenced("", page.findings())),
                Stream.of("## Mended"), page.mending().stream(), excerpts(page.mended()))
                .flatMap(part -> part).collect(Collectors.joining("\n\n"));
    }

    private static Stream<String> excerpts(List<Excerpt> excerpts) {
        return excerpts.stream().flatMap(excerpt -> Stream.of("`" + excerpt.path() + "`",
                fenced(excerpt.path().substring(excerpt.path().lastIndexOf('.') + 1), excerpt.text())));
    }

    private static String fenced(String language, String text) {
        return "```" + language + "\n" + text + "\n```";
    }
}
