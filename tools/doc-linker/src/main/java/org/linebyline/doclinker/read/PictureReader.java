package org.linebyline.doclinker.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Rule;

/** Reads the SVG pictures that chapters show. What could act or load is taken out and noted. */
final class PictureReader {

    /** What draws; whatever else a picture holds might act, load something, or end the drawing in a page's HTML. */
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect",
            "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textpath", "style", "clippath", "mask",
            "pattern", "marker", "lineargradient", "radialgradient", "stop");
    private static final Pattern LOADS = Pattern.compile("@import|\\\\|url\\(\\s*['\"]?+(?!#)");

    private final Layout layout;
    private final ProjectFiles files;

    PictureReader(Layout layout) {
        this.layout = layout;
        this.files = new ProjectFiles(layout.root());
    }

    SortedMap<String, String> read(List<Chapter> chapters, List<Damage> damage) {
        SortedMap<String, String> pictures = new TreeMap<>();
        for (Chapter chapter : chapters) {
            for (Reference reference : chapter.references()) {
                boolean picture = reference.kind() == Reference.Kind.IMAGE || reference.kind() == Reference.Kind.FIGURE;
                if (picture && !pictures.containsKey(reference.target())) {
                    read(reference, pictures, damage);
                }
            }
        }
        return pictures;
    }

    private void read(Reference reference, SortedMap<String, String> pictures, List<Damage> damage) {
        Path file = layout.root().resolve(reference.target());
        if (!Files.exists(file)) {
            return;
        }
        try {
            SourceText text = SourceText.of(reference.target(), files.text(file));
            Document document = Jsoup.parse(String.join("\n", text.lines()), "", Parser.xmlParser());
            document.outputSettings().prettyPrint(false);
            Element svg = document.selectFirst("svg");
            if (svg == null) {
                damage.add(new Damage(Rule.INPUT_UNREADABLE, text.line(1), "not an SVG picture: other formats are not shown"));
                return;
            }
            clean(svg, text, damage);
            pictures.put(reference.target(), svg.outerHtml());
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(reference.target()), e.getMessage()));
        }
    }

    /** What stands inside a forbidden element goes with it, unmentioned. */
    private static void clean(Element element, SourceText text, List<Damage> damage) {
        String name = element.tagName();
        if (!ELEMENTS.contains(name.toLowerCase(Locale.ROOT)) || name.equals("style") && loads(element.wholeText())) {
            damage.add(unsafe(text, "<" + name, "<" + name + ">"));
            element.remove();
            return;
        }
        for (Attribute attribute : element.attributes().asList()) {
            if (acts(attribute)) {
                damage.add(unsafe(text, attribute.getKey() + "=", attribute.getKey() + "=\"" + attribute.getValue() + "\""));
                element.removeAttr(attribute.getKey());
            }
        }
        element.childNodes().stream().filter(node -> !(node instanceof Element)).toList().forEach(PictureReader::plain);
        element.children().forEach(child -> clean(child, text, damage));
    }

    /** Comments and the like would be read otherwise in HTML than in XML. */
    private static void plain(Node node) {
        if (node instanceof CDataNode data) {
            data.replaceWith(new TextNode(data.text()));
        } else if (!(node instanceof TextNode)) {
            node.remove();
        }
    }

    private static Damage unsafe(SourceText text, String written, String what) {
        return new Damage(Rule.MARKUP_UNSAFE, text.find(written, 1), "the picture holds " + what + ": take it out");
    }

    private static boolean loads(String css) {
        return LOADS.matcher(css.toLowerCase(Locale.ROOT)).find();
    }

    private static boolean acts(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        boolean link = name.equals("href") || name.endsWith(":href") || name.equals("src");
        return name.startsWith("on") || link && !attribute.getValue().startsWith("#") || loads(attribute.getValue());
    }
}
