package org.linebyline.doclinker.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;

/** Where each rule begins and where it ends; what each reports is in the samples. */
class JudgeTest {

    private static final String ALSO = "src/main/java/sample/Also.java";

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void copyTheGoodSample() {
        project = Project.good(folder);
    }

    @Test
    void linesOfCodeThatFollowEachOtherMakeOneFinding() {
        project.replace(JAVA, "    private Dot() {\n", "    private Dot() {\n        hashCode();\n        hashCode();\n\n        hashCode();\n");
        assertEquals(List.of(JAVA + ":6:9 [code-without-equation]", JAVA + ":9:9 [code-without-equation]"), project.places());
    }

    @Test
    void aStatementHalfInARegionIsReportedOnceAtTheTagThatCutsIt() {
        project.replace(JAVA, "        return sum;\n    }\n    // end::dot-product[]", "        return\n    // end::dot-product[]\n                sum;\n    }");
        assertEquals(List.of(JAVA + ":15:8 [tag-malformed]"), project.places());
    }

    @Test
    void theLineOfAnUnknownTagIsNotReportedAgainAsCode() {
        project.write(ALSO, project.text(JAVA).replace("Dot", "Also").replace("dot-product", "length"));
        assertEquals(List.of(ALSO + ":8:8 [region-without-equation]"), project.places());
    }

    @Test
    void aStepNeedsNoName() {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem.step]\n++++\nb \\cdot a\n++++\n");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void aFootstepIsNoStep() {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem.footstep]\n++++\nb \\cdot a\n++++\n");
        assertEquals(List.of(CHAPTER + ":20:1 [formula-unlabelled]"), project.places());
    }

    @Test
    void aStepWithAnIdIsStillAStep() {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem#commutes.step]\n++++\nb \\cdot a\n++++\n");
        assertEquals(List.of(), project.places());
    }

    @Test
    void aRegionIsShownInItsOwnFile() {
        project.write(ALSO, project.text(JAVA).replace("Dot", "Also"));
        assertEquals(List.of(ALSO + ":8:8 [region-not-shown]"), project.places());
        project.replace(CHAPTER, "----\n", "").write(CHAPTER, project.text(CHAPTER).replace("[source,java]\n", "[source,java]\n----\n")
                + "----\n\n[source,java]\n----\ninclude::{code}/Also.java[tag=dot-product]\n----\n");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void oneListingMayShowTwoRegions() {
        project.write(ALSO, project.text(JAVA).replace("Dot", "Also"));
        project.replace(CHAPTER, "[tag=dot-product]\n", "[tag=dot-product]\ninclude::{code}/Also.java[tag=dot-product]\n");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void aRegionIsShownWholeOrNotAtAll() {
        project.replace(CHAPTER, "[tag=dot-product]", "[tag=dot-product,indent=0]");
        assertEquals(List.of(CHAPTER + ":15:1 [reference-broken]"), project.places());
    }

    @Test
    void aListingOfAnotherLanguageMayBeTyped() {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[source,console]\n----\n$ ls\n----\n\n----\nplain\n----\n");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void aMisspelledTagOfJavaIsReportedOnBothSides() {
        project.replace(JAVA, "tag::dot-product[]", "tag::dot-prodct[]").replace(JAVA, "end::dot-product[]", "end::dot-prodct[]");
        assertEquals(List.of(CHAPTER + ":5:1 [equation-without-code]", JAVA + ":8:8 [region-without-equation]"),
                project.places());
    }

    @Test
    void aCrossReferenceMayNameAnEquationAChapterAWorkAnAnchorOrAChapterToCome() {
        project.write("book/curriculum/book.yaml", "parts: [{chapters: [{slug: 'dot'}, {slug: 'to-come'}]}]\n");
        project.write("book/references.bib", "@book{strang2016,\n  title = {Linear Algebra}\n}\n");
        project.replace(CHAPTER, "Multiply and add.", "<<dot-product>> <<dot>> <<strang2016>> <<length>> <<to-come>> <<auto-id>>\n\n"
                + "[#length]\n== Length\n\nText.\n\n== Auto id\n\nText.\n");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void anAnchorOfAnotherChapterIsUnknown() {
        project.write("book/chapters/other.adoc", "= Other\n\n[#length]\n== Length\n\nText.\n");
        project.replace(CHAPTER, "Multiply and add.", "See <<length>>.");
        assertEquals(List.of(CHAPTER + ":3:5 [reference-broken]"), project.places());
    }

    @Test
    void whatExperimentsMakeIsJudgedOnceTheyRan() {
        project.replace(CHAPTER, "Multiply and add.", "{result}\n\nimage::{runs}/dot/a.svg[A]\n\ninclude::{runs}/dot/a.csv[]\n");
        assertEquals(List.of(), project.findings());
        project.write("book/target/runs/dot/b.svg", "<svg></svg>");
        assertEquals(List.of(CHAPTER + ":3:1 [reference-broken]", CHAPTER + ":5:1 [reference-broken]",
                CHAPTER + ":7:1 [reference-broken]"), project.places());
        project.write("book/target/runs/dot/a.svg", "<svg></svg>").write("book/target/runs/dot/a.csv", "text\n");
        project.replace(CHAPTER, "{result}", "{empty}");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void linksAreJudgedOnceEveryFileCanBeRead() {
        project.replace(CHAPTER, "Multiply and add.", "See <<nothing>>.");
        project.replace(JAVA, "return sum;", "return sum");
        assertEquals(List.of(JAVA + ":14:19 [input-unreadable]"), project.places());
    }

    @Test
    void findingsAreSortedByPlace() {
        project.replace(CHAPTER, "Multiply and add.", "See <<b>> and\n<<a>>, <<c>>.");
        project.replace(JAVA, "    private Dot() {\n", "    private Dot() {\n        hashCode();\n");
        assertEquals(List.of(CHAPTER + ":3:5 [reference-broken]", CHAPTER + ":4:1 [reference-broken]",
                CHAPTER + ":4:8 [reference-broken]", JAVA + ":6:9 [code-without-equation]"), project.places());
    }

    @Test
    void aChapterIsItselfAName() {
        project.write("book/chapters/dot-product.adoc", "= Other\n\nText.\n");
        assertEquals(List.of(CHAPTER + ":5:1 [id-not-unique]"), project.places());
    }

    @Test
    void anchorsOfTwoChaptersMayBeTheSame() {
        for (String name : List.of("one", "two")) {
            project.write("book/chapters/" + name + ".adoc", "= Chapter\n\n[#further]\n== Further\n\nText.\n");
        }
        assertEquals(List.of(), project.findings());
    }

    @Test
    void aLineMayNameASymbolByItsLetter() {
        project.replace(JAVA, "double sum = 0;", "double sum = 0; // (a)");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void aNameOfCodeThatIsInNoRegionIsNotReportedAgain() {
        project.replace(JAVA, "    private Dot() {\n", "    private Dot() {\n        hashCode(); // (nothing)\n");
        assertEquals(List.of(JAVA + ":6:9 [code-without-equation]"), project.places());
    }

    @Test
    void anotherEquationsNameIsUnknown() {
        project.replace(JAVA, "    // end::dot-product[]", "    // end::dot-product[]\n"
                + "    // tag::length[]\n    static int n = 1; // (products)\n    // end::length[]");
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem#length]\n++++\n1\n++++\n\n"
                + "[source,java]\n----\ninclude::{code}/Dot.java[tag=length]\n----\n");
        assertEquals(List.of(JAVA + ":18:27 [region-without-equation]"), project.places());
    }

    @Test
    void aTagOfATermMayNameASymbol() {
        project.replace(JAVA, "        return sum;",
                "        // tag::dot-product.a[]\n        return sum;\n        // end::dot-product.a[]");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void eightLinesAreTakenInAtAGlanceAndNineAreNot() {
        project.replace(JAVA, "        return sum;", "        sum += 0;\n".repeat(4) + "        return sum;");
        assertEquals(List.of(), project.findings());
        project.replace(JAVA, "        return sum;", "        sum += 0;\n        return sum;");
        assertEquals(List.of(JAVA + ":8:8 [region-too-coarse]"), project.places());
    }

    @Test
    void linesThatAgreeOnANameOfNothingMakeOneFindingAtTheFirst() {
        project.replace(JAVA, "double sum = 0;", "double sum = 0; // (total)").replace(JAVA, "return sum;", "return sum; // (total)");
        assertEquals(List.of(JAVA + ":10:29 [region-without-equation]"), project.places());
        assertTrue(project.findings().get(0).contains("// (total), in lines 10 and 14, names neither"), project.findings().get(0));
    }

    @Test
    void linesThatAgreeOnANameAreRightAndTheFormulaIsWrong() {
        project.replace(CHAPTER, "\\term{products}", "\\term{prodcuts}");
        project.replace(JAVA, "return sum;", "return sum; // (products)");
        assertEquals(List.of(CHAPTER + ":7:28 [term-without-code]"), project.places());
    }

    @Test
    void ofOneLineAndOneTermBothAreTold() {
        project.replace(CHAPTER, "\\term{products}", "\\term{prodcuts}");
        assertEquals(List.of(CHAPTER + ":7:28 [term-without-code]", JAVA + ":12:37 [region-without-equation]"), project.places());
    }

    @Test
    void aMisspelledNameDoesNotMakeItsLongRegionTooCoarseToo() {
        project.replace(JAVA, "double sum = 0;", "double sum = 0; // (a)").replace(JAVA, "i++) {", "i++) { // (a)");
        project.replace(JAVA, "        return sum;", "        sum += 0; // (b)\n".repeat(6) + "        return sum; // (aaa)");
        assertEquals(List.of(JAVA + ":20:25 [region-without-equation]"), project.places());
    }

    @Test
    void aLongRegionThatNamesEachLineIsFine() {
        project.replace(JAVA, "        double sum = 0;", "        double sum = 0; // (products)");
        project.replace(JAVA, "i++) {", "i++) { // (a)");
        project.replace(JAVA, "        return sum;", "        // tag::dot-product.b[]\n" + "        sum += 0;\n".repeat(6)
                + "        return sum;\n        // end::dot-product.b[]");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void sectionsAreFreeUnlessThePlanRequiresThem() {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[.further]\n== Further\n\n[.goals]\n== Goals\n");
        assertEquals(List.of(), project.findings());
        project.write("book/curriculum/book.yaml", "sections: ['goals']\nparts: [{chapters: [{slug: 'dot'}]}]\n");
        assertEquals(List.of(CHAPTER + ":21:1 [chapter-incomplete]"), project.places());
    }

    @Test
    void aSectionOfAFormulaAloneIsNotEmpty() {
        project.write("book/curriculum/book.yaml", "sections: ['goals']\nparts: [{chapters: [{slug: 'dot'}]}]\n");
        project.write(CHAPTER, project.text(CHAPTER) + "\n[.goals]\n== Goals\n\n[stem.step]\n++++\nb \\cdot a\n++++\n");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void chaptersThatThePlanDoesNotNameMayNeedEachOtherInAnyOrder() {
        project.write("book/chapters/angle.adoc", "= Angle\n:needs: length\n\nText.\n");
        project.write("book/chapters/length.adoc", "= Length\n\nText.\n");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void aSourceMayNameAWorkWithoutAPlaceInIt() {
        project.write("book/references.bib", "@book{strang2016,\n  title = {Linear Algebra}\n}\n");
        project.replace(CHAPTER, "[stem#dot-product]", "[stem#dot-product,source=strang2016]");
        assertEquals(List.of(), project.findings());
    }

    @Test
    void aCircleIsFoundWhereAShorterOneLeadsThroughAnEarlierChapter() {
        project.write("book/curriculum/book.yaml", "parts: [{chapters: [{slug: 'a'}, {slug: 'b'}, {slug: 'c'},"
                + " {slug: 'd'}, {slug: 'dot'}]}]\n");
        needs("a", "b").needs("b", "c").needs("c", "a, d").needs("d", "b");
        assertEquals(List.of("a → b → c → a", "b → c → d → b"), project.findings().stream()
                .map(finding -> finding.replaceAll(".*circle, |: leave.*", "")).toList());
    }

    private JudgeTest needs(String slug, String needs) {
        project.write("book/chapters/" + slug + ".adoc", "= Chapter\n:needs: " + needs + "\n\nText.\n");
        return this;
    }

    @Test
    void aLineOfARegionInsideAnotherIsNotReportedAgain() {
        project.replace(JAVA, "        return sum;", "        // tag::length[]\n        sum += 0; // (n)\n"
                + "        // end::length[]\n        return sum;");
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem#length]\n++++\n\\term{n}{1}\n++++\n\n"
                + "[source,java]\n----\ninclude::{code}/Dot.java[tag=length]\n----\n");
        assertEquals(List.of(JAVA + ":14:12 [tag-malformed]"), project.places());
    }

    @Test
    void aPictureNeedsItsWordsBeforeAnExperimentMakesIt() {
        project.replace(CHAPTER, "Multiply and add.", "image::{runs}/dot/a.svg[]");
        assertEquals(List.of(CHAPTER + ":3:1 [figure-without-words]"), project.places());
    }

    @Test
    void aCrossReferenceThatIsNearestToAWorkMeansOne() {
        project.write("book/references.bib", "@book{strang2016,\n  title = {Linear Algebra}\n}\n");
        project.replace(CHAPTER, "Multiply and add.", "See <<strang206>>.");
        assertEquals(List.of(CHAPTER + ":3:5 [source-unknown]"), project.places());
    }

    @Test
    void theTermsOfASecondEquationWithOneIdAreNotReportedToo() {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem#dot-product]\n++++\n\\term{other}{1}\n++++\n");
        assertEquals(List.of(CHAPTER + ":18:1 [id-not-unique]"), project.places());
    }
}
