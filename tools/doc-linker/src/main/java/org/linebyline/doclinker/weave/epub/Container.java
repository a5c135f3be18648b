package org.linebyline.doclinker.weave.epub;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The file that holds a book: an archive that begins with its media type. The same files give the same bytes. */
public final class Container {

    private static final String MEDIA_TYPE = "application/epub+zip";
    private static final String FOLDER = "EPUB/";
    private static final String PACKAGE = FOLDER + "package.opf";
    private static final String POINTER = """
            <?xml version="1.0" encoding="UTF-8"?>
            <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
            <rootfiles><rootfile full-path="%s" media-type="application/oebps-package+xml"/></rootfiles>
            </container>
            """.formatted(PACKAGE);

    /** No file has a time of its own. Of the first moment that an archive can name the JDK makes a field that no EPUB may have. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private Container() {
    }

    /**
     * Writes a book.
     *
     * @param document the package document, which lists the items
     */
    public static void write(Path file, String document, Iterable<Item> items) throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        entries.put("META-INF/container.xml", POINTER.getBytes(StandardCharsets.UTF_8));
        entries.put(PACKAGE, document.getBytes(StandardCharsets.UTF_8));
        items.forEach(item -> entries.put(FOLDER + item.path(), item.bytes()));
        try (OutputStream bytes = Files.newOutputStream(file); ZipOutputStream archive = new ZipOutputStream(bytes)) {
            put(archive, stored("mimetype", MEDIA_TYPE), MEDIA_TYPE.getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                put(archive, new ZipEntry(entry.getKey()), entry.getValue());
            }
        }
    }

    /** What is not compressed states its size and its sum beforehand. */
    private static ZipEntry stored(String name, String text) {
        CRC32 sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(text.length());
        entry.setCrc(sum.getValue());
        return entry;
    }

    private static void put(ZipOutputStream archive, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(NO_TIME);
        archive.putNextEntry(entry);
        archive.write(bytes);
        archive.closeEntry();
    }
}
