package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.theme.Theme;

/** What cannot be set stops the press, and the message says what it is. */
class UnprintableTest {
    @TempDir
    Path folder;

    @Test
    void aFormulaThatWasNotDrawn() {
        assertRefused("a formula with the key 'k9', but no such formula was drawn",
            "<p><span class=\"formula\"><svg class=\"formula-svg\" data-key=\"k9\" alt=\"x\"/></span></p>", SampleBook.FORMULAS);
    }

    @Test
    void aPartOfAFormulaThatTheDrawerDoesNotKnow() {
        Typeset.Drawn odd = new Typeset.Drawn("<svg viewBox=\"0 0 1 1\"><text>x</text></svg>", new TreeMap<>(),
            new Box(1, 1, 0), "<math/>", List.of());
        assertRefused("a formula has a <text> that the PDF cannot draw",
            "<p><span class=\"formula\"><svg class=\"formula-svg\" data-key=\"k1\" alt=\"x\"/></span></p>", Map.of("k1", odd));
    }

    @Test
    void aCharacterThatNoFontHas() {
        assertRefused("has no \u6f22 (U+6F22), for \"a \u6f22\"", "<p>a \u6f22</p>", Map.of());
    }

    @Test
    void aFontThatTheThemeDoesNotDeclare() {
        assertRefused("no font of the family Comic, for \"words\"", "<p style=\"font-family: Comic\">words</p>", Map.of());
    }

    @Test
    void aPictureWithoutWords() {
        assertRefused("No alt attribute", "<figure class=\"figure\"><svg viewBox=\"0 0 9 9\" width=\"9\" height=\"9\"/></figure>", Map.of());
    }

    @Test
    void aLinkToNowhere() {
        assertRefused("Could not find valid target for link. Link href = #nowhere", "<p><a href=\"#nowhere\">there</a></p>", Map.of());
    }

    @Test
    void aPictureOutsideTheTheme() {
        assertRefused("asks for '../outside.png', which is not a file of the theme", "<p><img src=\"../outside.png\" alt=\"x\"/></p>", Map.of());
    }

    @Test
    void aDocumentThatIsNotWellFormed() {
        assertRefused("not well-formed XML at line ", "<p>one", Map.of());
    }

    @Test
    void aThemeThatLacksAFontFile() throws IOException {
        Path theme = Files.createDirectory(folder.resolve("theme"));
        Files.writeString(theme.resolve("print.css"), "@font-face { font-family: Lost; src: url(lost.ttf); } body { font-family: Lost; }");
        String message = refusal(theme, "<html><head><title>t</title><meta name=\"subject\" content=\"s\"/>"
            + "<link rel=\"stylesheet\" href=\"print.css\"/></head><body><p>words</p></body></html>", Map.of());
        assertTrue(message.contains("the theme has no file lost.ttf"), message);
    }

    private void assertRefused(String words, String body, Map<String, Typeset.Drawn> formulas) {
        String message = refusal(SampleBook.THEME, document(body), formulas);
        assertTrue(message.contains(words), message);
    }

    private static String document(String body) {
        try {
            return SampleBook.document("<div id=\"product\"></div>" + body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String refusal(Path theme, String document, Map<String, Typeset.Drawn> formulas) {
        Path file = folder.resolve("book.pdf");
        String message = assertThrows(UnprintableException.class, () -> new PdfPress(Theme.of(theme), "a4")
            .print(SampleBook.written(document, file), formulas, file)).getMessage();
        assertFalse(Files.exists(file), "a part of a book was left");
        return message;
    }
}
