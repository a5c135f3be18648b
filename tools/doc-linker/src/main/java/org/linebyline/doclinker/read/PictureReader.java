package org.linebyline.doclinker.read;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Rule;

/** Reads the SVG pictures that chapters show. What could act or load is taken out and noted. */
final class PictureReader {

    private static final Set<String> FORBIDDEN = Set.of("script", "foreignobject", "iframe", "image", "animate", "set",
            "animatetransform", "animatemotion", "handler", "a");

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
        Place place = Place.file(reference.target());
        try {
            Document document = Jsoup.parse(files.text(file), "", Parser.xmlParser());
            document.outputSettings().prettyPrint(false);
            Element svg = document.selectFirst("svg");
            if (svg == null) {
                damage.add(new Damage(Rule.INPUT_UNREADABLE, place, "not an SVG picture: other formats are not shown"));
                return;
            }
            clean(svg, place, damage);
            pictures.put(reference.target(), svg.outerHtml());
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, place, e.getMessage()));
        }
    }

    private static void clean(Element svg, Place place, List<Damage> damage) {
        for (Element element : svg.getAllElements()) {
            if (FORBIDDEN.contains(element.tagName().toLowerCase(Locale.ROOT))) {
                damage.add(new Damage(Rule.MARKUP_UNSAFE, place, "the picture holds <" + element.tagName() + ">: take it out"));
                element.remove();
            }
            for (Attribute attribute : element.attributes().asList()) {
                if (acts(attribute)) {
                    damage.add(new Damage(Rule.MARKUP_UNSAFE, place, "the picture holds " + attribute.getKey() + "=\""
                            + attribute.getValue() + "\": take it out"));
                    element.removeAttr(attribute.getKey());
                }
            }
        }
    }

    private static boolean acts(Attribute attribute) {
        String name = attribute.getKey().toLowerCase(Locale.ROOT);
        String value = attribute.getValue().toLowerCase(Locale.ROOT);
        boolean link = name.equals("href") || name.endsWith(":href");
        return name.startsWith("on") || link && !value.startsWith("#")
                || value.contains("url(") && !value.contains("url(#");
    }
}
