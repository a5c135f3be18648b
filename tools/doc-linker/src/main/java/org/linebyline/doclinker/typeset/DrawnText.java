package org.linebyline.doclinker.typeset;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Typeset.Drawn;

/** A drawn formula as text, a line each: measures, terms, MathML, SVG, and every glyph. */
final class DrawnText {

    private DrawnText() {}

    static String write(Drawn drawn) {
        StringBuilder text = new StringBuilder();
        Box box = drawn.box();
        text.append(box.width()).append(' ').append(box.height()).append(' ').append(box.depth()).append('\n');
        text.append(String.join(" ", drawn.terms())).append('\n');
        text.append(drawn.mathml()).append('\n');
        text.append(drawn.svg()).append('\n');
        drawn.glyphs().forEach((id, path) -> text.append(id).append(' ').append(path).append('\n'));
        return text.toString();
    }

    static Drawn read(String text) {
        List<String> lines = text.lines().toList();
        return new Drawn(lines.get(3), glyphs(lines.subList(4, lines.size())), box(lines.get(0)), lines.get(2), words(lines.get(1)));
    }

    private static Box box(String line) {
        double[] measures = Arrays.stream(line.split(" ")).mapToDouble(Double::parseDouble).toArray();
        return new Box(measures[0], measures[1], measures[2]);
    }

    private static List<String> words(String line) {
        return line.isEmpty() ? List.of() : List.of(line.split(" "));
    }

    private static SortedMap<String, String> glyphs(List<String> lines) {
        SortedMap<String, String> glyphs = new TreeMap<>();
        for (String line : lines) {
            int space = line.indexOf(' ');
            glyphs.put(line.substring(0, space), line.substring(space + 1));
        }
        return glyphs;
    }
}
