package org.linebyline.doclinker.formula.syntax;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Every formula of the book has a tree, and the trees of the hardest are known. */
class WholeBookTest {

    /** Formulas of the book that are no mathematics, by id or place, each with the reason. So far all can be read. */
    private static final Map<String, String> UNREAD = Map.of();

    @Test
    void everyEquationOfThePlanHasATree() {
        Map<String, String> planned = Formulas.planned();
        assertTrue(planned.size() >= 2_495, () -> "equations are looked for in the wrong place: " + planned.size());
        assertEquals(UNREAD.keySet(), faults(planned).keySet(), () -> faults(planned).toString());
    }

    @Test
    void everyFormulaOfTheChaptersHasATree() {
        Map<String, String> written = Formulas.written();
        assertTrue(written.size() >= 500, () -> "formulas are looked for in the wrong place: " + written.size());
        assertEquals(Map.of(), faults(written));
    }

    @Test
    void theHardestHaveTheTreesThatAReaderSees() throws IOException {
        Map<String, String> planned = Formulas.planned();
        String[] entries = Files.readString(Path.of("src/test/resources/formula/trees.txt")).split("\n\n");
        assertEquals(1 + 40, entries.length);
        assertAll(Arrays.stream(entries).skip(1).map(entry -> entry.strip().split("\\s+", 2)).<Executable>map(entry -> () ->
                assertEquals(entry[1].replaceAll("\\s+", " "), SExpression.of(Parser.parse(planned.get(entry[0]))), entry[0])));
    }

    @Test
    void aPieceLiesWithinTheWholeAndSaysWhereItIsWritten() {
        for (String latex : Formulas.all()) {
            Parsed.Tree tree = (Parsed.Tree) Parser.parse(latex);
            tree.statements().forEach(statement -> assertWithin(new Span(0, latex.length()), statement, latex));
        }
    }

    private static void assertWithin(Span whole, Node piece, String latex) {
        Span span = piece.span();
        assertTrue(whole.from() <= span.from() && span.from() <= span.to() && span.to() <= whole.to(), () -> piece + " in " + latex);
        if (piece instanceof Node.Name name && name.text().length() == 1) {
            assertEquals(name.text(), latex.substring(span.from(), span.to()));
        }
        piece.parts().forEach(part -> assertWithin(span, part, latex));
    }

    @Test
    void noFactorIsLost() {
        for (String latex : Formulas.all()) {
            Parsed.Tree tree = (Parsed.Tree) Parser.parse(latex);
            assertFalse(tree.statements().isEmpty());
            assertEquals(letters(latex), tree.statements().stream().mapToLong(WholeBookTest::letters).sum(), latex);
        }
    }

    /** The Latin letters of a formula that stand alone, as its tokens have them. */
    private static long letters(String latex) {
        return Lexer.tokens(latex).stream().filter(token -> token.is(Kind.LETTER) && token.text().length() == 1).count();
    }

    private static long letters(Node node) {
        long own = node instanceof Node.Name name && name.text().length() == 1 ? 1 : 0;
        return own + node.parts().stream().mapToLong(WholeBookTest::letters).sum();
    }

    private static Map<String, String> faults(Map<String, String> formulas) {
        Map<String, String> faults = new TreeMap<>();
        Stream<Map.Entry<String, String>> unread = formulas.entrySet().stream()
                .filter(formula -> Parser.parse(formula.getValue()) instanceof Parsed.Fault);
        unread.forEach(formula -> faults.put(formula.getKey(), formula.getValue() + " " + Parser.parse(formula.getValue())));
        return faults;
    }
}
