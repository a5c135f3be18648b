package org.linebyline.disagreements;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedStep;

/** Makes formulas and code of the real book disagree, one place at a time, and asks whether computing the equation shows it. */
class PlantedDisagreementsIT {

    private static final int PLACES_OF_A_KIND = 32;
    private static final int ENOUGH = 300;
    private static final int ENOUGH_STEPS = 200;
    private static final long SEED = 20_150_704;

    private static final List<Score> FORMULAS = new ArrayList<>();
    private static final List<Score> STEPS = new ArrayList<>();
    private static final List<Score> CODE = new ArrayList<>();

    private static Bench bench;
    private static List<LinkedEquation> agreeing;
    private static List<LinkedStep> holding;

    /** How a kind came out: what changes no value and why, and what nobody saw. */
    private record Score(String kind, int places, int planted, List<String> harmless, List<String> missed) {

        String row() {
            return String.format("%-32s %6d %8d %7d %16d", kind, places, planted, planted - harmless.size() - missed.size(), harmless.size());
        }
    }

    @BeforeAll
    static void readTheBook() throws IOException {
        bench = Bench.of(Path.of(System.getProperty("book.project")).toAbsolutePath().normalize());
        agreeing = bench.agreeing();
        holding = bench.holding();
    }

    @TestFactory
    Stream<DynamicTest> everyFormulaThatSaysAnotherThingIsRefuted() {
        return tests(FormulaMutants.ofEquations(bench, agreeing), FORMULAS);
    }

    @TestFactory
    Stream<DynamicTest> everyStepThatSaysAnotherThingIsRefuted() {
        return tests(FormulaMutants.ofSteps(bench, holding), STEPS);
    }

    @TestFactory
    Stream<DynamicTest> everyLineOfCodeThatDoesAnotherThingIsRefutedByAnEquationThatItCarriesOut() throws IOException {
        return tests(CodeMutants.kinds(bench, agreeing), CODE);
    }

    private static Stream<DynamicTest> tests(List<Kind> kinds, List<Score> scores) {
        return kinds.stream().map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
            Score score = score(kind);
            scores.add(score);
            assertEquals(List.of(), score.missed());
        }));
    }

    private static Score score(Kind kind) {
        Score score = new Score(kind.name(), kind.places().size(), 0, new ArrayList<>(), new ArrayList<>());
        int planted = 0;
        for (Mutant mutant : kind.places().stream().sorted(Comparator.comparing(mutant -> mutant.lot(SEED))).toList()) {
            Optional<Bench.Outcome> outcome = planted == PLACES_OF_A_KIND ? Optional.empty() : bench.outcome(mutant);
            planted += outcome.isPresent() ? 1 : 0;
            outcome.ifPresent(each -> file(mutant, each, score));
        }
        return new Score(kind.name(), kind.places().size(), planted, score.harmless(), score.missed());
    }

    private static void file(Mutant mutant, Bench.Outcome outcome, Score score) {
        if (outcome == Bench.Outcome.CAUGHT) {
            return;
        }
        Optional<String> reason = outcome == Bench.Outcome.MISSED ? Optional.empty() : Explanation.of(mutant, outcome);
        reason.ifPresentOrElse(why -> score.harmless().add(why + ": " + mutant.what()), () -> score.missed().add(outcome + " " + mutant.what()
                + " of " + mutant.claims().ids() + "\n"));
    }

    @AfterAll
    static void printTheTables() throws IOException {
        String text = table("formulas", FORMULAS) + "\n" + table("steps", STEPS) + "\n" + table("code", CODE) + "\nSeed " + SEED + ", " + agreeing.size()
                + " equations, " + holding.size() + " steps.\n\nWhy some change no value:\n" + Stream.of(FORMULAS, STEPS, CODE)
                .flatMap(List::stream).flatMap(score -> score.harmless().stream()).sorted().collect(Collectors.joining("\n")) + "\n";
        Files.writeString(Files.createDirectories(Path.of("target")).resolve("planted-disagreements.txt"), text);
        System.out.println(text);
        assertTrue(planted(FORMULAS) >= ENOUGH && planted(STEPS) >= ENOUGH_STEPS && planted(CODE) >= ENOUGH, "too few mutants to believe anything");
    }

    private static String table(String where, List<Score> scores) {
        return String.format("%-32s %6s %8s %7s %16s%n", where, "places", "planted", "caught", "changes no value")
                + scores.stream().map(score -> score.row() + "\n").collect(Collectors.joining())
                + new Score(scores.size() + " kinds", scores.stream().mapToInt(Score::places).sum(), planted(scores),
                scores.stream().flatMap(score -> score.harmless().stream()).toList(),
                scores.stream().flatMap(score -> score.missed().stream()).toList()).row() + "\n";
    }

    private static int planted(List<Score> scores) {
        return scores.stream().mapToInt(Score::planted).sum();
    }
}
