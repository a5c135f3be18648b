package org.linebyline.doclinker.read.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Rule;

/** Takes out of a chapter's HTML whatever Asciidoctor does not write by itself, and tells where it came from. */
final class Sanitizer {

    private static final Set<String> ELEMENTS = Set.of("body", "div", "p", "span", "a", "em", "strong", "code", "pre",
            "sub", "sup", "mark", "br", "hr", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl", "dt", "dd",
            "table", "caption", "colgroup", "col", "thead", "tbody", "tfoot", "tr", "th", "td", "figure", "figcaption",
            "details", "summary", "blockquote", "cite", "b", "i", "del", "kbd", "q");
    private static final Set<String> ATTRIBUTES = Set.of("id", "class", "href", "rel", "target", "style", "start",
            "type", "open", "colspan", "rowspan", "scope", "title", "reversed", "data-n", "data-kind", "data-role",
            "data-source", "data-title", "data-line", "data-file", "data-language", "data-target", "data-image", "data-alt",
            "data-cut", "data-note", "data-lang");

    private final ChapterText text;

    Sanitizer(ChapterText text) {
        this.text = text;
    }

    List<Damage> clean(Element body) {
        List<Damage> damage = new ArrayList<>();
        clean(body, damage);
        return damage;
    }

    /** What stands inside a forbidden element goes with it, unmentioned. */
    private void clean(Element element, List<Damage> damage) {
        if (element.attr("data-kind").equals("pass")) {
            damage.add(unsafe("++++", element, "a passthrough block: write AsciiDoc, or [stem#id] above a formula"));
            element.remove();
        } else if (!ELEMENTS.contains(element.normalName())) {
            damage.add(unsafe("<" + element.tagName(), element, "raw HTML <" + element.tagName() + ">: write AsciiDoc"));
            element.remove();
        } else {
            attributes(element, damage);
            element.children().forEach(child -> clean(child, damage));
        }
    }

    private void attributes(Element element, List<Damage> damage) {
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (!ATTRIBUTES.contains(name) || name.equals("style") && !attribute.getValue().matches("width: [0-9.]+%;?")) {
                damage.add(unsafe(name, element, "the HTML attribute '" + name + "' is not allowed: write AsciiDoc"));
                element.removeAttr(attribute.getKey());
            } else if (name.equals("href") && !safe(attribute.getValue())) {
                damage.add(unsafe(attribute.getValue(), element, "a link to '" + attribute.getValue()
                        + "': links begin with http:, https: or mailto:"));
                element.removeAttr("href");
            }
        }
    }

    private static boolean safe(String href) {
        String address = href.strip().toLowerCase(Locale.ROOT);
        return address.startsWith("http://") || address.startsWith("https://") || address.startsWith("mailto:")
                || address.startsWith("#");
    }

    private Damage unsafe(String written, Element element, String message) {
        return new Damage(Rule.MARKUP_UNSAFE, text.find(element, written), message);
    }
}
