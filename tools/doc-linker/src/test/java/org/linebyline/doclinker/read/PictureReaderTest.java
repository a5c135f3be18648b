package org.linebyline.doclinker.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.read.files.ProjectFiles;

class PictureReaderTest {

    @TempDir
    Path root;

    private final List<Damage> damage = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"<script>x()</script>", "<svg:script>x()</svg:script>", "<foreignObject><p>x</p></foreignObject>",
        "<a href=\"#x\"></a>", "<image href=\"https://example.org/x.png\"/>", "<img src=\"https://example.org/x.png\"/>",
        "<animate attributeName=\"href\"/>", "<set attributeName=\"onclick\" to=\"x()\"/>", "<iframe src=\"x\"/>",
        "<style>@import 'https://example.org/x.css';</style>", "<style>rect { fill: url(https://example.org/x) }</style>",
        "<style>rect { fill: u\\72l(https://example.org/x) }</style>", "<feImage href=\"x\"/>"})
    void anElementThatActsOrLoadsIsTakenOut(String element) throws IOException {
        assertEquals("<svg><rect></rect></svg>", read("<svg>" + element + "<rect></rect></svg>"));
        assertEquals(List.of(Rule.MARKUP_UNSAFE), damage.stream().map(Damage::rule).toList());
        assertEquals("a.svg:1:6", damage.get(0).place().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"onclick=\"x()\"", "ONLOAD=\"x()\"", "href=\"https://example.org/x.svg#a\"",
        "xlink:href=\"javascript:x()\"", "href=\"data:image/svg+xml,x\"", "fill=\"url(https://example.org/x)\"",
        "style=\"fill: url('https://example.org/x')\"", "fill=\"url(#a) url(//example.org/x)\"", "fill=\"url( &quot;//x&quot;)\""})
    void anAttributeThatActsOrLoadsIsTakenOut(String attribute) throws IOException {
        assertEquals("<svg><use></use></svg>", read("<svg><use " + attribute + "></use></svg>"));
        assertEquals("a.svg:1:11", damage.get(0).place().toString());
        assertEquals(1, damage.size());
    }

    @Test
    void whatDrawsStays() throws IOException {
        String svg = "<svg viewBox=\"0 0 1 1\"><style>text { fill: red }</style><defs><linearGradient id=\"g\"></linearGradient></defs>"
                + "<use href=\"#a\"></use><rect fill=\"url(#g)\" style=\"mask: url('#m')\"></rect><text>a &lt; b</text></svg>";
        assertEquals(svg, read("<?xml version=\"1.0\"?>\n<!-- drawn -->\n" + svg));
        assertEquals(List.of(), damage);
    }

    @Test
    void noEntityIsExpanded() throws IOException {
        String svg = read("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>"
                + "<svg><text>&b;&f;</text></svg>");
        assertTrue(svg.length() < 60, svg);
        assertFalse(svg.contains("aaaa") || svg.contains("root:"), svg);
    }

    /** In HTML, what XML takes for a character section ends at the first {@code >}. */
    @Test
    void noCommentOrSectionIsReadOtherwiseInHtml() throws IOException {
        String svg = read("<svg><desc><![CDATA[><img src=x onerror=x()>]]><!-- ><img> --><?x ><img>?></desc></svg>");
        assertFalse(svg.toLowerCase(Locale.ROOT).contains("<img"), svg);
    }

    @Test
    void anotherFormatIsNoPicture() throws IOException {
        assertEquals("", read("<html></html>"));
        assertEquals("a.svg:1:1", damage.get(0).place().toString());
        assertEquals(Rule.INPUT_UNREADABLE, damage.get(0).rule());
    }

    private String read(String svg) throws IOException {
        Files.writeString(root.resolve("a.svg"), svg);
        Reference shown = new Reference(Reference.Kind.IMAGE, "a.svg", Place.file("a.adoc"));
        Chapter chapter = new Chapter("a", "a.adoc", "A", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(shown, shown),
                List.of(), List.of(), List.of(), "", List.of());
        PictureReader reader = new PictureReader(Layout.conventional(root));
        List<PictureReader.Picture> pictures = PictureReader.shown(List.of(chapter), root).stream()
                .map(file -> reader.read(file, new ProjectFiles(root))).toList();
        pictures.forEach(picture -> damage.addAll(picture.damage()));
        assertEquals(List.of("a.svg"), pictures.stream().map(PictureReader.Picture::path).toList());
        return pictures.get(0).svg();
    }
}
