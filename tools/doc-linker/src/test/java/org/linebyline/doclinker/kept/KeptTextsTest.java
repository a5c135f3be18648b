package org.linebyline.doclinker.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptTextsTest {

    private static final String NAME = "../a name\nof two lines";
    private static final String TEXT = "é\nTwo lines, and no end";

    @TempDir
    Path folder;

    @Test
    void whatIsKeptIsFoundAgainByItsName() {
        texts().keep(NAME, TEXT);
        texts().keep("another", "");
        assertEquals(Optional.of(TEXT), texts().find(NAME));
        assertEquals(Optional.of(""), texts().find("another"));
        assertEquals(Optional.empty(), texts().find("a third"));
    }

    @Test
    void theLaterTextStaysAndNothingElse() throws IOException {
        texts().keep(NAME, "before");
        texts().keep(NAME, TEXT);
        assertEquals(Optional.of(TEXT), texts().find(NAME));
        assertEquals(1, files().size());
    }

    @Test
    void aFileThatWasCutAnywhereCountsAsMissing() throws IOException {
        texts().keep(NAME, TEXT);
        byte[] whole = Files.readAllBytes(files().get(0));
        for (int length = 0; length < whole.length; length++) {
            Files.write(files().get(0), Arrays.copyOf(whole, length));
            assertEquals(Optional.empty(), texts().find(NAME), "of " + length + " bytes");
        }
    }

    @Test
    void aFileInWhichAnyByteChangedCountsAsMissing() throws IOException {
        texts().keep(NAME, TEXT);
        byte[] whole = Files.readAllBytes(files().get(0));
        for (int place = 0; place < whole.length; place++) {
            byte[] changed = whole.clone();
            changed[place] ^= 1;
            Files.write(files().get(0), changed);
            assertEquals(Optional.empty(), texts().find(NAME), "byte " + place);
        }
    }

    @Test
    void aFolderInPlaceOfTheFileCountsAsMissing() throws IOException {
        texts().keep(NAME, TEXT);
        Path file = files().get(0);
        Files.delete(file);
        Files.createDirectory(file);
        assertEquals(Optional.empty(), texts().find(NAME));
    }

    /** Of three gigabytes, all of them holes. */
    @Test
    void aFileThatNobodyKeptIsNotTakenIntoMemory() throws IOException {
        texts().keep(NAME, TEXT);
        try (RandomAccessFile file = new RandomAccessFile(files().get(0).toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertEquals(Optional.empty(), texts().find(NAME));
    }

    private KeptTexts texts() {
        return new KeptTexts(folder);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }
}
