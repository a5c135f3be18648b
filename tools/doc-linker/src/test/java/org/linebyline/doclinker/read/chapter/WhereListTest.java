package org.linebyline.doclinker.read.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.Project.CHAPTER;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Symbol;

class WhereListTest {

    private static final String ENTRY = "stem:[a, b \\in \\mathbb{R}^n]:: two vectors (`a`, `b`)";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copyTheGoodSample() {
        project = Project.good(folder);
    }

    @Test
    void aSymbolGoesByItsLettersAndItsJavaNames() {
        assertEquals(List.of("a", "b", "left", "right"), names(ENTRY.replace("`a`, `b`", "`left`, `right`, `left.length`, `1`")));
    }

    @Test
    void aLetterGoesByItsNameWithItsSubscriptAndWithout() {
        assertEquals(List.of("d", "d_k", "columns"), names("stem:[d_k \\in \\mathbb{N}]:: the width (`columns`)"));
        assertEquals(List.of("alpha", "alpha_ij"), names("stem:[\\alpha_{ij} \\in [0, 1\\]]:: a weight"));
        assertEquals(List.of("s"), names("stem:[s_{i-1}]:: the state"));
    }

    @Test
    void aGreekLetterGoesByItsName() {
        assertEquals(List.of("tau"), names("stem:[\\tau \\in (0, \\infty)]:: the temperature"));
    }

    @Test
    void whatFollowsTheRelationIsNoLetter() {
        assertEquals(List.of("n"), names("stem:[n = a, b]:: a number"));
        assertEquals(List.of("p"), names("stem:[p(x, y)]:: a density"));
    }

    @Test
    void anAccentAnAlphabetAndDotsAreNoLetters() {
        assertEquals(List.of(), names("stem:[\\tilde S]:: the masked scores"));
        assertEquals(List.of(), names("stem:[\\mathcal{P}]:: the pairs"));
        assertEquals(List.of("h", "h_1", "h_n"), names("stem:[h_1, \\dots, h_n]:: the annotations"));
    }

    @Test
    void aListFurtherDownDeclaresNothing() {
        project.replace(CHAPTER, "[.where]", "A word between.\n\n[.where]");
        assertEquals(List.of(), symbols());
    }

    @Test
    void eachEntryHasItsPlace() {
        project.replace(CHAPTER, ENTRY, "stem:[a]:: one\nstem:[b]:: the other");
        assertEquals(List.of(CHAPTER + ":11:1", CHAPTER + ":12:1"),
                symbols().stream().map(symbol -> symbol.place().toString()).toList());
    }

    @Test
    void anEntryKeepsItsLatexAndWhereItBegins() {
        project.replace(CHAPTER, ENTRY, "stem:[a]:: one\nstem:[ \\vartheta \\in [0, \\pi\\]]:: an angle\nb:: no formula");
        assertEquals(List.of("a 11:7", "\\vartheta \\in [0, \\pi] 12:8", " 13:1"), symbols().stream().map(symbol ->
                symbol.latex() + " " + symbol.latexPlace().line() + ":" + symbol.latexPlace().column()).toList());
    }

    /** Of a chapter with this entry alone. */
    private List<String> names(String entry) {
        String chapter = project.text(CHAPTER);
        project.replace(CHAPTER, ENTRY, entry);
        List<String> names = symbols().get(0).names();
        project.write(CHAPTER, chapter);
        return names;
    }

    private List<Symbol> symbols() {
        return project.book().chapters().get(0).equations().get(0).symbols();
    }
}
