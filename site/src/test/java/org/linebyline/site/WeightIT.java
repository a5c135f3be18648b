package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page of a chapter is soon there: it is light as hosts send it, which is compressed, by Brotli or by gzip, and not long to read for a phone. */
class WeightIT {

    private static final int DOCUMENT = 50_000;
    private static final int DOCUMENT_BY_GZIP = 60_000;
    private static final int DOCUMENT_AS_IT_IS = 400_000;
    private static final int PAGE = 100_000;

    @BeforeAll
    static void load() {
        Brotli4jLoader.ensureAvailability();
    }

    static List<String> chapters() {
        return Book.chapterPages();
    }

    @ParameterizedTest
    @MethodSource("chapters")
    void aChapterIsLight(String page) throws IOException {
        byte[] document = Files.readAllBytes(Book.site().resolve(page));
        int compressed = brotli(document);
        int zipped = gzip(document);
        int whole = compressed;
        for (Path file : loaded(page)) {
            whole += brotli(Files.readAllBytes(file));
        }
        Measurements.note("document bytes", page, document.length);
        Measurements.note("document bytes by gzip", page, zipped);
        Measurements.note("document bytes by Brotli", page, compressed);
        Measurements.note("page bytes by Brotli, without fonts", page, whole);
        assertTrue(compressed < DOCUMENT, page + " has " + compressed + " bytes");
        assertTrue(zipped < DOCUMENT_BY_GZIP, page + " has " + zipped + " bytes by gzip");
        assertTrue(document.length < DOCUMENT_AS_IT_IS, page + " has " + document.length + " bytes as it is");
        assertTrue(whole < PAGE, page + " with what it loads has " + whole + " bytes");
    }

    /** The styles, scripts and pictures that the page asks for. */
    private static List<Path> loaded(String page) throws IOException {
        Path file = Book.site().resolve(page);
        return Jsoup.parse(file).select("link[rel=stylesheet], link[rel=icon], script[src], img[src]").stream()
                .map(element -> file.resolveSibling(element.attr(element.nameIs("link") ? "href" : "src"))).distinct().toList();
    }

    private static int brotli(byte[] bytes) throws IOException {
        return Encoder.compress(bytes, new Encoder.Parameters().setQuality(11)).length;
    }

    private static int gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(compressed) {
            {
                def.setLevel(Deflater.BEST_COMPRESSION);
            }
        }) {
            gzip.write(bytes);
        }
        return compressed.size();
    }
}
