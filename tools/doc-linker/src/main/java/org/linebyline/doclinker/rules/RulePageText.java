package org.linebyline.doclinker.rules;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.rules.RulePage.Excerpt;

/** The text of a page, in the little of AsciiDoc that it needs: a title, two sections, paragraphs, titled listings, one literal block. */
final class RulePageText {

    private static final Pattern LISTING = Pattern.compile("(?ms)^\\.(?<path>\\S+)\n(?<fence>-{4,})\n(?<text>.*?)\n\\k<fence>$");
    private static final Pattern LITERAL = Pattern.compile("(?ms)^\\.{4}\n(?<text>.*?)\n\\.{4}$");

    private final String head;
    private final String broken;
    private final String mended;

    RulePageText(String page) {
        String[] sections = page.split("(?m)^== (?:Broken|Mended)$");
        if (sections.length != 3) {
            throw new IllegalArgumentException("a page has the sections Broken and Mended: " + page);
        }
        this.head = sections[0];
        this.broken = sections[1];
        this.mended = sections[2];
    }

    RulePage page(Rule rule) {
        Matcher findings = LITERAL.matcher(broken);
        if (!findings.find()) {
            throw new IllegalArgumentException("the page of " + rule.id() + " shows no finding");
        }
        return new RulePage(rule, paragraphs(head.replaceFirst("= .*\n", "")), excerpts(broken), findings.group("text"),
                paragraphs(mended), excerpts(mended));
    }

    private static List<Excerpt> excerpts(String section) {
        return LISTING.matcher(section).results().map(listing -> new Excerpt(listing.group(1), listing.group(3))).toList();
    }

    private static List<String> paragraphs(String section) {
        return Pattern.compile("\n{2,}").splitAsStream(LISTING.matcher(section).replaceAll("").strip())
                .map(paragraph -> paragraph.strip().replace('\n', ' ')).filter(paragraph -> !paragraph.isEmpty()).toList();
    }
}
