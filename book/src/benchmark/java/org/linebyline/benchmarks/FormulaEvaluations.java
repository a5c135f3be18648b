package org.linebyline.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;

import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.formula.check.BookEvaluator;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.read.BookReader;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Table;

/** What it takes to compute the formulas of this book, and to compile and run the calls of its code. */
final class FormulaEvaluations {

    private static final int ROUNDS = 9;

    private FormulaEvaluations() {
    }

    /** Milliseconds for an equation: in a process that has computed none yet, and the median once it has computed all of them. */
    static Table table(Path project) throws IOException {
        Layout layout = DocLinker.layout(project);
        Links links = Linker.link(BookReader.read(layout));
        Collection<LinkedEquation> equations = links.byId().values();
        double first = milliseconds(links, layout);
        double[] rounds = IntStream.range(0, ROUNDS).mapToDouble(round -> milliseconds(links, layout)).sorted().toArray();
        return Table.of("equations", "first time, ms each", "warm, ms each").row(Numbers.grouped(equations.size()),
                Numbers.significant(first / equations.size(), 2), Numbers.significant(rounds[ROUNDS / 2] / equations.size(), 2));
    }

    private static double milliseconds(Links links, Layout layout) {
        BookEvaluator evaluator = BookEvaluator.of(links, layout);
        long start = System.nanoTime();
        evaluator.evaluations(links.byId().values(), Map.of());
        return (System.nanoTime() - start) / 1e6;
    }
}
