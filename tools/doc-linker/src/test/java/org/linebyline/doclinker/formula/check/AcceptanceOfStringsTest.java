package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Evaluation;

/** Strings, sequences of them, finite sets of both, and counts. */
class AcceptanceOfStringsTest {

    private static final String LETTERS = "\\Sigma = \\{\\texttt{a}, \\texttt{b}, \\texttt{c}\\}";
    private static final String PIECES = "V \\subseteq \\Sigma^+";
    private static final String ALL_LETTERS = "V \\subseteq \\Sigma^+, \\; \\Sigma \\subseteq V";
    private static final String WORDS = "W \\subseteq V^\\ast";
    private static final String COUNTS = "f : W \\to \\mathbb{N}";
    private static final String PAIR = "a, b \\in V";
    private static final String WORD = "w \\in W";
    private static final String PLACE = "i \\in \\{1, \\dots, \\lvert w\\rvert - 1\\}";
    private static final String STRING = "s \\in \\Sigma^\\ast :: s";
    private static final String TOKENS = "t \\in V^\\ast :: t";

    @TempDir
    static Path folder;

    private static Acceptance accepted;

    @BeforeAll
    static void compile() throws IOException {
        accepted = Acceptance.of(folder,
                "static int pairs(java.util.Map<java.util.List<String>, Integer> f, String a, String b) { int n = 0; for (var w : f.keySet())"
                        + " for (int i = 1; i < w.size(); i++) n += w.get(i - 1).equals(a) && w.get(i).equals(b) ? f.get(w) : 0; return n; }",
                "static java.util.List<String> best(java.util.Map<java.util.List<String>, Integer> f, java.util.Set<String> v) {"
                        + " java.util.List<String> best = null; int most = -1; for (String a : v) for (String b : v)"
                        + " if (pairs(f, a, b) > most) { most = pairs(f, a, b); best = java.util.List.of(a, b); } return best; }",
                "static java.util.Set<String> with(java.util.Set<String> v, String more) {"
                        + " var all = new java.util.LinkedHashSet<String>(v); all.add(more); return all; }",
                "static String read(java.util.List<String> t) { return String.join(\"\", t); }",
                "static java.util.List<String> write(String s) { return s.codePoints().mapToObj(Character::toString).toList(); }",
                "static java.util.List<String> longest(java.util.Set<String> v, String s) { var t = new java.util.ArrayList<String>();"
                        + " for (int at = 0; at < s.length(); at += t.get(t.size() - 1).length()) { int to = s.length();"
                        + " while (!v.contains(s.substring(at, to))) to--; t.add(s.substring(at, to)); } return t; }",
                "static java.util.List<String> merged(String a, String b, java.util.List<String> w) {"
                        + " var out = new java.util.ArrayList<String>(); for (int i = 0; i < w.size(); i++) {"
                        + " boolean here = i + 1 < w.size() && w.get(i).equals(a) && w.get(i + 1).equals(b);"
                        + " out.add(here ? a + b : w.get(i)); i += here ? 1 : 0; } return out; }",
                "static double chance(java.util.Map<String, Double> p, java.util.List<String> t) {"
                        + " double all = 1; for (String v : t) all *= p.get(v); return all; }",
                "static double total(java.util.Map<String, Double> p) { double all = 0; for (double v : p.values()) all += v; return all; }",
                "static double[] scores(java.util.Map<String, Double> p, String s) { double[] best = new double[s.length() + 1];"
                        + " for (int j = 1; j < best.length; j++) { best[j] = Double.NEGATIVE_INFINITY; for (int i = 0; i < j; i++)"
                        + " if (p.containsKey(s.substring(i, j)))"
                        + " best[j] = Math.max(best[j], best[i] + Math.log(p.get(s.substring(i, j)))); } return best; }",
                "static java.util.List<Object[]> others(String s, String a) { var out = new java.util.ArrayList<Object[]>();"
                        + " for (int i = 1; i <= s.length(); i++) if (!s.startsWith(a, i - 1)) out.add(new Object[] {i, s.substring(i - 1, i)});"
                        + " return out; }",
                "static int[] places(String s, String a) {"
                        + " return java.util.stream.IntStream.range(0, s.length()).filter(i -> s.startsWith(a, i)).map(i -> i + 1).toArray(); }",
                "static int sum(int[] numbers) { int sum = 0; for (int n : numbers) sum += n; return sum; }");
    }

    @Test
    void neighborsAreCountedInWordsThatHaveCounts() {
        String latex = "c(a, b) = \\sum_{w \\in W} f(w)\\,\\#\\{\\, i : w_i = a, w_{i+1} = b \\,\\}";
        String[] lists = {LETTERS, PIECES, WORDS, COUNTS, PAIR, WORD, PLACE, "c(a, b) \\in \\mathbb{N}_0",
            "c(a, b) => Code.pairs(f, a, b)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("w_{i+1} = b", "w_{i+1} = a"), lists);
        accepted.disagrees(latex.replace("f(w)\\,", ""), lists);
    }

    @Test
    void theBestPairJoinsTheSet() {
        String latex = "(a^\\ast, b^\\ast) = \\operatorname*{arg\\,max}_{a \\in V, b \\in V} c(a, b), \\qquad V \\leftarrow V \\cup \\{a^\\ast b^\\ast\\}";
        String[] lists = {LETTERS, ALL_LETTERS, WORDS, COUNTS, PAIR, "c(a, b) \\in \\mathbb{N}_0", "c(a, b) => Code.pairs(f, a, b)",
            "a^\\ast, b^\\ast \\in V", "a^\\ast => Code.best(f, V).get(0)", "b^\\ast => Code.best(f, V).get(1)",
            "V => Code.with(V, Code.read(Code.best(f, V)))"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("max", "min"), lists);
        accepted.disagrees(latex.replace("{a^\\ast b^\\ast", "{b^\\ast a^\\ast"), lists);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        String[] lists = {"s \\in \\mathbb{U}^\\ast :: s", "t \\in (\\mathbb{U}^\\ast)^\\ast", "t => Code.write(s)"};
        accepted.agrees("t_1 t_2 \\cdots t_{\\lvert t\\rvert} = s, \\qquad \\lvert t\\rvert = \\lvert s\\rvert", lists);
        accepted.disagrees("t_2 t_3 \\cdots t_{\\lvert t\\rvert} = s", lists);
        accepted.disagrees("\\lvert t\\rvert = \\lvert s\\rvert + 1", lists);
    }

    @Test
    void theLongestPieceIsTakenThatTheRestBeginsWith() {
        String latex = "t_i = \\operatorname*{arg\\,max}_{v \\in V : v \\sqsubseteq s_{1 + \\sum_{k < i} \\lvert t_k\\rvert :}} \\lvert v\\rvert";
        String[] lists = {LETTERS, ALL_LETTERS, STRING, TOKENS, "v \\in V", "i, k \\in \\{1, \\dots, \\lvert t\\rvert\\}",
            "t => Code.longest(V, s)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("max", "min"), lists);
        accepted.disagrees(latex.replace("{1 + \\sum", "{\\sum"), lists);
    }

    @Test
    void mergingGoesOnBehindWhatItMerged() {
        String latex = "\\operatorname{merge}(w) = \\begin{cases} w & \\lvert w\\rvert < 2 \\\\ (ab; \\operatorname{merge}(w_{3:})) & (a, b) \\sqsubseteq w \\\\"
                + " (w_1; \\operatorname{merge}(w_{2:})) & \\text{otherwise} \\end{cases}";
        String[] lists = {LETTERS, PIECES, PAIR, "w \\in V^\\ast", "\\operatorname{merge}(w) => Code.merged(a, b, w)",
            "\\operatorname{merge}(w_{3:}) => Code.merged(a, b, w.subList(2, w.size()))", "\\operatorname{merge}(w_{2:}) => Code.merged(a, b, w.subList(1, w.size()))"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("(ab;", "(ba;"), lists);
        accepted.disagrees(latex.replace("(w_1;", "(w_2;"), lists);
    }

    @Test
    void sharesOfPiecesMultiply() {
        String latex = "P(t) = \\prod_{i=1}^{\\lvert t\\rvert} p(t_i), \\qquad \\sum_{v \\in V} p(v) = 1";
        String[] lists = {LETTERS, ALL_LETTERS, TOKENS, "v \\in V", "p : V \\to (0, 1], \\; \\sum_{v \\in V} p(v) = 1",
            "i \\in \\{1, \\dots, \\lvert t\\rvert\\}", "P(t) \\in \\mathbb{R}", "P(t) => Code.chance(p, t)",
            "\\sum_{v \\in V} p(v) => Code.total(p)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("p(t_i)", "p(t_i)^2"), lists);
        accepted.disagrees(latex.replace("= 1", "= 2"), lists);
    }

    @Test
    void theBestWayToAPlaceGoesByTheBestWayToOneBefore() {
        String latex = "\\beta_j = \\max_{i < j,\\; s_{i+1:j} \\in V} \\bigl[\\beta_i + \\log p(s_{i+1:j})\\bigr]"
                + " \\quad\\text{for } j \\ge 1, \\qquad \\beta_0 = 0";
        String[] lists = {LETTERS, ALL_LETTERS, "n \\in \\mathbb{N}", "s \\in \\Sigma^n :: s", "p \\in \\Delta(V)",
            "i, j \\in \\{0, \\dots, n\\}", "\\beta_j \\in \\mathbb{R}", "\\beta => Code.scores(p, s)"};
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\max", "\\min"), lists);
        accepted.disagrees(latex.replace("\\log p(s_{i+1:j})", "\\log p(s_{j:j})"), lists);
    }

    @Test
    void sequencesOfNumbersAreArrays() {
        String[] lists = {"x \\in \\{0, \\dots, 9\\}^\\ast", "y \\in \\mathbb{N}_0", "i \\in \\{1, \\dots, \\lvert x\\rvert\\}", "y => Code.sum(x)"};
        accepted.agrees("y = \\sum_i x_i", lists);
        accepted.disagrees("y = \\sum_{i < \\lvert x\\rvert} x_i", lists);
    }

    @Test
    void valuesForAllOfARangeStandOneAfterTheOther() {
        String[] lists = {LETTERS, STRING, "a \\in \\Sigma", "i \\in \\{1, \\dots, \\lvert s\\rvert\\}", "y => Code.others(s, a)"};
        String latex = "y = \\langle\\, (i, s_i) : i \\in \\{1, \\dots, \\lvert s\\rvert\\},\\; s_i \\ne a \\,\\rangle";
        accepted.agrees(latex, lists);
        accepted.disagrees(latex.replace("\\ne", "="), lists);
        accepted.disagrees(latex.replace("(i, s_i)", "(i, a)"), lists);
    }

    @Test
    void aSequenceHasTheOrderOfWhatItRunsThroughAndEachValueAsOftenAsItComes() {
        String[] lists = {LETTERS, STRING, "a \\in \\Sigma", "i \\in \\{1, \\dots, \\lvert s\\rvert\\}", "y => Code.places(s, a)"};
        accepted.agrees("y = \\langle\\, i : s_i = a \\,\\rangle", lists);
        accepted.disagrees("y = \\langle\\, i : s_i \\ne a \\,\\rangle", lists);
        accepted.refuses("1:40 [formula-not-evaluated]", "is a condition, and what runs?",
                "y = \\langle\\, \\lvert s\\rvert + 1 - i : s_i = a \\,\\rangle", lists);
        accepted.agrees("y = \\langle\\, s_i : i \\,\\rangle", LETTERS, STRING, "i \\in \\{1, \\dots, \\lvert s\\rvert\\}", "y => Code.write(s)");
        accepted.refuses("1:5 [shape-mismatch]", "a sequence and a whole number do not add", "y = \\langle\\, s_i : i \\,\\rangle + 1", LETTERS, STRING,
                "i \\in \\{1, \\dots, \\lvert s\\rvert\\}", "y => Code.write(s)");
    }

    @Test
    void whatHasNoMeaningIsRefused() {
        accepted.refuses("1:5 [shape-mismatch]", "side by side go two strings, or two sequences of the same kind, not a whole number", "y = 2s",
                LETTERS, STRING, "y => Code.read(java.util.List.of(s))");
        accepted.refuses("11:18 [formula-not-evaluated]", "is no size", "x = 1", "x \\in \\mathbb{R}^\\ast", "x => 1");
    }

    @Test
    void readersSeeLettersInQuotes() {
        Evaluation.Agrees agrees = (Evaluation.Agrees) accepted.book().evaluations(Equations.equation("it", "t_1 \\cdots t_{\\lvert t\\rvert} = s",
                LETTERS, STRING, "t \\in (\\Sigma^\\ast)^\\ast", "t => Code.write(s)")).get("it");
        assertTrue(agrees.shown().get(0).toString().contains("s = \""), agrees.shown().toString());
    }
}
