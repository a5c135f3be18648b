package org.linebyline.doclinker.read.files;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.kept.KeptTexts;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/** Each reading here begins as a new process does: it knows nothing but what is kept on disk. */
class FileReadingsTest {

    @TempDir
    Path root;

    private final AtomicInteger reads = new AtomicInteger();
    private Path file;
    private Path other;

    /** What the files of this test become: their texts, a word on another file, and damage. */
    record Words(List<String> texts, boolean marked, int size, Rule rule, Optional<String> said, List<Damage> damage) {
    }

    @BeforeEach
    void aFileThatWasRead() throws IOException {
        file = Files.writeString(root.resolve("file"), "other-é");
        other = Files.writeString(root.resolve("other"), "words");
        Files.createFile(root.resolve("state"));
        read();
        reads.set(0);
    }

    @Test
    void whatHasNotChangedIsNotReadAgain() throws IOException {
        assertEquals(new Words(List.of("other-é", "words"), false, 7, Rule.TAG_MALFORMED, Optional.empty(), List.of()), read());
        assertEquals(0, reads.get());
    }

    @Test
    void aChangedFileIsReadAgainAndKept() throws IOException {
        Files.writeString(file, "other-e");
        assertEquals("other-e", read().texts().get(0));
        read();
        assertEquals(1, reads.get());
    }

    @Test
    void whatMayBeMissingIsKeptWhereItIsThere() throws IOException {
        Files.writeString(file, "spoken");
        read();
        assertEquals(Optional.of("spoken"), read().said());
        assertEquals(1, reads.get());
    }

    @Test
    void anotherFileThatWasAskedForIsWatchedToo() throws IOException {
        Files.writeString(other, "sword");
        assertEquals("sword", read().texts().get(1));
        Files.createFile(root.resolve("mark"));
        assertEquals(true, read().marked());
        Files.setLastModifiedTime(root.resolve("state"), FileTime.fromMillis(0));
        read();
        assertEquals(3, reads.get());
    }

    @Test
    void anotherEditionUsesNothing() throws IOException {
        read("noitide");
        assertEquals(1, reads.get());
    }

    @Test
    void whatCouldNotBeReadIsTriedAgain() throws IOException {
        Files.writeString(file, "damaged");
        read();
        read();
        assertEquals(2, reads.get());
    }

    @Test
    void aFileThatChangesWhileItIsReadIsReadAgain() throws IOException {
        Files.writeString(file, "restless");
        read();
        Files.writeString(file, "restless");
        read();
        assertEquals(2, reads.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{}", "{\"value\":null,\"notes\":[]}", "not JSON", "[[[["})
    void whatIsNoReadingIsReadAgain(String json) throws IOException {
        keep(json);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"size\":7 \"size\":null", "\"size\":7 \"size\":\"7\"", "\"size\":7 \"size\":99999999999", "\"size\":7, ",
        "\"rule\":\"TAG_MALFORMED\", ", "\"texts\":[\"other-é\",\"words\"], ",
        "\"words\" null", "\"said\":null, ", "\"rule\":\"TAG_MALFORMED\" \"rule\":7", "\"rule\":\"TAG_MALFORMED\" \"rule\":\"NONE\"",
        "\"damage\":[] \"damage\":[null]", "\"damage\":[] \"damage\":[{\"@class\":\"java.io.File\"}]", "\"kind\":\"TEXT\" \"kind\":\"RUN\"",
        "\"marked\":false \"marked\":false,\"@class\":\"java.lang.Runtime\"", "\"target\":\"\" \"target\":null", "}]} }]}]"})
    void aReadingWithAGapOrASurpriseIsReadAgain(String change) throws IOException {
        String[] parts = change.split(" ", 2);
        String kept = texts().find(file.toString()).orElseThrow().substring("edition\n".length());
        assertEquals(true, kept.contains(parts[0]), kept);
        keep(kept.replace(parts[0], parts[1]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/etc/passwd", "\\u0000", "", "nowhere/relative", "/", "../../elsewhere"})
    void aNoteOfAPathThatLeadsOutOrIsNoneNeverHolds(String path) throws IOException {
        String kept = texts().find(file.toString()).orElseThrow().substring("edition\n".length());
        keep(kept.replace("\"" + other + "\"", "\"" + path + "\""));
    }

    @Test
    void deepAndLongJsonIsNotFollowed() throws IOException {
        keep("[".repeat(100_000));
        keep("{\"value\":" + "9".repeat(100_000));
    }

    private void keep(String json) throws IOException {
        reads.set(0);
        texts().keep(file.toString(), "edition\n" + json);
        assertEquals(List.of("other-é", "words"), read().texts());
        assertEquals(1, reads.get());
    }

    private Words read() throws IOException {
        return read("edition");
    }

    private Words read(String edition) throws IOException {
        return new FileReadings<>(root, 1, new KeptReadings<>(texts(), edition, Words.class, Words::damage))
                .of(List.of(file), this::words).get(0);
    }

    private Words words(Path path, ProjectFiles files) {
        reads.incrementAndGet();
        try {
            String text = files.text(path);
            if (text.equals("restless")) {
                Files.writeString(path, "resting");
                files.text(path);
            }
            files.state(root.resolve("state"));
            List<Damage> damage = text.equals("damaged") ? List.of(new Damage(Rule.INPUT_UNREADABLE, Place.file("file"), "why")) : List.of();
            return new Words(List.of(text, files.text(files.resolve(root, "other"))), files.exists(root.resolve("mark")), text.length(),
                    Rule.TAG_MALFORMED, text.equals("spoken") ? Optional.of(text) : Optional.empty(), damage);
        } catch (ProjectFiles.Unreadable | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private KeptTexts texts() {
        return new KeptTexts(root.resolve("kept"));
    }
}
