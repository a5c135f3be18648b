package org.linebyline.doclinker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Layout;

/** A book that speaks of scripts wherever a book may hold words. It has no finding, is woven, and nothing of it acts or loads. */
@Timeout(120)
class HostilePagesTest {

    /** Ends whatever it could stand in: text, an attribute, a script, a style, CDATA, a comment, a template. */
    private static final String EVIL = "</script><script>evil()</script><img src=x onerror=evil()>\"'> ]]> --> </style> {{ evil }} &lt;b&gt;";
    private static final String PICTURE = "book/target/runs/picture.svg";

    @TempDir
    static Path folder;

    private static Layout plain;
    private static Layout hostile;

    @BeforeAll
    static void weaveBoth() throws IOException {
        plain = woven(folder.resolve("plain"), "words");
        hostile = woven(folder.resolve("hostile"), EVIL);
    }

    @Test
    void noPageActsOrLoadsMoreThanThatOfAPlainBook() throws IOException {
        List<Path> pages = pages(hostile);
        assertEquals(pages(plain), pages);
        assertTrue(pages.size() > 20, pages::toString);
        for (Path page : pages) {
            Set<String> more = acts(hostile.site().resolve(page));
            more.removeAll(acts(plain.site().resolve(page)));
            assertEquals(Set.of(), more, page.toString());
        }
    }

    @Test
    void theWordsAreShownAsTheyWereWritten() throws IOException {
        String text = Jsoup.parse(Files.readString(hostile.site().resolve("dot.html"))).wholeText();
        assertTrue(text.split("evil\\(\\)").length > 10, text);
    }

    @Test
    void thePdfOpensNothingButTheWeb() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(hostile.pdf().toFile())) {
            Set<String> actions = new TreeSet<>();
            collect(pdf.getDocument().getTrailer(), actions, Collections.newSetFromMap(new IdentityHashMap<>()));
            assertTrue(actions.remove("GoTo"), actions::toString);
            assertTrue(actions.remove("URI https://x.org/a"), actions::toString);
            assertEquals(Set.of("URI mailto:a@x.org"), actions);
        }
    }

    private static Layout woven(Path root, String words) throws IOException {
        String quoted = words.replace("'", "''");
        Project project = Project.good(root);
        project.write(CHAPTER, chapter(project.text(CHAPTER), words));
        project.write(PICTURE, picture(words));
        project.replace(JAVA, "double sum = 0;", "double sum = \"%s\".length() - \"%1$s\".length(); /* %2$s */"
                .formatted(words.replace("\"", "\\\""), words));
        project.write("book/references.bib", "@book{key, author = {%s}, title = {%1$s}, publisher = {%1$s}, year = {%1$s}, url = {https://x.org/a}}\n"
                .formatted(words.replace("{", "").replace("}", "").replace("\"", "")));
        project.write("book/curriculum/book.yaml", """
                title: '%s'
                subtitle: '%1$s'
                description: '%1$s'
                authors: '%1$s'
                license: '%1$s'
                language: '%1$s'
                parts:
                  - title: '%1$s'
                    blurb: '%1$s'
                    chapters:
                      - {slug: 'dot', title: '%1$s'}
                      - {slug: 'next', title: '%1$s'}
                """.formatted(quoted));
        Layout layout = DocLinker.layout(root);
        Verdict verdict = DocLinker.check(layout);
        assertEquals(List.of(), verdict.findings().stream().map(Finding::toString).toList());
        DocLinker.weave(verdict, layout);
        return layout;
    }

    private static String chapter(String good, String words) {
        return good.replace("= The dot product\n", "= The dot product " + words + "\n:description: " + words + "\n:paper: key\n")
                .replace("two vectors", "two vectors " + words.replace("::", ""))
                .replace("Multiply and add.", """
                        Multiply and add. %1$s *%1$s* `+%1$s+` <<key>> https://x.org/a[a] mailto:a@x.org[b]

                        .A table %1$s
                        |===
                        |A %1$s
                        |===

                        ----
                        %1$s
                        ----

                        .A picture %1$s
                        image::{runs}/picture.svg["Words %2$s"]

                        A term %1$s:: and %1$s

                        [quote]
                        Words. %1$s

                        NOTE: Words. %1$s

                        == A section %1$s

                        Words.
                        """.formatted(words, words.replace("\"", "")));
    }

    private static String picture(String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" aria-label="%s"><title>%1$s</title><style>path { fill: red }</style>
                <text x="1" y="1">%1$s</text><text><![CDATA[%2$s]]></text><path d="M0 0h9"/></svg>
                """.formatted(escaped, words.replace("]]>", ""));
    }

    private static List<Path> pages(Layout layout) throws IOException {
        try (Stream<Path> files = Files.walk(layout.site())) {
            return files.filter(file -> file.toString().endsWith(".html")).map(layout.site()::relativize).sorted().toList();
        }
    }

    /** What acts or loads in a page, with the text of its scripts and styles. */
    private static Set<String> acts(Path page) throws IOException {
        Element whole = Jsoup.parse(Files.readString(page));
        Set<String> acts = new TreeSet<>(Harmless.violations(whole));
        whole.select("script, style").forEach(element -> acts.add(element.normalName() + " " + element.data()));
        return acts;
    }

    /** The kinds of all actions in a PDF, and where the links lead. */
    private static void collect(COSBase object, Set<String> actions, Set<COSBase> seen) {
        if (object == null || !seen.add(object)) {
            return;
        }
        if (object instanceof COSObject reference) {
            collect(reference.getObject(), actions, seen);
        } else if (object instanceof COSArray array) {
            array.forEach(entry -> collect(entry, actions, seen));
        } else if (object instanceof COSDictionary dictionary) {
            Stream.of("JS", "AA", "Launch", "EmbeddedFiles", "XFA").filter(name -> dictionary.containsKey(COSName.getPDFName(name)))
                    .forEach(actions::add);
            if ("Action".equals(dictionary.getNameAsString(COSName.TYPE)) || dictionary.containsKey(COSName.URI)) {
                actions.add((dictionary.getNameAsString(COSName.S) + " " + dictionary.getString(COSName.URI, "")).strip());
            }
            dictionary.getValues().forEach(entry -> collect(entry, actions, seen));
        }
    }
}
