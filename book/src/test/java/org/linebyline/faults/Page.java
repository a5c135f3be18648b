package org.linebyline.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** A file of the book as lines, counted from 1; changing it makes another. */
record Page(String path, List<String> lines) {

    static Page of(String path, String text) {
        return new Page(path, List.of(text.split("\n", -1)));
    }

    String text() {
        return String.join("\n", lines);
    }

    String line(int line) {
        return lines.get(line - 1);
    }

    /** The lines of a range, both ends included. */
    List<String> lines(int from, int to) {
        return lines.subList(from - 1, to);
    }

    /** All line numbers. */
    IntStream numbers() {
        return IntStream.rangeClosed(1, lines.size());
    }

    /** The column, from 1, at which a text first stands in a line; 0 when it does not. */
    int column(int line, String text) {
        return line(line).indexOf(text) + 1;
    }

    Page without(int from, int to) {
        return edited(all -> all.subList(from - 1, to).clear());
    }

    Page without(int line) {
        return without(line, line);
    }

    Page with(int line, String text) {
        return edited(all -> all.set(line - 1, text));
    }

    Page with(int line, UnaryOperator<String> change) {
        return with(line, change.apply(line(line)));
    }

    /** Puts lines in front of a line. */
    Page insert(int before, List<String> texts) {
        return edited(all -> all.addAll(before - 1, texts));
    }

    Page insert(int before, String text) {
        return insert(before, List.of(text));
    }

    /** Takes a line out and puts it in front of another; both numbers are of the page as it is. */
    Page move(int line, int before) {
        return before <= line ? without(line).insert(before, line(line)) : insert(before, line(line)).without(line);
    }

    private Page edited(Consumer<List<String>> change) {
        List<String> all = new ArrayList<>(lines);
        change.accept(all);
        return new Page(path, List.copyOf(all));
    }
}
