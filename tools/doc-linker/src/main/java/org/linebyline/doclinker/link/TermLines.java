package org.linebyline.doclinker.link;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Statement;

/** Which lines of a Java file execute, and which names each of them carries, the innermost first. */
final class TermLines {

    private final TreeSet<Integer> executable = new TreeSet<>();
    private final Map<Integer, Deque<String>> names = new HashMap<>();

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
        return innermost(line, equation.terms()::contains);
    }

    /** The symbol of an equation that a line guards; empty when it names none. A name of a term is no name of a symbol. */
    String symbol(int line, Equation equation) {
        return innermost(line, name -> !equation.terms().contains(name) && equation.declares(name));
    }

    private String innermost(int line, Predicate<String> wanted) {
        return names.getOrDefault(line, new ArrayDeque<>()).stream().filter(wanted).findFirst().orElse("");
    }

    private void name(Lines lines, String name) {
        range(lines).forEach(line -> names.computeIfAbsent(line, first -> new ArrayDeque<>()).push(name));
    }

    private static IntStream range(Lines lines) {
        return IntStream.rangeClosed(lines.from(), lines.to());
    }
}
