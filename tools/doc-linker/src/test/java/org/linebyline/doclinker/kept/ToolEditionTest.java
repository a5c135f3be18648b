package org.linebyline.doclinker.kept;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolEditionTest {

    @TempDir
    Path folder;

    private Path own;
    private Path library;
    private String before;

    @BeforeEach
    void aTool() throws IOException {
        own = Files.createDirectories(folder.resolve("classes"));
        Files.createDirectories(own.resolve("deep/down"));
        Files.writeString(own.resolve("deep/down/Reader.class"), "reads");
        library = Files.writeString(folder.resolve("library-1.0.jar"), "jar");
        before = edition();
    }

    @Test
    void isTheSameForTheSameTool() throws IOException {
        Files.setLastModifiedTime(own.resolve("deep/down/Reader.class"), FileTime.fromMillis(0));
        assertEquals(before, edition());
        assertEquals(ToolEdition.current(), ToolEdition.current());
    }

    @Test
    void seesAClassThatChangedAndKeptItsSizeAndTime() throws IOException {
        Path file = own.resolve("deep/down/Reader.class");
        FileTime time = Files.getLastModifiedTime(file);
        Files.writeString(file, "heads");
        Files.setLastModifiedTime(file, time);
        assertNotEquals(before, edition());
    }

    @Test
    void seesANewAndARenamedFile() throws IOException {
        Files.writeString(own.resolve("converter.rb"), "");
        String added = edition();
        Files.move(own.resolve("converter.rb"), own.resolve("convert.rb"));
        assertNotEquals(before, added);
        assertNotEquals(added, edition());
    }

    @Test
    void seesAnotherLibraryAndAnotherJava() throws IOException {
        assertNotEquals(before, ToolEdition.of(own, List.of(library), "21"));
        assertNotEquals(before, ToolEdition.of(own, List.of(), "17"));
        Files.writeString(library, "another");
        assertNotEquals(before, edition());
    }

    @Test
    void aToolInAJarIsToldFromItsContent() throws IOException {
        String jar = ToolEdition.of(library, List.of(), "17");
        Files.writeString(library, "raj");
        assertNotEquals(jar, ToolEdition.of(library, List.of(), "17"));
    }

    private String edition() {
        return ToolEdition.of(own, List.of(library), "17");
    }
}
