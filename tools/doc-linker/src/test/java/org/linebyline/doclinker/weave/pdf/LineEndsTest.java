package org.linebyline.doclinker.weave.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineEndsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '!', value = {
        "a line of words ! a |line |of |words|",
        "return a.get(u) : 0; ! return |a.get(u) |: |0;|",
        "new Dual<>(q, b.minus(c.d).by(e.f)); ! new |Dual<>(q, |b.minus(|c.d)|.by(|e.f));|",
        "new Dual<>(q, b.c(d).e(f)); ! new |Dual<>(q, |b.c(d).e(f));|",
        "x[0].size() ! x[0].size()|",
        "Quadratic.rateLimit(curvature()) ! Quadratic.rateLimit(|curvature())|",
        "Done. Next (see f(x)). ! Done. |Next |(see |f(x)).|",
        "ein Wort (1.5) ! ein |Wort |(1.5)|",
        "well-known ! well-|known|"})
    void aLineMayEndAt(String text, String ends) {
        assertEquals(ends, marked(text));
    }

    @ParameterizedTest
    @CsvSource({"''", "a"})
    void theEndOfATextIsTheLast(String text) {
        LineEnds ends = new LineEnds();
        ends.setText(text);
        for (int i = 0; i < text.length(); i++) {
            ends.next();
        }
        assertEquals(-1, ends.next());
    }

    private static String marked(String text) {
        LineEnds ends = new LineEnds();
        ends.setText(text);
        StringBuilder marked = new StringBuilder(text);
        int marks = 0;
        for (int end = ends.next(); end >= 0; end = ends.next()) {
            marked.insert(end + marks++, '|');
        }
        return marked.toString();
    }
}
