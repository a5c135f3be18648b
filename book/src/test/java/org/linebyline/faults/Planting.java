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

import org.junit.jupiter.api.DynamicTest;
import org.linebyline.doclinker.Verdict;
import org.linebyline.doclinker.model.Finding;

/** Plants faults of some kinds in a copy of the real book, one at a time, and keeps a table of what the linker said. */
final class Planting implements AutoCloseable {

    private static final int PLACES_OF_A_KIND = 7;
    private static final long SEED = 20_170_612;

    private final String where;
    private final Workshop workshop;
    private final Texts texts;
    private final Verdict untouched;
    private final List<Score> scores = new ArrayList<>();

    /** How a kind came out: the faults that nobody saw, and the findings that all its faults made together. */
    private record Score(Kind kind, int places, int planted, List<String> missed, long findings) {

        String row() {
            return String.format("%-48s %6d %8d %7d %9.1f", kind.name(), places, planted, planted - missed.size(),
                    planted == 0 ? 0.0 : (double) findings / planted);
        }
    }

    /** @param where the faults are, in a word */
    Planting(String where) throws IOException {
        Path project = Path.of(System.getProperty("book.project")).toAbsolutePath().normalize();
        this.where = where;
        this.workshop = Workshop.copy(project, Path.of("target", "planted-in-" + where).toAbsolutePath());
        this.texts = Texts.of(project);
        this.untouched = workshop.check();
    }

    /** What the linker says of the book as it is. */
    Verdict untouched() {
        return untouched;
    }

    /** A test for each kind: each of its faults is reported under its rule at its place. */
    Stream<DynamicTest> tests(List<List<Kind>> kinds) {
        return kinds.stream().flatMap(List::stream).map(kind -> DynamicTest.dynamicTest(kind.name(), () -> {
            Score score = score(kind);
            scores.add(score);
            assertTrue(score.planted() > 0, "the book has no place for this kind");
            assertEquals(List.of(), score.missed());
        }));
    }

    private Score score(Kind kind) throws IOException {
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

    /**
     * Prints the table.
     *
     * @param least with fewer faults nobody should believe it
     */
    void report(int least) throws IOException {
        int planted = scores.stream().mapToInt(Score::planted).sum();
        int missed = scores.stream().mapToInt(score -> score.missed().size()).sum();
        String table = String.format("%-48s %6s %8s %7s %9s%n", "kind of fault in the " + where, "places", "planted", "caught", "findings")
                + scores.stream().map(Score::row).collect(Collectors.joining("\n"))
                + String.format("%n%-48s %6s %8d %7d%n", scores.size() + " kinds", "", planted, planted - missed);
        Files.writeString(Path.of("target", "planted-in-" + where + ".txt"), table);
        System.out.println(table);
        assertTrue(scores.size() >= 20 && planted >= least, "too few faults to believe anything");
    }

    @Override
    public void close() {
        workshop.close();
    }
}
