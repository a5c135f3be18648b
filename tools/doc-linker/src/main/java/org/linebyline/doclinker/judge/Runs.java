package org.linebyline.doclinker.judge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;

/** Lines of a Java file that break the same promise: those that follow each other make one finding. */
final class Runs {

    private final SourceFile source;
    private final SortedMap<Integer, Integer> columns = new TreeMap<>();

    Runs(SourceFile source, Set<Integer> lines) {
        this.source = source;
        lines.forEach(line -> columns.put(line, column(source.lines().get(line - 1))));
    }

    /** One finding for each run, at its first character. */
    Stream<Finding> findings(Rule rule, String one, String many) {
        return of(columns.keySet()).stream().map(run -> new Finding(rule,
                new Place(source.path(), run.from(), columns.get(run.from())),
                run + (run.from() == run.to() ? one : many)));
    }

    /** Ascending lines, those that follow each other as one. */
    static List<Lines> of(Collection<Integer> lines) {
        List<Lines> runs = new ArrayList<>();
        for (int line : lines) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).to() == line - 1) {
                runs.set(last, new Lines(runs.get(last).from(), line));
            } else {
                runs.add(new Lines(line, line));
            }
        }
        return runs;
    }

    private static int column(String line) {
        return line.length() - line.stripLeading().length() + 1;
    }
}
