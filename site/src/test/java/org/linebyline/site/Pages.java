package org.linebyline.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The pages as they were written, before any script ran. */
final class Pages {

    private static final Map<String, Document> ALL = new LinkedHashMap<>();
    private static final Map<String, Set<String>> IDS = new LinkedHashMap<>();

    static {
        Book.pages().forEach(page -> ALL.put(page, read(page)));
        ALL.forEach((page, document) -> IDS.put(page, Set.copyOf(document.select("[id]").eachAttr("id"))));
    }

    private Pages() {
    }

    /** Every page by its path from the site's folder; its base is its address as a file. */
    static Map<String, Document> all() {
        return ALL;
    }

    /** Whether a page has a place of this name. */
    static boolean has(String page, String id) {
        return IDS.getOrDefault(page, Set.of()).contains(id);
    }

    private static Document read(String page) {
        try {
            return Jsoup.parse(Book.site().resolve(page), "UTF-8", Book.site().resolve(page).toUri().toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
