package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Finite sets with names, tables and distributions over them, and operators that make a table of a table: a decision process. */
class TablesOverSetsTest {

    private static final String[] PROCESS = {"\\mathcal{S}", "\\mathcal{A}", "\\mathcal{R} \\subset \\mathbb{R} :: rewards",
        "s \\in \\mathcal{S}", "a \\in \\mathcal{A}", "s' \\in \\mathcal{S} :: next", "r \\in \\mathcal{R}",
        "v: \\mathcal{S} \\to \\mathbb{R}", "q: \\mathcal{S} \\times \\mathcal{A} \\to \\mathbb{R}",
        "\\pi: \\mathcal{S} \\to \\Delta(\\mathcal{A}) :: policy",
        "p: \\mathcal{S} \\times \\mathcal{A} \\to \\Delta(\\mathcal{S} \\times \\mathcal{R})"};

    @TempDir
    static Path folder;

    private static TinyBook book;

    @BeforeAll
    static void compile() throws IOException {
        book = TinyBook.of(folder,
                "static double mean(double[] p, double[] q) { double m = 0;"
                        + " for (int a = 0; a < p.length; a++) m += p[a] * q[a]; return m; }",
                "static double target(double[][] p, double[] r, double[] v) { double m = 0; for (int i = 0; i < v.length; i++)"
                        + " for (int j = 0; j < r.length; j++) m += p[i][j] * (r[j] + v[i]); return m; }",
                "static double[] best(double[][] q, double[] v) { double[] b = new double[q.length]; for (int s = 0; s < b.length; s++) {"
                        + " b[s] = q[s][0]; for (double x : q[s]) b[s] = Math.max(b[s], x); b[s] += v[s]; } return b; }",
                "static double[][] joint(double[][] policy, double[][] q) { double[][] m = new double[q.length][q[0].length];"
                        + " for (int s = 0; s < q.length; s++) for (int a = 0; a < q[0].length; a++) m[s][a] = policy[s][a] * q[s][a];"
                        + " return m; }",
                "static double sum(double[] x, int t) { double sum = 0; for (int i = t; i < x.length; i++) sum += x[i]; return sum; }");
    }

    private static String said(String latex, String... entries) {
        return book.said(latex, Stream.concat(Stream.of(PROCESS), Stream.of(entries)).toArray(String[]::new));
    }

    private static void agrees(String latex, String... entries) {
        String said = said(latex, entries);
        assertTrue(said.startsWith("evaluated on 64 inputs"), said);
    }

    @Test
    void aTableIsAFunctionOfTheMembersOfItsSets() {
        agrees("y = q(s, a) v(s)", "y => q[s][a] * v[s]");
        assertTrue(said("y = q(s, a) v(s)", "y => q[s][0] * v[s]").contains("[formula-disagrees]"));
    }

    @Test
    void whatStandsBehindTheBarChoosesTheDistribution() {
        agrees("y = \\sum_a \\pi(a \\mid s)\\, q(s, a)", "y => Code.mean(policy[s], q[s])");
        assertTrue(said("y = \\sum_a \\pi(a \\mid s)\\, q(s, a)", "y => Code.mean(policy[0], q[s])").contains("[formula-disagrees]"));
    }

    @Test
    void eachDistributionSumsToOneOverAllItsOutcomes() {
        agrees("\\sum_{s', r} p(s', r \\mid s, a) = y", "y => 1");
        agrees("\\sum_a \\pi(a \\mid s) = y", "y => 1");
    }

    @Test
    void membersOfASetOfNumbersAreNumbers() {
        agrees("y = \\sum_{s', r} p(s', r \\mid s, a)\\, [r + v(s')]", "y => Code.target(p[s][a], rewards, v)");
        agrees("y = \\max_r r", "y => java.util.Arrays.stream(rewards).max().getAsDouble()");
        agrees("\\lvert\\mathcal{R}\\rvert = y", "y => (int) java.util.Arrays.stream(rewards).distinct().count()");
        assertTrue(said("y = \\sum_{s', r} p(s', r \\mid s, a)\\, [r + v(s')]", "y => -Code.target(p[s][a], rewards, v)")
                .contains("[formula-disagrees]"));
    }

    @Test
    void aTableMayBeDefinedByItsEntries() {
        agrees("m(s, a) = \\pi(a \\mid s)\\, q(s, a)", "m: \\mathcal{S} \\times \\mathcal{A} \\to \\mathbb{R}",
                "m => Code.joint(policy, q)");
        agrees("y = w \\cdot v, \\quad w(s) = \\sum_a \\pi(a \\mid s)", "w: \\mathcal{S} \\to \\mathbb{R}",
                "y => java.util.Arrays.stream(v).sum()");
        agrees("x = M v, \\quad M(s, s') = v(s)\\, v(s')", "M: \\mathcal{S} \\times \\mathcal{S} \\to \\mathbb{R}",
                "x \\in \\mathbb{R}^{\\lvert\\mathcal{S}\\rvert}",
                "x => java.util.Arrays.stream(v).map(y -> y * java.util.Arrays.stream(v).map(z -> z * z).sum()).toArray()");
    }

    @Test
    void anOperatorStandsBeforeTheTableThatItIsOf() {
        String[] operator = {"\\mathcal{B}: \\mathbb{R}^{\\lvert\\mathcal{S}\\rvert} \\to \\mathbb{R}^{\\lvert\\mathcal{S}\\rvert}",
            "v_k: \\mathcal{S} \\to \\mathbb{R} :: vk", "v_{k+1} => Code.best(q, vk)"};
        agrees("v_{k+1} = \\mathcal{B}v_k, \\quad (\\mathcal{B}v)(s) = \\max_a q(s, a) + v(s)", operator);
        assertTrue(said("v_{k+1} = \\mathcal{B}v_k, \\quad (\\mathcal{B}v)(s) = \\min_a q(s, a) + v(s)", operator)
                .contains("[formula-disagrees]"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"y = q(s) | 'q' takes 2 members of its sets and is given 1",
        "y = v(s, a) | 'v' takes 1 member of its sets and is given 2",
        "y = p(s', r \\mid s) | 'p' takes 4 members of its sets and is given 3"})
    void aTableTakesAMemberOfEachSet(String latex, String message) {
        assertTrue(said(latex, "y => 1").contains(message), said(latex, "y => 1"));
    }

    @Test
    void aNumberThatIsNotInTheSetHasNoPlaceThere() {
        String said = said("y = \\sum_{s', r} p(s', 2r \\mid s, a)", "y => 1");
        assertTrue(said.contains("a number that is not in its set"), said);
    }

    @Test
    void aTableMayHoldNumbersThatAreWrittenOut() {
        agrees("y = w(s) + z(s)", "w: \\mathcal{S} \\to \\{0, 1\\}", "z: \\mathcal{S} \\to \\{1, \\dots, 3\\}", "y => w[s] + z[s]");
    }

    @Test
    void aConditionMayBeOneThatTheCodeKnows() {
        String[] lists = {"\\operatorname{good}(s) => v[s] > 0", "y => Math.abs(v[s])"};
        agreesOnSome("y = v(s) \\quad\\text{if } \\operatorname{good}(s)", lists);
        agreesOnSome("y = v(s) \\quad\\text{if } \\operatorname{good}(s) \\text{ and } v(s) < 1", lists);
        lists[0] = "\\operatorname{good}(s) => v[s] < 0";
        assertTrue(said("y = v(s) \\quad\\text{if } \\operatorname{good}(s)", lists).contains("[formula-disagrees]"));
        assertTrue(said("y = v(s)", lists[1]).contains("[formula-disagrees]"));
    }

    @Test
    void aConditionMayRestOnALetterThatTheCodeGives() {
        String[] lists = {"z: \\mathcal{S} \\to \\mathbb{R}", "z => v", "y => Math.abs(v[s])"};
        agreesOnSome("y = v(s) \\quad\\text{if } z(s) > 0", lists);
        assertTrue(said("y = v(s) \\quad\\text{if } z(s) < 0", lists).contains("[formula-disagrees]"));
    }

    private static void agreesOnSome(String latex, String... entries) {
        String said = said(latex, entries);
        assertTrue(said.matches("evaluated on \\d+ inputs, .*"), said);
    }

    @Test
    void anExpectationThatTheCodeGivesIsComputedOfWhatItGivesToo() {
        String[] lists = {"m \\in \\Delta(\\mathcal{A})", "z: \\mathcal{A} \\to \\mathbb{R}", "m => policy[0]",
            "y => Code.mean(policy[0], z)", "\\mathbb{E}[z] => Code.mean(policy[0], z)"};
        agrees("y = \\mathbb{E}[z]", lists);
        lists[3] = "y => Code.mean(policy[0], z) + 1";
        lists[4] = "\\mathbb{E}[z] => Code.mean(policy[0], z) + 1";
        assertTrue(said("y = \\mathbb{E}[z]", lists).contains("[formula-disagrees]"));
    }

    @Test
    void aSequenceMayBeZeroBehindItsEnd() {
        String[] sequence = {"T \\in \\mathbb{N}", "i \\in \\{1, \\dots, T\\}", "t \\in \\{0, \\dots, T\\}"};
        String[] ended = {sequence[0], sequence[1], sequence[2], "x_i \\in \\mathbb{R},\\; x_i = 0 \\text{ for } i > T",
            "y => Code.sum(x, t)"};
        String[] open = {sequence[0], sequence[1], sequence[2], "x_i \\in \\mathbb{R}", "y => Code.sum(x, t)"};
        assertEquals("", book.said("y = \\sum_{k=1}^{\\infty} x_{t+k}", ended).replaceFirst("evaluated on 64 inputs.*", ""));
        assertTrue(book.said("y = \\sum_{k=1}^{\\infty} x_{t+k}", open).contains("the formula is not defined (entry "));
        assertTrue(book.said("y = \\sum_{k=0}^{\\infty} x_{t+k}", ended).contains("the formula is not defined (entry 0 "),
                "before its first entry it is nothing");
    }

    @Test
    void theBarSeparatesOutcomesFromConditionsOnly() {
        assertEquals(said("y = q(s, a)", "y => q[s][a]"), said("y = q(a \\mid s)", "y => q[s][a]"));
    }

    @Test
    void aMemberMayBeNumberedByATime() {
        String[] step = {"S_t \\in \\mathcal{S}", "S_{t+1} \\in \\mathcal{S}", "R_{t+1} \\in \\mathbb{R}", "y => Rt1 + v[St1] - v[St]"};
        agrees("y = R_{t+1} + v(S_{t+1}) - v(S_t)", step);
        assertTrue(said("y = R_{t+1} + v(S_t) - v(S_{t+1})", step).contains("[formula-disagrees]"));
    }
}
