package org.linebyline.doclinker.link;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Statement;

/** Which lines of a Java file execute, and which name each of them carries. */
final class TermLines {

    private final TreeSet<Integer> executable = new TreeSet<>();
    private final SortedMap<Integer, String> names = new TreeMap<>();

    TermLines(SourceFile source) {
        source.statements().forEach(statement -> range(statement.lines()).forEach(executable::add));
        source.regions().stream().filter(Region::isTerm).forEach(region -> name(region.lines(), region.term()));
        for (Marker marker : source.markers()) {
            int line = marker.place().line();
            Lines marked = source.statements().stream().map(Statement::lines).filter(lines -> lines.contains(line))
                    .reduce((outer, inner) -> outer.contains(inner) ? inner : outer).orElse(new Lines(line, line));
            name(marked, marker.name());
        }
    }

    /** The executable lines of a range. */
    IntStream executable(Lines lines) {
        return lines.to() < lines.from() ? IntStream.empty()
                : executable.subSet(lines.from(), lines.to() + 1).stream().mapToInt(Integer::intValue);
    }

    /** The term of an equation that a line carries out; empty when it names none. */
    String term(int line, Equation equation) {
        String name = names.getOrDefault(line, "");
        return equation.terms().contains(name) ? name : "";
    }

    private void name(Lines lines, String name) {
        range(lines).forEach(line -> names.put(line, name));
    }

    private static IntStream range(Lines lines) {
        return IntStream.rangeClosed(lines.from(), lines.to());
    }
}
