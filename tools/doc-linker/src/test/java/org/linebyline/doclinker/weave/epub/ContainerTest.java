package org.linebyline.doclinker.weave.epub;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContainerTest {

    private static final Item PAGE = Item.page("b.xhtml", "<p>words</p>");
    private static final Item STYLE = Item.file("a.css", "p { margin: 0 }".getBytes(StandardCharsets.UTF_8));

    @TempDir
    Path folder;

    @Test
    void beginsWithItsMediaTypeAsItIsAndWithoutAnExtraField() throws IOException {
        ZipEntry first = entries(written("book.epub", PAGE)).get(0);

        assertEquals("mimetype", first.getName());
        assertEquals(ZipEntry.STORED, first.getMethod());
        assertNull(first.getExtra());
        byte[] bytes = Files.readAllBytes(folder.resolve("book.epub"));
        assertEquals("mimetypeapplication/epub+zip", new String(bytes, 30, 28, StandardCharsets.US_ASCII));
    }

    @Test
    void pointsToThePackageAndKeepsTheItemsBesideIt() throws IOException {
        assertEquals(List.of("mimetype", "EPUB/a.css", "EPUB/b.xhtml", "EPUB/package.opf", "META-INF/container.xml"),
                entries(written("book.epub", PAGE, STYLE)).stream().map(ZipEntry::getName).toList());
    }

    @Test
    void theSameItemsGiveTheSameBytesInWhateverOrder() throws IOException {
        assertArrayEquals(Files.readAllBytes(written("one.epub", PAGE, STYLE)), Files.readAllBytes(written("other.epub", STYLE, PAGE)));
    }

    private Path written(String name, Item... items) throws IOException {
        Container.write(folder.resolve(name), "<package/>", List.of(items));
        return folder.resolve(name);
    }

    private static List<ZipEntry> entries(Path file) throws IOException {
        List<ZipEntry> entries = new ArrayList<>();
        try (InputStream bytes = Files.newInputStream(file); ZipInputStream archive = new ZipInputStream(bytes)) {
            for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                entries.add(entry);
            }
        }
        return entries;
    }
}
