package org.linebyline.doclinker.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.ArrayClass;
import org.linebyline.doclinker.model.ClassName;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.ProjectPart;

class LayoutReaderTest {

    @TempDir
    Path temporary;

    private Path root;

    @BeforeEach
    void aProject() throws IOException {
        root = Files.createDirectories(temporary.resolve("projekt ä"));
        for (String folder : List.of("docs", "core/src", "extra/src")) {
            Files.createDirectories(root.resolve(folder));
        }
        Files.writeString(root.resolve("book.adoc"), "= Book\n");
    }

    @Test
    void withoutAFileConventionHolds() {
        Layout layout = LayoutReader.read(root);
        assertEquals(Layout.conventional(root), layout);
        for (ProjectPart part : ProjectPart.values()) {
            assertEquals(List.of(root.resolve(part.convention())), layout.places().get(part));
        }
    }

    @Test
    void whatTheFileDoesNotNameStaysWhereConventionHasIt() throws IOException {
        Layout layout = read("# only\nchapters: docs/\n");
        assertEquals(List.of(), layout.damage());
        assertEquals(root.resolve("docs"), layout.chapters());
        assertEquals(List.of(root.resolve("src/main/java")), layout.sources());
    }

    @Test
    void aBookIsPrintedInAsManySizesAsTheFileNames() throws IOException {
        assertEquals(List.of("a4"), read("chapters: docs\n").trims());
        assertEquals(List.of("6x9"), read("trim: 6x9\n").trims());
        Layout layout = read("pdf: out/the.book.pdf\ntrim: [a4, 6x9]\n");
        assertEquals(List.of(), layout.damage());
        assertEquals(root.resolve("out/the.book.pdf"), layout.pdf("a4"));
        assertEquals(root.resolve("out/the.book-6x9.pdf"), layout.pdf("6x9"));
    }

    @Test
    void aTrimThatIsNoNameIsAMistake() throws IOException {
        for (String wrong : List.of("[]", "6 x 9", "[a4, a4]", "[a4, [6x9]]", "{a: b}", "../a4")) {
            Layout layout = read("trim: " + wrong + "\n");
            assertEquals(1, layout.damage().size(), wrong);
            assertEquals(List.of("a4"), layout.trims(), wrong);
        }
    }

    @Test
    void anEmptyFileNamesNothing() throws IOException {
        assertEquals(Layout.conventional(root), read(""));
        assertEquals(Layout.conventional(root), read("# nothing yet\n"));
    }

    @Test
    void aBookMayBeOneFile() throws IOException {
        assertEquals(root.resolve("book.adoc"), read("chapters: book.adoc\n").chapters());
    }

    @Test
    void codeMayLieInSeveralFolders() throws IOException {
        Layout layout = read("code: [core/src, extra/src]\nclasses:\n  - core/out\n  - extra/out\n");
        assertEquals(List.of(), layout.damage());
        assertEquals(List.of(root.resolve("core/src"), root.resolve("extra/src")), layout.sources());
        assertEquals(List.of(root.resolve("core/out"), root.resolve("extra/out")), layout.classes());
    }

    @Test
    void vectorsAndMatricesMayHaveClassesOfTheProject() throws IOException {
        Layout layout = read("matrix: org.example.Matrix\nvector: Vektor\n");
        assertEquals(List.of(), layout.damage());
        assertEquals(Map.of(ArrayClass.MATRIX, new ClassName("org.example.Matrix", new Place(Layout.FILE, 1, 9)),
                ArrayClass.VECTOR, new ClassName("Vektor", new Place(Layout.FILE, 2, 9))), layout.arrayClasses());
    }

    @Test
    void theHostOfTheCodeIsAPatternOfAddresses() throws IOException {
        Layout layout = read("host: 'https://example.org/us/book/blob/{commit}/{path}#L{first}-L{last}'\n");
        assertEquals(List.of(), layout.damage());
        assertEquals("https://example.org/us/book/blob/{commit}/{path}#L{first}-L{last}", layout.host());
        assertMistake("1:7: 'host' takes the address of lines of code on the web: write host: ", "host: example.org\n");
        assertMistake("1:7: 'host' takes", "host: 'https://example.org/{file}'\n");
        assertMistake("1:7: 'host' takes", "host: 'https://example.org/{commit}'\n");
        assertMistake("1:7: 'host' takes", "host: [a]\n");
    }

    @Test
    void everyMistakeIsNotedAtItsPlace() throws IOException {
        assertMistake("1:1: there is no key 'chapter' (did you mean 'chapters'?): the keys are chapters, code, ", "chapter: docs\n");
        assertMistake("2:1: there is no key 'extra': the keys are ", "chapters: docs\nextra: {a: [b]}\n");
        assertMistake("1:1: there is no key 'vectors' (did you mean 'vector'?)", "vectors: org.example.Vector\n");
        assertMistake("1:9: 'vector' takes the name of a Java class with its package: write vector: org.example.Vector", "vector: a/B.java\n");
        assertMistake("1:9: 'matrix' takes the name", "matrix: [a.B]\n");
        assertMistake("1:11: '../other': it lies outside the project", "chapters: ../other\n");
        assertMistake("1:7: '/etc': it lies outside the project", "site: /etc\n");
        assertMistake("1:7: 'file:///etc': it is an address", "site: file:///etc\n");
        assertMistake("1:11: 'dcos': there is no such path", "chapters: dcos\n");
        assertMistake("1:7: 'book.adoc': it is not a folder", "code: book.adoc\n");
        assertMistake("1:7: 'docs': it is not a file", "plan: docs\n");
        assertMistake("1:11: 'doc-linker.yaml': it is not a folder or an .adoc file", "chapters: doc-linker.yaml\n");
        assertMistake("1:7: 'core\\src': write the path with forward slashes", "code: core\\src\n");
        assertMistake("1:7: 'code' takes a path from the root of the project to a folder or folders: write code: src/main/java", "code: 7\n");
        assertMistake("1:11: 'chapters' takes a path", "chapters: [docs]\n");
        assertMistake("1:6: 'pdf' takes a path", "pdf: {file: book.pdf}\n");
        assertMistake("1:5: 'pdf' takes a path", "pdf:\nsite: a\n");
        assertMistake("1:7: 'code' is an empty list", "code: []\n");
        assertMistake("1:1: expected lines such as 'chapters: docs'", "docs\n");
        assertMistake("2:5: not YAML: Duplicate field 'site'", "site: a\nsite: b\n");
        assertMistake("1:5: not YAML: ", "site: 'a\n");
        assertMistake("1:1: writing 'site' would replace the whole project", "site: .\n");
        assertMistake("1:1: writing 'site' would replace 'chapters'", "site: docs\nchapters: docs\n");
        assertMistake("1:1: writing 'pdf' would replace 'classes'", "pdf: target\n");
        assertMistake("1:1: one folder of 'code' lies in another", "code: [core, core/src]\n");
        assertMistake("1:1: 'code' has more folders than 'classes'", "code: [core/src, extra/src]\n");
    }

    @Test
    void aFileThatCannotBeReadIsNoted() throws IOException {
        Files.write(root.resolve(Layout.FILE), new byte[] {'a', (byte) 0xFF});
        assertEquals("doc-linker.yaml:1:1: the file is not UTF-8: save it in that encoding", mistake(LayoutReader.read(root)));
    }

    @Test
    void aLinkDoesNotLeadOut() throws IOException {
        Files.createSymbolicLink(root.resolve("link"), temporary);
        assertMistake("1:7: 'link/site': it lies outside the project", "site: link/site\n");
    }

    @Test
    void theRootIsTheNearestFolderUpwardsThatShowsOne() throws IOException {
        Path deep = root.resolve("core/src");
        assertTrue(LayoutReader.root(deep).filter(found -> found.startsWith(temporary)).isEmpty());
        Files.createDirectories(root.resolve("book/chapters"));
        assertEquals(Optional.of(root), LayoutReader.root(deep));
        Files.writeString(root.resolve("core").resolve(Layout.FILE), "");
        assertEquals(Optional.of(root.resolve("core")), LayoutReader.root(deep));
    }

    private void assertMistake(String expected, String yaml) throws IOException {
        String mistake = mistake(read(yaml));
        assertTrue(mistake.startsWith(Layout.FILE + ":" + expected), mistake);
    }

    private static String mistake(Layout layout) {
        assertEquals(1, layout.damage().size(), () -> layout.damage().toString());
        Damage damage = layout.damage().get(0);
        return damage.place() + ": " + damage.message();
    }

    private Layout read(String yaml) throws IOException {
        Files.writeString(root.resolve(Layout.FILE), yaml);
        return LayoutReader.read(root);
    }
}
