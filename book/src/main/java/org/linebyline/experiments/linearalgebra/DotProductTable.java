package org.linebyline.experiments.linearalgebra;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.linearalgebra.Vector;

/** Dot products worked on paper, beside what the code finds. */
public final class DotProductTable implements Experiment {

    private record Exercise(Vector a, Vector b, String byHand) {}

    private static final List<Exercise> EXERCISES = List.of(
            new Exercise(Vector.of(1, 2, 3), Vector.of(4, 5, 6), "4 + 10 + 18 = 32"),
            new Exercise(Vector.of(2, -1, 1), Vector.of(1, 4, 2), "2 − 4 + 2 = 0"),
            new Exercise(Vector.of(1, 2, 3), Vector.of(-1, -2, -3), "−1 − 4 − 9 = −14"),
            new Exercise(Vector.of(3, 0, 4), Vector.of(2, 5, -1), "6 + 0 − 4 = 2"));

    @Override
    public String chapter() {
        return "vectors-dot-products-matrix-products";
    }

    @Override
    public Run run() {
        Table table = Table.of("a", "b", "by hand", "a · b in Java", "cosine in Java");
        for (Exercise exercise : EXERCISES) {
            Vector a = exercise.a();
            Vector b = exercise.b();
            table = table.row(words(a), words(b), exercise.byHand(),
                    Numbers.fixed(a.dot(b), 0), Numbers.fixed(a.cosine(b), 4));
        }
        return Run.empty().table("dot-products", table);
    }

    private static String words(Vector a) {
        return DoubleStream.of(a.toArray()).mapToObj(entry -> Numbers.fixed(entry, 0))
                .collect(Collectors.joining(", ", "(", ")"));
    }
}
