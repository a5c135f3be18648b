package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.value.Undefined;

/** Whatever a formula asks for, it ends, and says why where it gives nothing. */
class FormulasEndTest {

    private static final Duration LIMIT = Duration.ofSeconds(60);

    @Test
    void aRangeThatIsTooLongIsNotGoneThrough() {
        assertEquals("a range of more than 10000 members, from 1 to 1000000000", why("y = \\sum_{i=1}^{1000000000} i"));
    }

    @Test
    void rangesWithinRangesAreCountedTogether() {
        assertEquals("more than 200000 steps: let it go through fewer members", why("y = \\sum_{i=1}^{9999} \\sum_{j=1}^{9999} i j"));
    }

    @Test
    void whatGrowsBeyondDoublesIsInfinite() {
        assertEquals("Infinity", why("y = 100000!"));
        assertEquals("Infinity", why("y = 2^{2^{2^{2^{2^2}}}}"));
        assertEquals("Infinity", why("y = \\binom{1000000000}{500000000}"));
    }

    static Stream<List<String>> whatGrows() {
        String number = "x \\in \\mathbb{R}";
        String function = "f: \\mathbb{R} \\to \\mathbb{R}";
        return Stream.of(List.of("x^{1000000000} = x^{1000000000} + 1", number), List.of("e^{e^{e^{x}}} = 1", number),
                List.of("\\sin(10^{300} x) = 1", number), List.of("y = " + "\\log f(".repeat(40) + "x" + ")".repeat(40), number, function),
                List.of("y = f" + "'".repeat(1000) + "(x)", number, function), List.of("y = w", "w \\in \\mathbb{R}^{10000 \\times 10000}"),
                List.of("y = w", "w \\in \\mathbb{R}^{n n n n n n n n n n}"), List.of("y = w", "w \\in \\{1, \\dots, 10000000000\\}"),
                List.of("y = w_i", "w_i \\in \\mathbb{R}", "i \\in \\{1, \\dots, 1000000000\\}"),
                List.of("n = n", "n \\in \\{1, \\dots, m\\}", "m \\in \\{1, \\dots, n\\}"), List.of("(1, \\dots, 10000000)_1 = 1"),
                List.of("y = A^{1000000000}", "A \\in \\mathbb{R}^{n \\times n}"));
    }

    @ParameterizedTest
    @MethodSource
    void whatGrows(List<String> lines) {
        assertTimeoutPreemptively(LIMIT, () -> MeaningFuzz.isComputedOrRefused(lines.get(0),
                lines.subList(1, lines.size()).toArray(String[]::new)));
    }

    /** What a definition comes to, or why to nothing. */
    private static String why(String latex) {
        Settled settled = Settling.settle(Equations.linked(Equations.equation("it", latex)), new Library(), path -> Optional.empty());
        try {
            return String.valueOf(settled.definitions().get(0).expr().value(Scope.of(Map.of())).real().toDouble());
        } catch (Undefined e) {
            return e.getMessage();
        }
    }
}
