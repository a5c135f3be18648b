package org.linebyline.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.linebyline.doclinker.Verdict;
import org.linebyline.doclinker.model.Finding;

/** Breaks the real book in every way that people break books, one fault at a time, and asks whether the linker says so. */
class PlantedFaultsIT {

    private static final int PLACES_OF_A_KIND = 7;
    private static final long SEED = 20_170_612;

    private static final List<Score> SCORES = new ArrayList<>();

    private static Workshop workshop;
    private static Texts texts;
    private static Verdict untouched;

    /** How a kind came out: the faults that nobody saw, and the findings that all its faults made together. */
    private record Score(Kind kind, int places, int planted, List<String> missed, long findings) {

        String row() {
            return String.format("%-48s %6d %8d %7d %9.1f", kind.name(), places, planted, planted - missed.size(),
                    planted == 0 ? 0.0 : (double) findings / planted);
        }
    }

    @BeforeAll
    static void copyTheBook() throws IOException {
        Path project = Path.of(System.getProperty("book.project")).toAbsolutePath().normalize();
        workshop = Workshop.copy(project, Path.of("target", "planted").toAbsolutePath());
        texts = Texts.of(project);
        untouched = workshop.check();
    }

    @Test
    void theUntouchedBookHasNoFinding() {
        assertEquals(List.of(), untouched.findings());
    }

    @TestFactory
    Stream<DynamicTest> everyPlantedFaultIsReportedUnderItsRuleAtItsPlace() {
        return kinds().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
            Score score = score(kind);
            SCORES.add(score);
            assertTrue(score.planted() > 0, "the book has no place for this kind");
            assertEquals(List.of(), score.missed());
        }));
    }

    private static Stream<Kind> kinds() {
        return Stream.of(TagFaults.kinds(), CodeFaults.kinds(), MarkerFaults.kinds(), FormulaFaults.kinds(), ComputedFaults.kinds(),
                ListingFaults.kinds(), ReferenceFaults.kinds(), ChapterFaults.kinds(),
                TestFaults.kinds(untouched.links().book())).flatMap(List::stream);
    }

    private static Score score(Kind kind) throws IOException {
        List<Fault> places = kind.plant().apply(texts).collect(Collectors.toCollection(ArrayList::new));
        List<Fault> all = List.copyOf(places);
        Collections.shuffle(places, new Random(SEED));
        List<Fault> planted = places.subList(0, Math.min(PLACES_OF_A_KIND, places.size()));
        List<String> missed = new ArrayList<>();
        long findings = 0;
        for (Fault fault : planted) {
            List<Finding> found = workshop.check(fault).findings();
            findings += found.size();
            if (found.stream().noneMatch(fault.expected()::meets)) {
                missed.add(fault.what() + " wants " + fault.expected() + " gets " + found.stream().limit(5).toList() + "\n");
            }
        }
        return new Score(kind, all.size(), planted.size(), missed, findings);
    }

    @AfterAll
    static void printTheTable() throws IOException {
        workshop.close();
        int planted = SCORES.stream().mapToInt(Score::planted).sum();
        int missed = SCORES.stream().mapToInt(score -> score.missed().size()).sum();
        String table = String.format("%-48s %6s %8s %7s %9s%n", "kind of fault", "places", "planted", "caught", "findings")
                + SCORES.stream().map(Score::row).collect(Collectors.joining("\n"))
                + String.format("%n%-48s %6s %8d %7d%n", SCORES.size() + " kinds", "", planted, planted - missed);
        Files.writeString(Path.of("target", "planted-faults.txt"), table);
        System.out.println(table);
        assertTrue(SCORES.size() >= 20 && planted >= 500, "too few faults to believe anything");
    }
}
