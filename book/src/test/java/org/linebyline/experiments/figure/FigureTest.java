package org.linebyline.experiments.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a page, a printer and a second machine expect of every figure. */
class FigureTest {

    private static final Set<String> ELEMENTS =
            Set.of("svg", "g", "path", "line", "rect", "circle", "text", "clipPath", "polygon", "polyline");

    static Stream<String> names() {
        return Gallery.all().keySet().stream();
    }

    private static String svg(String name) {
        return Gallery.all().get(name).toSvg(name);
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSameFigureGivesTheSameBytesInEveryLocale(String name) {
        String here = svg(name);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            assertEquals(here, svg(name));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertEquals(here, svg(name));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingLeaksIntoThePageOrLoadsFromElsewhere(String name) throws Exception {
        for (Element element : elements(svg(name))) {
            assertTrue(ELEMENTS.contains(element.getTagName()), element.getTagName());
            assertFalse(element.hasAttribute("style"));
            assertFalse(element.hasAttribute("href"));
            if (element.hasAttribute("id")) {
                assertTrue(element.getAttribute("id").startsWith(name + "-"), element.getAttribute("id"));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void idsAreUniqueAndEveryClipPathExists(String name) throws Exception {
        List<String> ids = new ArrayList<>();
        List<String> used = new ArrayList<>();
        for (Element element : elements(svg(name))) {
            if (element.hasAttribute("id")) {
                ids.add(element.getAttribute("id"));
            }
            if (element.hasAttribute("clip-path")) {
                used.add(element.getAttribute("clip-path").replaceAll("url\\(#(.*)\\)", "$1"));
            }
        }
        assertEquals(ids.size(), Set.copyOf(ids).size(), "an id is used twice in " + ids);
        assertTrue(ids.containsAll(used), used + " in " + ids);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyColorIsOfTheHouseAndHasItsClass(String name) throws Exception {
        for (Element element : elements(svg(name))) {
            assertColor(element, "fill", Color::fillClass);
            assertColor(element, "stroke", Color::strokeClass);
        }
    }

    private static void assertColor(
            Element element, String attribute, Function<Color, String> className) {
        String value = element.getAttribute(attribute);
        if (value.isEmpty() || value.equals("none")) {
            return;
        }
        Color color = Stream.of(Color.values()).filter(c -> c.hex().equals(value)).findFirst().orElseThrow();
        List<String> classes = List.of(element.getAttribute("class").split(" "));
        assertTrue(classes.contains(className.apply(color)), value + " without its class in " + classes);
    }

    @ParameterizedTest
    @MethodSource("names")
    void itsSizeIsWholeAndFitsThePage(String name) throws Exception {
        Element svg = elements(svg(name)).get(0);
        int width = Integer.parseInt(svg.getAttribute("width"));
        int height = Integer.parseInt(svg.getAttribute("height"));
        assertEquals("0 0 " + width + " " + height, svg.getAttribute("viewBox"));
        assertTrue(width <= 450, "a phone would show the words too small: " + width);
    }

    @ParameterizedTest
    @MethodSource("names")
    void allWordsStandInsideThePicture(String name) throws Exception {
        double width = number(elements(svg(name)).get(0).getAttribute("width"));
        double height = number(elements(svg(name)).get(0).getAttribute("height"));
        for (Element text : elements(svg(name))) {
            if (text.getTagName().equals("text")) {
                double x = moved(text, "x", "translate\\((-?[\\d.]+)");
                double y = moved(text, "y", "translate\\(-?[\\d.]+ (-?[\\d.]+)");
                double length = Svg.width(text.getTextContent());
                String anchor = text.getAttribute("text-anchor");
                double from = anchor.equals("end") ? x - length : anchor.equals("middle") ? x - length / 2 : x;
                assertTrue(from >= -2 && from + length <= width + 2,
                        text.getTextContent() + " goes from " + from + " to " + (from + length) + " of " + width);
                assertTrue(y >= 8 && y <= height, text.getTextContent() + " stands at " + y + " of " + height);
            }
        }
    }

    private static double moved(Element element, String attribute, String translation) {
        double place = number(element.getAttribute(attribute));
        for (Node node = element; node instanceof Element e; node = node.getParentNode()) {
            Matcher moved = Pattern.compile(translation).matcher(e.getAttribute("transform"));
            place += moved.find() ? number(moved.group(1)) : 0;
        }
        return place;
    }

    private static double number(String text) {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
    }

    @Test
    void theGalleryIsWrittenForTheEye() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "gallery"));
        for (Map.Entry<String, Figure> figure : Gallery.all().entrySet()) {
            Path file = folder.resolve(figure.getKey() + ".svg");
            Files.writeString(file, figure.getValue().toSvg(figure.getKey()));
            assertTrue(Files.size(file) < 50_000, figure.getKey() + " has " + Files.size(file) + " bytes");
        }
    }

    private static List<Element> elements(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
        NodeList nodes = document.getElementsByTagName("*");
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
