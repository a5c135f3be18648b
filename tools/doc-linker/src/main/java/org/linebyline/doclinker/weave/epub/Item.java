package org.linebyline.doclinker.weave.epub;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the book.
 *
 * @param path from the folder of the package
 * @param page whether it is read in its turn
 * @param properties what a reading device must be able to show, with blanks between
 */
public record Item(String path, boolean page, String properties, byte[] bytes) {

    private static final Map<String, String> TYPES = Map.of("xhtml", "application/xhtml+xml", "css", "text/css", "svg", "image/svg+xml",
            "png", "image/png", "woff2", "font/woff2", "woff", "font/woff", "ttf", "font/ttf", "otf", "font/otf", "txt", "text/plain");

    /** What a page needs, and how one sees that. */
    private static final Map<String, String> NEEDS = Map.of("mathml", "<math ", "svg", "<svg ");

    /** A page with text. */
    public static Item page(String path, String xhtml) {
        return page(path, xhtml, "");
    }

    /** The page with the contents of the book. */
    public static Item navigation(String path, String xhtml) {
        return page(path, xhtml, "nav");
    }

    /** The picture of the cover. */
    public static Item cover(String path, byte[] bytes) {
        return new Item(path, false, "cover-image", bytes);
    }

    /** A style sheet, a font, or a text that comes with it. */
    public static Item file(String path, byte[] bytes) {
        return new Item(path, false, "", bytes);
    }

    private static Item page(String path, String xhtml, String own) {
        String properties = Stream.concat(Stream.of(own), NEEDS.entrySet().stream().filter(need -> xhtml.contains(need.getValue())).map(Map.Entry::getKey))
                .filter(property -> !property.isEmpty()).sorted().collect(Collectors.joining(" "));
        return new Item(path, true, properties, xhtml.getBytes(StandardCharsets.UTF_8));
    }

    /** Its media type. */
    public String type() {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
