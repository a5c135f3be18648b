package org.linebyline.doclinker.judge;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Statement;

/** Consecutive lines without an equation make one finding; a region whose tag is unknown is the business of its own rule. */
final class CodeWithoutEquation implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        return links.book().sources().stream().flatMap(CodeWithoutEquation::findings);
    }

    private static Stream<Finding> findings(SourceFile source) {
        List<Lines> tagged = source.regions().stream().map(Region::lines).toList();
        TreeMap<Integer, Integer> columns = new TreeMap<>();
        for (Statement statement : source.statements()) {
            IntStream.rangeClosed(statement.lines().from(), statement.lines().to())
                    .filter(line -> tagged.stream().noneMatch(lines -> lines.contains(line)))
                    .forEach(line -> columns.putIfAbsent(line, indentation(source.lines().get(line - 1)) + 1));
        }
        return runs(columns).stream().map(run -> new Finding(Rule.CODE_WITHOUT_EQUATION,
                new Place(source.path(), run.from(), columns.get(run.from())),
                run + " of code " + (run.from() == run.to() ? "answers" : "answer")
                        + " to no equation: move into the region of the equation computed here, or state the equation"));
    }

    private static List<Lines> runs(TreeMap<Integer, Integer> lines) {
        List<Lines> runs = new ArrayList<>();
        for (int line : lines.keySet()) {
            int last = runs.size() - 1;
            if (last >= 0 && runs.get(last).to() == line - 1) {
                runs.set(last, new Lines(runs.get(last).from(), line));
            } else {
                runs.add(new Lines(line, line));
            }
        }
        return runs;
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
