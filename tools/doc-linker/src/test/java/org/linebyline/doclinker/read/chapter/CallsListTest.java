package org.linebyline.doclinker.read.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.linebyline.doclinker.Project.CHAPTER;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Call;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Place;

class CallsListTest {

    private static final String WHERE = "stem:[a, b \\in \\mathbb{R}^n]:: two vectors (`a`, `b`)\n";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copyTheGoodSample() {
        project = Project.good(folder);
    }

    @Test
    void anEntrySaysWhereItsFormulaAndItsJavaBegin() {
        list("stem:[a \\cdot b]:: `Dot.dot(a, b)`\nstem:[ x_{[1\\]} ]::\n`a[0]`");
        assertEquals(List.of(
                new Call("a \\cdot b", new Place(CHAPTER, 14, 7), "Dot.dot(a, b)", new Place(CHAPTER, 14, 21)),
                new Call("x_{[1]}", new Place(CHAPTER, 15, 8), "a[0]", new Place(CHAPTER, 16, 2))), calls());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dot.of(x -> y)", "f.map((x, y) -> x < y && !(y > x) ? 1 : 0)", "List.<double[]>of()", "new double[] {n}",
            "g(\"a *bold* _b_ #c# ... -- (C) 'd' {code} \\n <<dot>> http://x.org[] +e+\")", "'\\\\'", "'\\u0041'", "String::valueOf",
            "a[i] + b[j] * c[k] - d++", "x+y+z", "a -- b", "Map.<List<?>, Set<? extends Q>>of() ", "a ^ b ~ c ^ d", "f(\"x ;; y\")",
            "\"\u03b1\"", "pass:[x]", "stem:[x]", "a /* + */ + b", "&amp;", "indexterm:[x]", "((x))", "(+x+)"})
    void javaComesThroughAsItIsWritten(String java) {
        list("stem:[a \\cdot b]:: `" + java + "`");
        assertEquals(List.of(java), calls().stream().map(Call::java).toList());
        assertEquals(21, calls().get(0).javaPlace().column());
    }

    @Test
    void plusesInsideTheBackquotesBelongToThem() {
        list("stem:[a \\cdot b]:: `+Dot.of(x -> y)+`");
        assertEquals(new Call("a \\cdot b", new Place(CHAPTER, 14, 7), "Dot.of(x -> y)", new Place(CHAPTER, 14, 22)), calls().get(0));
    }

    @Test
    void javaMayRunOverSeveralLines() {
        list("stem:[a \\cdot b]:: `Dot.dot(a,\n  b)`\nstem:[a]:: `a`");
        assertEquals(List.of("Dot.dot(a,\nb)", "a"), calls().stream().map(call -> call.java().replaceAll("\n +", "\n")).toList());
        assertEquals(new Place(CHAPTER, 16, 13), calls().get(1).javaPlace());
    }

    @Test
    void theListMayStandInThePlaceOfTheWhereList() {
        project.replace(CHAPTER, "[.where]\n" + WHERE, "[.calls]\nstem:[a]:: `a`\n");
        assertEquals(List.of("a"), calls().stream().map(Call::java).toList());
    }

    @Test
    void theFormulaIsOneOfTheChapterAndTheJavaIsCode() {
        list("stem:[a \\cdot b]:: `x < y`");
        Chapter chapter = project.book().chapters().get(0);
        assertEquals(List.of(), chapter.damage());
        assertEquals(1, chapter.formulas().stream().filter(use -> use.formula().latex().equals("a \\cdot b")).count());
        assertEquals(true, chapter.html().contains("<code>x &lt; y</code>"), chapter.html());
    }

    @Test
    void whatIsNoEntryIsDamageAtItsPlace() {
        list("stem:[a]:: `a` and more\nfour:: `4`\nstem:[a] and stem:[b]:: `b`\nstem:[b]:: a\nstem:[c]:: ``\nstem:[d]::\nstem:[e]:: `e`");
        assertEquals(List.of(), calls().stream().map(Call::java).filter(java -> !java.equals("e")).toList());
        assertEquals(List.of("14:7", "15:1", "16:1", "17:7", "18:7", "19:7"), project.places().stream()
                .map(place -> place.replaceAll(".*adoc:(\\S+) \\[formula-not-evaluated\\]", "$1")).toList());
    }

    @Test
    void aListWithoutEntriesIsDamage() {
        list("Words.");
        assertEquals(List.of(CHAPTER + ":13:1 [formula-not-evaluated]"), project.places());
    }

    @Test
    void aListFurtherDownBelongsToNoEquation() {
        list("stem:[a]:: `a`");
        project.replace(CHAPTER, "[.calls]", "A word between.\n\n[.calls]");
        assertEquals(List.of(), calls());
        assertEquals(List.of(CHAPTER + ":15:1 [formula-not-evaluated]"), project.places());
    }

    @Test
    void whatCannotBeReadIsShownToNobody() {
        list("stem:[a]:: `a` and more");
        assertFalse(project.book().chapters().get(0).html().contains("and more"));
    }

    private void list(String entries) {
        project.replace(CHAPTER, WHERE, WHERE + "\n[.calls]\n" + entries + "\n");
    }

    private List<Call> calls() {
        return project.book().chapters().get(0).equations().get(0).calls();
    }
}
