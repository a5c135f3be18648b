package org.linebyline.doclinker.read.chapter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.linebyline.doclinker.Project.CHAPTER;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Excuse;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Step;
import org.linebyline.doclinker.model.Tolerance;

class EvaluationAttributesTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copyTheGoodSample() {
        project = Project.good(folder);
    }

    @Test
    void anEquationIsEvaluatedToRoundingUnlessItSaysOtherwise() {
        assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(equation().tolerance(), equation().excuse()));
    }

    @Test
    void anExcuseHasAReasonAndATest() {
        above("excused=\"for all measures, \u201ceach\u201d\",test=\"DotTest#addsUp\"");
        assertEquals(Optional.of(new Excuse("for all measures, \u201ceach\u201d", "DotTest#addsUp", new Place(CHAPTER, 5, 60))),
                equation().excuse());
        assertEquals(List.of(), project.places());
    }

    @Test
    void aToleranceHasANumberAndAReason() {
        above("tolerance=\"1e-6, because of sums, long ones\"");
        assertEquals(Optional.of(new Tolerance(1e-6, "because of sums, long ones", new Place(CHAPTER, 5, 19))), equation().tolerance());
    }

    @Test
    void thePageDoesNotCarryThem() {
        above("excused=\"so\",test=\"DotTest#addsUp\",tolerance=\"0.5, coarse\"");
        String html = project.book().chapters().get(0).html();
        assertFalse(html.contains("data-test") || html.contains("data-excused") || html.contains("data-tolerance"), html);
    }

    @ParameterizedTest
    @ValueSource(strings = {"excused=\"so\"", "excused=\"\",test=\"A#b\"", "test=\"A#b\"", "excused=\"so\",test=\"A\"",
            "excused=so,test=A.b",
            "tolerance=\"1e-6\"", "tolerance=1e-6, because", "tolerance=\"0, none\"", "tolerance=\"-1, odd\"", "tolerance=\"some, odd\"",
            "tolerance=\"1e-99999, tiny\""})
    void halfOfItIsDamageAtItsName(String attributes) {
        above(attributes);
        assertEquals(List.of(CHAPTER + ":5:19 [formula-not-evaluated]"), project.places());
    }

    @Test
    void theExcuseOfAStepIsThatOfAnEquation() {
        step("excused=\"for all \\\"nice\\\" measures\",test=\"DotTest#addsUp\"");
        assertEquals(Optional.of(new Excuse("for all \"nice\" measures", "DotTest#addsUp", new Place(CHAPTER, 18, 54))),
                onlyStep().display().excuse());
        assertEquals(List.of(), project.places());
    }

    @ParameterizedTest
    @ValueSource(strings = {"excused=\"so\"", "excused=\"\",test=\"A#b\"", "test=\"A#b\"", "excused=\"so\",test=\"A\"",
            "of=\"\"", "of=\" , \""})
    void halfOfItAboveAStepIsDamageAtItsName(String attributes) {
        step(attributes);
        assertEquals(List.of(CHAPTER + ":18:12 [formula-not-evaluated]"), damage());
    }

    @ParameterizedTest
    @ValueSource(strings = {"of=\"dot-product-too, dot-product,dot\"", "of='dot-product-too, dot-product,dot'"})
    void aStepNamesEquationsEachWhereItStands(String attributes) {
        step(attributes);
        assertEquals(List.of(new Step.Named("dot-product-too", new Place(CHAPTER, 18, 16)),
                new Step.Named("dot-product", new Place(CHAPTER, 18, 33)), new Step.Named("dot", new Place(CHAPTER, 18, 45))), onlyStep().of());
        assertEquals(List.of(), damage());
    }

    @Test
    void oneEquationNeedsNoQuotes() {
        step("of=dot-product");
        assertEquals(List.of(new Step.Named("dot-product", new Place(CHAPTER, 18, 15))), onlyStep().of());
    }

    @Test
    void whatIsNamedTwiceIsDamageAtTheSecondPlace() {
        step("of=\"dot-product, dot-product\"");
        assertEquals(List.of(CHAPTER + ":18:29 [formula-not-evaluated]"), damage());
    }

    @Test
    void thePageDoesNotCarryWhatAStepNames() {
        step("of=\"dot-product\"");
        assertFalse(project.book().chapters().get(0).html().contains("data-of"));
    }

    private void step(String attributes) {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem.step," + attributes + "]\n++++\na = a\n++++\n");
    }

    private Step onlyStep() {
        return project.book().chapters().get(0).steps().get(0);
    }

    private List<String> damage() {
        return project.book().chapters().get(0).damage().stream().map(each -> each.place() + " [" + each.rule().id() + "]").toList();
    }

    private void above(String attributes) {
        project.replace(CHAPTER, "[stem#dot-product]", "[stem#dot-product," + attributes + "]");
    }

    private Equation equation() {
        return project.book().chapters().get(0).equations().get(0);
    }
}
