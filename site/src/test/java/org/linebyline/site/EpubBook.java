package org.linebyline.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** The EPUB as it was written: its entries in their order, its pages by their paths from the folder of the package. */
final class EpubBook {

    private static final String FOLDER = "EPUB/";

    /** An entry of the archive. */
    record Entry(String name, boolean compressed, byte[] bytes) {
    }

    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Document> pages = new LinkedHashMap<>();

    EpubBook() {
        try (InputStream file = Files.newInputStream(Book.epub()); ZipInputStream archive = new ZipInputStream(file)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.add(new Entry(entry.getName(), entry.getMethod() == ZipEntry.DEFLATED, archive.readAllBytes()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        entries.stream().filter(entry -> entry.name().matches(FOLDER + ".*\\.xhtml"))
                .forEach(entry -> pages.put(entry.name().substring(FOLDER.length()), parsed(entry)));
    }

    List<Entry> entries() {
        return entries;
    }

    /** Of a file, by its path from the folder of the package. */
    byte[] bytes(String path) {
        return entries.stream().filter(entry -> entry.name().equals(FOLDER + path)).findFirst().orElseThrow().bytes();
    }

    Map<String, Document> pages() {
        return pages;
    }

    /** The page of a chapter, by its name on the site. */
    Document chapter(String sitePage) {
        return pages.get("chapters/" + sitePage.replace(".html", ".xhtml"));
    }

    Document packaged() {
        return parsed(entries.stream().filter(entry -> entry.name().endsWith(".opf")).findFirst().orElseThrow());
    }

    private static Document parsed(Entry entry) {
        return Jsoup.parse(new String(entry.bytes(), StandardCharsets.UTF_8), "https://example.org/" + entry.name(), Parser.xmlParser());
    }
}
