package org.linebyline.doclinker.read;

import java.util.List;

import org.linebyline.doclinker.model.Place;

/** The lines of a chapter, searched for the place of what Asciidoctor reports without one. */
record SourceText(String path, List<String> lines) {

    static SourceText of(String path, String text) {
        return new SourceText(path, List.of(text.split("\n", -1)));
    }

    /** Where a text first stands at or after a line; the beginning of that line when it is not found. */
    Place find(String text, int fromLine) {
        int from = Math.max(1, fromLine);
        String first = text.lines().findFirst().orElse("").strip();
        for (int line = from; line <= lines.size() && !first.isEmpty(); line++) {
            int column = lines.get(line - 1).indexOf(first);
            if (column >= 0) {
                return new Place(path, line, column + 1);
            }
        }
        return Place.line(path, Math.min(from, Math.max(1, lines.size())));
    }

    /** Where the attribute lines above a block begin, such as {@code [stem#id]} above its delimiter. */
    Place attributesAbove(int blockLine) {
        int line = Math.min(blockLine, lines.size());
        int first = line;
        while (line > 1 && lines.get(line - 2).matches("\\[.*\\]\\s*|\\.\\S.*")) {
            line--;
            first = lines.get(line - 1).startsWith("[") ? line : first;
        }
        return Place.line(path, first);
    }
}
