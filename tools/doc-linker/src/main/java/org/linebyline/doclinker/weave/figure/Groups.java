package org.linebyline.doclinker.weave.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Element;

/** The groups of a picture, fewer of them: what they say moves to where it is said once. */
final class Groups {

    /** What a group costs. */
    private static final String GROUP = "<g></g>";
    private static final String TRANSFORM = "transform";
    /** What makes a group one thing that is more than its parts. */
    private static final Set<String> WHOLE = Set.of("id", "opacity", "filter", "mask");
    /** What a group says for each of its parts. */
    private static final Set<String> INHERITED = Set.of("fill", "fill-opacity", "stroke", "stroke-width", "stroke-opacity",
            "stroke-dasharray", "stroke-linecap", "stroke-linejoin", "text-anchor");

    private Groups() {}

    /** A group that only moves one part: the part is moved itself. */
    static void pushDown(Element group) {
        if (group.childNodeSize() == 1 && group.childrenSize() == 1 && group.attributesSize() == 1 && group.hasAttr(TRANSFORM)) {
            Element part = group.child(0);
            part.attr(TRANSFORM, (group.attr(TRANSFORM) + part.attr(TRANSFORM)).replace(" )", ")"));
            group.unwrap();
        }
    }

    /** Neighbors among the groups that say the same become one. */
    static void joinChildren(Element parent) {
        Element last = null;
        for (Element child : List.copyOf(parent.children())) {
            if (last != null && last.nameIs("g") && child.nameIs("g") && isDivisible(child) && child.attributes().equals(last.attributes())) {
                last.appendChildren(child.children());
                child.remove();
            } else {
                last = child;
            }
        }
    }

    private static boolean isDivisible(Element group) {
        return group.attributes().asList().stream().map(Attribute::getKey).noneMatch(WHOLE::contains);
    }

    /** Neighbors in one style become a group that says it once. */
    static void gatherStyles(Element parent) {
        List<Element> alike = new ArrayList<>();
        for (Element child : List.copyOf(parent.children())) {
            if (!alike.isEmpty() && !style(child).equals(style(alike.get(0)))) {
                gather(alike);
                alike.clear();
            }
            alike.add(child);
        }
        gather(alike);
    }

    private static void gather(List<Element> alike) {
        if (alike.isEmpty() || (alike.size() - 1) * style(alike.get(0)).html().length() <= GROUP.length()) {
            return;
        }
        Element group = new Element("g");
        alike.get(0).before(group);
        group.attributes().addAll(style(alike.get(0)));
        for (Element part : alike) {
            style(part).forEach(attribute -> part.removeAttr(attribute.getKey()));
            group.appendChild(part);
        }
    }

    private static Attributes style(Element part) {
        Attributes style = new Attributes();
        part.attributes().asList().stream().filter(attribute -> INHERITED.contains(attribute.getKey())).forEach(style::put);
        return style;
    }
}
