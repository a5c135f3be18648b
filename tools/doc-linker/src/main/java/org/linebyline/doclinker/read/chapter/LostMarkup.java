package org.linebyline.doclinker.read.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Rule;

/** What was meant as markup and shows as text, which Asciidoctor passes over in silence. */
final class LostMarkup {

    /** @param written what every match holds, and a place is looked up by; the rest of a match may have been rewritten */
    private record Trap(Pattern pattern, String written, Rule rule, String message) {

        private static Trap of(String pattern, String written, Rule rule, String message) {
            return new Trap(Pattern.compile(pattern), written, rule, message);
        }
    }

    private static final List<Trap> TRAPS = List.of(
            Trap.of("(?<!Unresolved directive in \\S{1,200} - )include::\\S*\\[", "include::", Rule.REFERENCE_BROKEN,
                    "this include shows as text: begin its line with include::, without a space or anything else before it"),
            Trap.of("stem:\\[", "stem:[", Rule.FORMULA_INVALID,
                    "this formula shows as text: close it with ], and write \\] for a bracket inside it"),
            Trap.of("\\\\\\(", "\\(", Rule.FORMULA_INVALID,
                    "this formula shows as text: in a sentence write stem:[…]"),
            Trap.of("<<[\\p{L}#]", "<<", Rule.REFERENCE_BROKEN,
                    "this cross reference shows as text: close it with >>"),
            Trap.of("\\bxref:[^\\s\\[]+", "xref:", Rule.REFERENCE_BROKEN,
                    "this cross reference shows as text: end it with brackets, as xref:id[words]"),
            Trap.of("\\bimage::?[^\\s\\[]+", "image:", Rule.REFERENCE_BROKEN,
                    "this picture shows as text: end it with brackets, as image::{runs}/…[\"words\"]"));

    private static final Evaluator CODE = QueryParser.parse("code, kbd, figure.listing");

    private final ChapterText text;

    LostMarkup(ChapterText text) {
        this.text = text;
    }

    /** Code may speak of markup; an include that Asciidoctor cannot resolve is found elsewhere. */
    List<Damage> in(Element body) {
        List<Damage> damage = new ArrayList<>();
        body.nodeStream(TextNode.class).forEach(node -> lost((Element) node.parent(), node.getWholeText(), damage));
        body.select("span.stem").forEach(element -> damage.add(new Damage(Rule.FORMULA_INVALID,
                text.find(element, "[stem]"), "this formula shows as text: in a sentence write stem:[…]")));
        return damage;
    }

    private void lost(Element element, String words, List<Damage> damage) {
        for (Trap trap : TRAPS) {
            if (words.contains(trap.written()) && element.closest(CODE) == null) {
                trap.pattern().matcher(words).results()
                        .forEach(match -> damage.add(new Damage(trap.rule(), text.find(element, trap.written()), trap.message())));
            }
        }
    }
}
