package org.linebyline.doclinker.read.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagScannerTest {

    @ParameterizedTest
    @ValueSource(strings = {"//tag:x[]", "// tag::x", "// Tag::x[]", "// tags::x[]", "// tag:: x[]", "// TAG::x[]", "// tag x[]",
        "// tag::x[", "// tag::x[].", "// teg::x[]", "// tag::x []", "  //tag :: x []"})
    void aMisspelledTagWasMeant(String tag) {
        TagScanner scanner = scan(tag + "\nint a;\n// end::x[]");
        assertEquals(List.of("Asciidoctor does not take this for a tag: write // tag::x[]"), messages(scanner));
        assertEquals(List.of("x lines 2 to 2"), regions(scanner));
    }

    @ParameterizedTest
    @ValueSource(strings = {"// end:x[]", "// End::x[]", "// ends::x[]", "// end::x", "//end::x()[]", "// end x[]"})
    void aMisspelledEndWasMeant(String end) {
        assertEquals(1, messages(scan("// tag::x[]\nint a;\n" + end)).size(), end);
    }

    @ParameterizedTest
    @ValueSource(strings = {"// the tag of x[]", "// end of x", "// tag: a word", "// end", "int a; // tag:x[]", "s = \"// tag::x[]\";",
        "/* tag:x[] */", "f(tag::x)", "// Math::max", "// at the end[]", "// see https://x.org/tag::"})
    void whatOnlyLooksLikeATagIsNone(String text) {
        assertEquals(List.of(), messages(scan(text)));
    }

    @Test
    void aTagInsideSomethingElseOpensNothing() {
        assertEquals(List.of("this is a tag for Asciidoctor, inside a string: write // tag::x[] on a line of its own, or"
                + " something that is no tag"),
                messages(scan("s = \"// tag::x[] \";")));
        TagScanner block = scan("s = \"\"\"\n  // tag::x[]\n  // end::x[]\n  \"\"\";");
        assertEquals(2, messages(block).size());
        assertEquals(List.of(), regions(block));
        assertEquals(1, messages(scan("/** See tag::x[] for more. */")).size());
    }

    @Test
    void aTagThatSlidIntoACommentWasMeant() {
        TagScanner scanner = scan("/** Text.\n    // tag::x[]\n */\nint a;\n// end::x[]");
        assertEquals(List.of("A.java:2:8"), places(scanner));
        assertEquals(List.of("x lines 3 to 4"), regions(scanner));
    }

    @Test
    void codeBehindAnEscapedLineEndIsNotHidden() {
        assertEquals(List.of("A.java:1:4"), places(scan("// tag::x[] \\u000a f();\nint a;\n// end::x[]")));
    }

    @Test
    void anEndOfAnotherNameEndsWhatIsOpen() {
        assertEquals(List.of("end::y[] closes nothing, and 'x' is open: write // end::x[], or rename both"),
                messages(scan("// tag::x[]\nint a;\n// end::y[]")));
        assertEquals(List.of("A.java:3:4", "A.java:6:4"),
                places(scan("// tag::x[]\nint a;\n// end::y[]\n// tag::y[]\nint b;\n// end::x[]")));
    }

    private static TagScanner scan(String text) {
        return TagScanner.scan("A.java", List.of(text.split("\n", -1)), JavaLexer.lex(text).tokens());
    }

    private static List<String> messages(TagScanner scanner) {
        return scanner.damage().stream().map(damage -> damage.message()).toList();
    }

    private static List<String> places(TagScanner scanner) {
        return scanner.damage().stream().map(damage -> damage.place().toString()).toList();
    }

    private static List<String> regions(TagScanner scanner) {
        return scanner.tagged().stream().map(TagScanner.Tagged::region)
                .map(region -> region.tag() + " lines " + region.lines().from() + " to " + region.lines().to()).toList();
    }
}
