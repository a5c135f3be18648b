package org.linebyline.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A region of a Java file: the lines of its tags, and what stands between them. */
record Tagged(Page page, String tag, int begin, int end) {

    static List<Tagged> in(Page page) {
        List<Tagged> regions = new ArrayList<>();
        page.numbers().filter(line -> page.line(line).strip().startsWith("// tag::")).forEach(begin -> {
            String tag = page.line(begin).strip().replace("// tag::", "").replace("[]", "");
            int end = IntStream.rangeClosed(begin, page.lines().size())
                    .filter(line -> page.line(line).strip().equals("// end::" + tag + "[]")).findFirst().orElseThrow();
            regions.add(new Tagged(page, tag, begin, end));
        });
        return regions;
    }

    /** The lines between the tags. */
    IntStream lines() {
        return IntStream.range(begin + 1, end);
    }

    List<String> code() {
        return page.lines(begin + 1, end - 1);
    }

    /** The lines that carry a marker of this name. */
    List<Integer> marked(String name) {
        return lines().filter(line -> page.line(line).endsWith("// (" + name + ")")).boxed().toList();
    }

    /** The lines that carry any marker. */
    List<Integer> marked() {
        return lines().filter(line -> page.line(line).matches(".*\\S.*// \\([^()]+\\)")).boxed().toList();
    }

    /** The name that the marker of a line says. */
    String marker(int line) {
        String text = page.line(line);
        return text.substring(text.lastIndexOf('(') + 1, text.length() - 1);
    }

    /** The page without the marker of a line. */
    static Page unmarked(Page page, int line) {
        String text = page.line(line);
        return page.with(line, text.substring(0, text.lastIndexOf("//")).stripTrailing());
    }
}
