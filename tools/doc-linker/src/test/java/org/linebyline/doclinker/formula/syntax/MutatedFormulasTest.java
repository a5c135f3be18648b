package org.linebyline.doclinker.formula.syntax;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a formula, it has a tree, or a fault at a place that it has, and at once. */
class MutatedFormulasTest {

    private static final long SEED = 20_250_701;
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final Pattern PIECE = Pattern.compile("\\\\(?:[a-zA-Z]+|.)|.", Pattern.DOTALL);
    private static final List<BiFunction<List<String>, Random, String>> MUTATIONS = List.of(MutatedFormulasTest::deleted,
            MutatedFormulasTest::doubled, MutatedFormulasTest::swapped, MutatedFormulasTest::inserted, MutatedFormulasTest::cut,
            MutatedFormulasTest::spoiled);

    @Test
    void everyMutantHasATreeOrAFaultWithinIt() {
        List<String> formulas = Formulas.all();
        List<String> pool = formulas.stream().flatMap(latex -> pieces(latex).stream()).distinct().sorted().toList();
        Random random = new Random(SEED);
        assertTimeoutPreemptively(LIMIT, () -> {
            for (String latex : formulas) {
                for (BiFunction<List<String>, Random, String> mutation : MUTATIONS) {
                    assertReadable(mutation.apply(withOneMore(pieces(latex), pool, random), random));
                }
            }
        });
    }

    static Stream<String> whatGrows() {
        List<String> openers = List.of("{", "(", "[", "\\{", "\\left(", "\\lvert", "\\frac", "\\frac{", "\\sqrt", "\\sqrt[", "\\hat", "x_{",
                "x^{", "-", "a\\cdot-", "\\sum_{", "\\sum", "\\log", "\\forall x", "\\forall x:", "\\neg", "\\begin{cases}", "\\term{a}{",
                "\\text{", "\\text{if}", "\\operatorname{", "x'", "n!", "\\;(", "\\quad(x=1", "\\;(x=1)", "&", "\\\\", ",", ":", "|",
                "_", "^", "\\mathbb{E}", "\\max", "\\xrightarrow{", "a\\succ_", "\\overset{", "\\not", "\\mathrel{",
                "\\begin{array}{", "1{,}0", "x\\qquad", "\\iff", "=", "\\left.x\\right|_", "\\binom");
        return openers.stream().flatMap(opener -> Stream.of(opener.repeat(19_000 / opener.length()), opener.repeat(500) + "x",
                opener.repeat(90) + "x" + "}".repeat(90), opener.repeat(1 + (1 << 20) / opener.length())));
    }

    @ParameterizedTest
    @MethodSource
    void whatGrows(String latex) {
        assertTimeoutPreemptively(Duration.ofSeconds(5), () -> assertReadable(latex));
    }

    @Test
    void theDeepestTreeFitsOnASmallStack() throws InterruptedException {
        List<Parsed> parsed = Collections.synchronizedList(new ArrayList<>());
        Thread small = new Thread(null, () -> parsed.add(Parser.parse("\\left(\\frac{".repeat(200))), "small", 512 << 10);
        small.start();
        small.join();
        assertInstanceOf(Parsed.Fault.class, parsed.get(0));
    }

    private static void assertReadable(String latex) {
        if (Parser.parse(latex) instanceof Parsed.Fault fault) {
            assertTrue(fault.column() >= 0 && fault.column() < Math.max(1, latex.length()), () -> fault + " in " + latex);
            assertTrue(!fault.wrong().isBlank() && !fault.instead().isBlank(), () -> fault + " in " + latex);
        }
    }

    private static List<String> pieces(String latex) {
        return PIECE.matcher(latex).results().map(MatchResult::group).toList();
    }

    /** At least one piece, and at the end one from another formula, for the mutations that insert. */
    private static List<String> withOneMore(List<String> pieces, List<String> pool, Random random) {
        List<String> more = new ArrayList<>(pieces);
        more.add(pool.get(random.nextInt(pool.size())));
        return more;
    }

    private static String deleted(List<String> pieces, Random random) {
        List<String> mutant = own(pieces);
        mutant.remove(random.nextInt(mutant.size()));
        return String.join("", mutant);
    }

    private static String doubled(List<String> pieces, Random random) {
        List<String> mutant = own(pieces);
        int at = random.nextInt(mutant.size());
        mutant.add(at, mutant.get(at));
        return String.join("", mutant);
    }

    private static String swapped(List<String> pieces, Random random) {
        List<String> mutant = own(pieces);
        Collections.swap(mutant, random.nextInt(mutant.size()), random.nextInt(mutant.size()));
        return String.join("", mutant);
    }

    private static String inserted(List<String> pieces, Random random) {
        List<String> mutant = own(pieces);
        mutant.add(random.nextInt(mutant.size()), pieces.get(pieces.size() - 1));
        return String.join("", mutant);
    }

    private static String cut(List<String> pieces, Random random) {
        return String.join("", pieces.subList(0, random.nextInt(pieces.size())));
    }

    /** With a character from anywhere in Unicode in the middle of it, halves of surrogate pairs included. */
    private static String spoiled(List<String> pieces, Random random) {
        List<String> mutant = own(pieces);
        int character = random.nextBoolean() ? random.nextInt(0x10000) : random.nextInt(0x110000);
        mutant.add(random.nextInt(mutant.size()), new String(Character.toChars(character)));
        return String.join("", mutant);
    }

    private static List<String> own(List<String> pieces) {
        return new ArrayList<>(pieces.subList(0, pieces.size() - 1));
    }
}
