package org.linebyline.doclinker.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.Project.CHAPTER;
import static org.linebyline.doclinker.Project.JAVA;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Rule;

class FormulaNotEvaluatedTest {

    @TempDir
    Path folder;

    private Project project;

    @BeforeEach
    void excuseTheGoodSample() {
        project = Project.good(folder).replace(CHAPTER, "#dot-product]", "#dot-product,excused=\"so\",test=\"DotTest#addsUp\"]");
    }

    @Test
    void theTestThatStandsInIsOneOfTheRecordedRun() {
        assertEquals(List.of(), findings("sample.DotTest#addsUp"));
        assertEquals(List.of(), findings("DotTest#addsUp"));
        assertEquals(List.of(), findings("sample.AllTests$DotTest#addsUp"));
    }

    @Test
    void anUnknownTestIsFoundWhereItIsNamed() {
        assertEquals(List.of(CHAPTER + ":5:38: error: [formula-not-evaluated] the recorded test run has no 'DotTest#addsUp'"
                + " (did you mean 'DotTest#addUp'?): name a test that runs code of the book, or let the formula be evaluated"),
                findings("sample.DotTest#addUp"));
        assertEquals(1, findings("sample.SpotDotTest#addsUp").size());
    }

    @Test
    void theTestThatStandsInForAStepIsOneOfTheRecordedRun() {
        project.write(CHAPTER, project.text(CHAPTER) + "\n[stem.step,excused=\"so\",test=\"DotTest#adsUp\"]\n++++\na = a\n++++\n");
        assertEquals(List.of(CHAPTER + ":18:31: error: [formula-not-evaluated] the recorded test run has no 'DotTest#adsUp'"
                + " (did you mean 'DotTest#addsUp'?): name a test that runs code of the book, or let the formula be evaluated"),
                findings("sample.DotTest#addsUp"));
        project.replace(CHAPTER, "adsUp", "addsUp");
        assertEquals(List.of(), findings("sample.DotTest#addsUp"));
    }

    @Test
    void withoutARecordingNothingIsJudged() {
        assertEquals(List.of(), project.places());
    }

    private List<String> findings(String test) {
        TreeMap<Integer, SortedSet<String>> lines = new TreeMap<>(Map.of(12, new TreeSet<>(List.of(test))));
        Evidence evidence = new Evidence.Recorded(new TreeMap<>(Map.of(JAVA, new Evidence.Coverage(lines))));
        return Judge.judge(Linker.link(project.book(evidence, new Mutation.Missing()))).stream()
                .filter(finding -> finding.rule() == Rule.FORMULA_NOT_EVALUATED).map(Finding::toString).toList();
    }
}
