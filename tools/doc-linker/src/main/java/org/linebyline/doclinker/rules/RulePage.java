package org.linebyline.doclinker.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.linebyline.doclinker.model.Rule;

/**
 * What there is to say about a rule.
 *
 * @param meaning what it asks for and why, paragraph by paragraph; names of code stand between backquotes
 * @param broken parts of files that break it
 * @param findings what the linker then says
 * @param mending what to do, paragraph by paragraph
 * @param mended the same parts of files without the fault
 */
public record RulePage(Rule rule, List<String> meaning, List<Excerpt> broken, String findings, List<String> mending,
        List<Excerpt> mended) {

    /** A part of a file, from the line that its first line repeats to the line that its last line repeats; or a whole file. */
    public record Excerpt(String path, String text) {
    }

    /** The page of a rule. */
    public static RulePage of(Rule rule) {
        try (InputStream page = RulePage.class.getResourceAsStream(rule.id() + ".adoc")) {
            return new RulePageText(new String(page.readAllBytes(), StandardCharsets.UTF_8)).page(rule);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page, in the order of the rules. */
    public static List<RulePage> all() {
        return Arrays.stream(Rule.values()).map(RulePage::of).toList();
    }

    /** When the rule is broken, as a sentence. */
    public String sentence() {
        String words = rule.broken();
        return Character.toUpperCase(words.charAt(0)) + words.substring(1) + ".";
    }
}
