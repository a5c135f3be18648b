package org.linebyline.doclinker.formula.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.formula.sample.Declared.FROM_ZERO;
import static org.linebyline.doclinker.formula.sample.Declared.NATURAL;
import static org.linebyline.doclinker.formula.sample.Declared.POSITIVE;
import static org.linebyline.doclinker.formula.sample.Declared.REALS;
import static org.linebyline.doclinker.formula.sample.Declared.UNIT;
import static org.linebyline.doclinker.formula.sample.Declared.arrays;
import static org.linebyline.doclinker.formula.sample.Declared.claim;
import static org.linebyline.doclinker.formula.sample.Declared.entries;
import static org.linebyline.doclinker.formula.sample.Declared.functions;
import static org.linebyline.doclinker.formula.sample.Declared.listed;
import static org.linebyline.doclinker.formula.sample.Declared.name;
import static org.linebyline.doclinker.formula.sample.Declared.number;
import static org.linebyline.doclinker.formula.sample.Declared.range;
import static org.linebyline.doclinker.formula.sample.Declared.real;
import static org.linebyline.doclinker.formula.sample.Declared.sample;
import static org.linebyline.doclinker.formula.sample.Declared.samples;
import static org.linebyline.doclinker.formula.sample.Declared.symbol;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.value.Value;

/** Values lie in their sets, and somewhere among the samples at each edge of them. */
class SamplerTest {

    private static final int SERIES = 64;
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    private static List<Double> drawn(Domain domain) {
        return samples(SERIES, symbol("x", domain)).stream().map(each -> real(each, "x")).toList();
    }

    private static void all(Domain domain, DoublePredicate belong) {
        drawn(domain).forEach(number -> assertTrue(belong.test(number), () -> number + " in " + domain));
    }

    private static boolean some(Domain domain, DoublePredicate wanted) {
        return drawn(domain).stream().anyMatch(wanted::test);
    }

    @Test
    void realsAreNegativeAndPositiveTinyAndLargeZeroAndOne() {
        assertTrue(drawn(REALS).containsAll(List.of(0.0, 1.0)));
        assertTrue(some(REALS, number -> number < -1) && some(REALS, number -> number > 1));
        assertTrue(some(REALS, number -> number != 0 && Math.abs(number) < 1e-7));
        all(REALS, number -> Math.abs(number) < 350);
        assertTrue(DoubleStream.iterate(0, seed -> seed < 20, seed -> seed + 1)
                .anyMatch(seed -> Math.abs(real(large("series " + seed), "x")) > 50), "large numbers are large");
    }

    private static Sample large(String seed) {
        try {
            return Sampler.draw(List.of(symbol("x", REALS)), seed, Manner.LARGE.ordinal());
        } catch (Unsatisfiable reason) {
            throw new AssertionError(reason);
        }
    }

    @Test
    void anOpenEndIsNeverDrawnAndAClosedOneIs() {
        all(POSITIVE, number -> number > 0 && number < INFINITY);
        all(UNIT, number -> number >= 0 && number <= 1);
        assertTrue(drawn(UNIT).containsAll(List.of(0.0, 1.0)));
        Domain.Interval halfOpen = new Domain.Interval(-2, true, 3, false, List.of());
        all(halfOpen, number -> number >= -2 && number < 3);
        assertTrue(drawn(halfOpen).contains(-2.0));
        assertTrue(some(halfOpen, number -> number > 3 - 1e-6), "just below the end that does not belong to it");
        all(new Domain.Interval(-INFINITY, false, -1, true, List.of()), number -> number <= -1);
    }

    @Test
    void aHoleIsNeverDrawn() {
        Domain notZero = new Domain.Interval(-INFINITY, false, INFINITY, false, List.of(0.0));
        all(notZero, number -> number != 0);
        assertTrue(drawn(notZero).contains(1.0));
    }

    @Test
    void infinityIsDrawnWhereItBelongs() {
        Domain masked = new Domain.Interval(-INFINITY, true, INFINITY, false, List.of());
        List<Double> rows = samples(SERIES, symbol("z", arrays("n", masked))).stream()
                .flatMap(each -> DoubleStream.of(entries(each, "z")).boxed()).toList();
        assertTrue(rows.contains(-INFINITY) && !rows.contains(INFINITY));
        double[] half = entries(sample(Manner.INFINITE.ordinal(), symbol("z", arrays("99", masked))), "z");
        assertTrue(DoubleStream.of(half).filter(Double::isInfinite).count() > 20);
        assertTrue(DoubleStream.of(half).filter(Double::isFinite).count() > 20);
    }

    @Test
    void everyMemberOfASmallSetIsDrawn() {
        assertEquals(Set.of(-1.0, 1.0), Set.copyOf(drawn(listed(-1, 1))));
        assertEquals(Set.of(3.0, 4.0, 5.0, 6.0), Set.copyOf(drawn(range(3, 6))));
        assertEquals(Set.of(0.0, 1.0, 2.0), Set.copyOf(drawn(new Domain.Named(Size.of(3)))));
        Set<List<Double>> bits = samples(SERIES, symbol("y", arrays("2", listed(0, 1)))).stream()
                .map(each -> DoubleStream.of(entries(each, "y")).boxed().toList()).collect(Collectors.toSet());
        assertEquals(Set.of(List.of(0.0, 0.0), List.of(0.0, 1.0), List.of(1.0, 0.0), List.of(1.0, 1.0)), bits);
    }

    @Test
    void aRangeWithoutAnEndBeginsAtItsFirst() {
        all(range(2, INFINITY), number -> number >= 2 && number == Math.rint(number));
        assertTrue(drawn(range(2, INFINITY)).contains(2.0));
        assertTrue(some(range(-INFINITY, INFINITY), number -> number < 0));
        assertTrue(drawn(range(0, 1e9)).contains(1e9));
    }

    @Test
    void inOneSampleAllNumbersAreEqual() {
        Sample equal = sample(Manner.EQUAL.ordinal(), symbol("x", REALS), symbol("A", arrays("mn", REALS)));
        assertEquals(Set.of(real(equal, "x")), DoubleStream.of(entries(equal, "A")).boxed().collect(Collectors.toSet()));
    }

    @Test
    void sizesAreDifferentAndEachIsOneAtATime() {
        List<Sample> samples = samples(SERIES, symbol("A", arrays("mn", REALS)), symbol("B", arrays("np", REALS)), symbol("p", NATURAL));
        for (Sample sample : samples) {
            List<Integer> sizes = List.copyOf(sample.sizes().values());
            boolean single = sizes.equals(List.of(1, 1, 1));
            assertTrue(single || Set.copyOf(sizes).size() == 3, sizes::toString);
            assertEquals(sample.sizes().get("p"), (int) real(sample, "p"));
            assertEquals(List.of(sample.sizes().get("m"), sample.sizes().get("n")), ((Value.Array) sample.values().get("A")).sizes());
        }
        for (String letter : List.of("m", "n", "p")) {
            assertTrue(samples.stream().map(Sample::sizes).anyMatch(sizes -> sizes.get(letter) == 1
                    && Set.copyOf(sizes.values()).size() == 3), () -> letter + " alone is 1");
            assertTrue(samples.stream().map(Sample::sizes).noneMatch(sizes -> sizes.get(letter) == 0));
        }
    }

    @Test
    void anArrayIsEmptyWhereItsSizeMayBeZero() {
        Set<Integer> sizes = samples(SERIES, symbol("a", arrays("n", REALS)), symbol("n", FROM_ZERO)).stream()
                .map(each -> each.sizes().get("n")).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(sizes.containsAll(Set.of(0, 1, 2, 5)), sizes::toString);
    }

    @Test
    void sharesOfNothingCannotSumToOne() {
        for (Sample sample : samples(SERIES, symbol("p", arrays("n", UNIT, Domain.Property.ROWS_SUM_TO_ONE)), symbol("n", FROM_ZERO))) {
            assertTrue(sample.sizes().get("n") > 0);
        }
    }

    @Test
    void aPlaceLiesWithinItsSizeWhereverThatIsDeclared() {
        Declaration place = symbol("i", new Domain.Range(number(1), name("n")));
        for (Sample sample : samples(SERIES, place, symbol("a", arrays("n", REALS)), symbol("n", FROM_ZERO))) {
            assertTrue(real(sample, "i") >= 1 && real(sample, "i") <= sample.sizes().get("n"), sample::toString);
        }
        for (Sample sample : samples(SERIES, place)) {
            assertTrue(real(sample, "i") <= sample.sizes().get("n"), "nothing declares n");
        }
    }

    @Test
    void claimsHoldInEverySample() throws Unsatisfiable {
        List<Expr> claims = List.of(claim(sizes -> sizes[0] >= sizes[1], "m", "n"), claim(reals -> reals[0] != reals[1], "x", "y"));
        List<Declaration> free = List.of(symbol("A", arrays("mn", REALS)), symbol("x", REALS), symbol("y", REALS));
        for (int number = 0; number < SERIES; number++) {
            Sample sample = Sampler.draw(free, claims, "claims", number);
            assertTrue(sample.sizes().get("m") >= sample.sizes().get("n"));
            assertNotEquals(real(sample, "x"), real(sample, "y"));
        }
    }

    @Test
    void claimsHoldForPlacesThatTakeEachMemberInTurn() throws Unsatisfiable {
        List<Declaration> free = List.of(symbol("i", range(1, 3)), symbol("j", range(1, 3)));
        for (int number = 0; number < SERIES; number++) {
            Sample sample = Sampler.draw(free, List.of(claim(places -> places[0] < places[1], "i", "j")), "places", number);
            assertTrue(real(sample, "i") < real(sample, "j"));
        }
    }

    @Test
    void aSampleIsTheSameOnEveryMachine() {
        Declaration[] free = {symbol("A", arrays("mn", REALS)), symbol("t", UNIT), symbol("k", range(1, 9))};
        assertEquals("A = [[0.02104, 0.9085, -1.141, 0.5335], [-0.7511, -0.3231, -2.206, 2.886], [0.1209, 0.6064, -0.3802, -1.214]],"
                + " t = 0.3826, k = 3", sample(17, free).toString());
        assertEquals(sample(17, free), sample(17, free));
        assertNotEquals(sample(17, free).values(), sample(18, free).values());
        assertEquals(0.38260500540667475, real(sample(17, free), "t"), "to the last bit");
    }

    @Test
    void aSymbolMoreLeavesTheOthersAsTheyAre() {
        Declaration x = symbol("x", REALS);
        assertEquals(real(sample(20, x), "x"), real(sample(20, symbol("y", REALS), x), "x"));
        assertNotEquals(real(sample(20, x, symbol("y", REALS)), "y"), real(sample(20, x), "x"));
    }

    @Test
    void tuplesHaveAPartFromEachSet() {
        for (Sample sample : samples(SERIES, symbol("x", new Domain.Tuples(List.of(UNIT, arrays("n", listed(7))))))) {
            Value.Tuple tuple = (Value.Tuple) sample.values().get("x");
            assertTrue(Scalars.contains(UNIT, real(tuple.parts().get(0))));
            assertEquals(List.of(sample.sizes().get("n")), ((Value.Array) tuple.parts().get(1)).sizes());
        }
    }

    @Test
    void aFormulaFindsSymbolsAndSizes() {
        Sample sample = sample(30, symbol("a", arrays("n", REALS)));
        assertEquals(sample.values().get("a"), sample.scope().get("a"));
        assertEquals(Value.Num.of(sample.sizes().get("n")), sample.scope().get("n"));
    }

    @Test
    void whatCannotBeDrawnIsSaidInASentence() {
        refused("there is no whole number from 5 to 3 for i", symbol("i", range(5, 3)));
        refused("the sets of i, j depend on one another in a circle", symbol("i", new Domain.Range(number(0), name("j"))),
                symbol("j", new Domain.Range(number(0), name("i"))));
        refused("the set of x is empty", symbol("x", new Domain.Listed(List.of())));
        refused("no number was found in the set of x", symbol("x", new Domain.Interval(2, true, 1, true, List.of())));
        refused("n counts the entries of an array, but its set is not one of whole numbers",
                symbol("a", arrays("n", REALS)), symbol("n", REALS));
        refused("x has 3 different entries, but their set has only 2 numbers",
                symbol("x", arrays("3", listed(0, 1), Domain.Property.DISTINCT)));
        refused("no 2 × 3 array of this kind was found for A: independent columns",
                symbol("A", arrays("23", REALS, Domain.Property.INDEPENDENT_COLUMNS)));
        refused("x would have -2 entries", symbol("x", new Domain.Arrays(List.of(Size.of(-2)), REALS, Set.of())));
        refused("the entries of a are not numbers", symbol("a", arrays("2", functions(REALS, REALS))));
        refused("E is a function of functions", symbol("E", functions(REALS, functions(REALS, REALS))));
    }

    private static void refused(String reason, Declaration... free) {
        Unsatisfiable refusal = assertThrows(Unsatisfiable.class, () -> Sampler.draw(List.of(free), "refused", 0));
        assertTrue(refusal.getMessage().startsWith(reason), refusal::getMessage);
        assertTrue(List.of(free).contains(refusal.declaration().orElseThrow()));
        assertEquals(Declared.SPAN, refusal.span());
    }

    @Test
    void aClaimThatNothingMeetsHasItsPlace() {
        Expr never = claim(x -> x[0] > 2, "x");
        Unsatisfiable refusal = assertThrows(Unsatisfiable.class,
                () -> Sampler.draw(List.of(symbol("x", UNIT)), List.of(never), "claims", 0));
        assertTrue(refusal.getMessage().matches("none of 100 samples meets this claim, the last was x = .*; declare .*"),
                refusal::getMessage);
        assertEquals(never, refusal.claim().orElseThrow());
        assertEquals(Declared.SPAN, refusal.span());
    }

    @Test
    void readersSeeOfALongArrayItsBeginning() {
        Sample sample = new Sample(new TreeMap<>(Map.of("A", new Value.Array(List.of(5, 2), DoubleStream.iterate(1, x -> x + 1).limit(10).mapToObj(
                Real::of).toList()), "x", new Value.Array(List.of(5), DoubleStream.of(1, 2, 3, 4, 5).mapToObj(Real::of).toList()))), Map.of());
        assertEquals(List.of("A = [[1, 2], [3, 4], [5, 6], …]", "x = [1, 2, 3, …]"), sample.given());
    }

    @Test
    void aSampleIsWrittenShort() {
        assertEquals("A = [[1.5, -2], [0.25, 3]], x = [1, 2]", new Sample(new TreeMap<>(Map.of(
                "A", new Value.Array(List.of(2, 2), DoubleStream.of(1.5, -2, 0.25, 3).mapToObj(
                        Real::of).toList()),
                "x", new Value.Array(List.of(2), DoubleStream.of(1, 2).mapToObj(
                        Real::of).toList()))), Map.of()).toString());
        assertEquals("0.3333", Text.of(1 / 3.0));
        assertEquals("1.235e-9", Text.of(1.2345e-9));
        assertEquals("123456", Text.of(123456));
        assertEquals("1234", Text.of(1234.4));
        assertEquals("1e300", Text.of(1e300));
        assertEquals("-∞", Text.of(-INFINITY));
        assertEquals("NaN", Text.of(Double.NaN));
        assertEquals("(1, {2, true})", Text.of(new Value.Tuple(List.of(Value.Num.of(1),
                new Value.Many(List.of(Value.Num.of(2), new Value.Truth(true)))))));
        String cut = sample(20, symbol("A", arrays("mnp", REALS)), symbol("B", arrays("mnp", REALS))).toString();
        assertTrue(cut.length() == 200 && cut.endsWith("…"), cut);
    }
}
