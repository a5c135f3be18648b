package org.linebyline.doclinker.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.linebyline.doclinker.read.files.ProjectFiles;
import org.linebyline.doclinker.read.files.SourceText;

/** Reads the SVG pictures that chapters show. What could act or load is taken out and noted. */
final class PictureReader {

    /** What draws; whatever else a picture holds might act, load something, or end the drawing in a page's HTML. */
    private static final Set<String> ELEMENTS = Set.of("svg", "g", "defs", "symbol", "use", "title", "desc", "path", "rect",
            "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textpath", "style", "clippath", "mask",
            "pattern", "marker", "lineargradient", "radialgradient", "stop");
    /** Attributes that name an address, some of them in HTML alone. */
    private static final Set<String> ADDRESSES = Set.of("href", "src", "srcset", "srcdoc", "action", "formaction", "data", "background",
            "poster", "ping", "cite");
    private static final Pattern LOADS = Pattern.compile("@import|\\\\|\\b(?:image|image-set|src)\\(|url\\(\\s*['\"]?+(?!#)");

    private final Layout layout;

    PictureReader(Layout layout) {
        this.layout = layout;
    }

    /** A picture by its path from the root; its SVG is empty where there is none, or none that can be shown. */
    record Picture(String path, String svg, List<Damage> damage) {
    }

    /** The files of the pictures that chapters show, each once, whether they exist or not. */
    static List<Path> shown(List<Chapter> chapters, Path root) {
        return chapters.stream().flatMap(chapter -> chapter.references().stream())
                .filter(reference -> reference.kind() == Reference.Kind.IMAGE || reference.kind() == Reference.Kind.FIGURE)
                .map(reference -> root.resolve(reference.target())).distinct().toList();
    }

    Picture read(Path file, ProjectFiles files) {
        List<Damage> damage = new ArrayList<>();
        String path = layout.name(file);
        String svg = files.exists(file) ? svg(file, path, files, damage) : "";
        return new Picture(path, svg, List.copyOf(damage));
    }

    private static String svg(Path file, String path, ProjectFiles files, List<Damage> damage) {
        try {
            SourceText text = SourceText.of(path, files.text(file));
            Document document = Jsoup.parse(String.join("\n", text.lines()), "", Parser.xmlParser());
            document.outputSettings().prettyPrint(false);
            Element svg = document.selectFirst("svg");
            if (svg == null) {
                damage.add(new Damage(Rule.INPUT_UNREADABLE, text.line(1), "not an SVG picture: no other format is shown, so save it as SVG"));
                return "";
            }
            clean(svg, text, damage);
            return svg.outerHtml();
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(path), e.getMessage()));
            return "";
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
        boolean link = name.endsWith(":href") || ADDRESSES.contains(name);
        return name.startsWith("on") || link && !attribute.getValue().startsWith("#") || loads(attribute.getValue());
    }
}
