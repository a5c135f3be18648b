package org.linebyline.doclinker.formula.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.doclinker.formula.sample.Declared.NATURAL;
import static org.linebyline.doclinker.formula.sample.Declared.UNIT;
import static org.linebyline.doclinker.formula.sample.Declared.sample;
import static org.linebyline.doclinker.formula.sample.Declared.samples;
import static org.linebyline.doclinker.formula.sample.Declared.symbol;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Domain;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.value.Value;

/** Strings over an alphabet, sets of them, and what is declared of the members of such a set. */
class StringsTest {

    private static final int SERIES = 64;
    private static final Domain.Listed LETTERS = new Domain.Listed(List.of(text("a"), text("b")));
    private static final Domain.Sequences STRINGS = new Domain.Sequences(LETTERS, Optional.empty(), true);
    private static final Domain.Sequences NOT_EMPTY = new Domain.Sequences(LETTERS, Optional.empty(), false);
    private static final Declaration SET = symbol("V", new Domain.Subsets(NOT_EMPTY, List.of()));
    private static final Declaration ALL = symbol("V", new Domain.Subsets(NOT_EMPTY, LETTERS.values()));
    private static final Domain.Drawn MEMBERS = new Domain.Drawn("V", NOT_EMPTY);

    private static Value text(String letters) {
        return new Value.Text(letters);
    }

    private static List<String> strings(Domain domain) {
        return samples(SERIES, symbol("s", domain)).stream().map(each -> ((Value.Text) each.values().get("s")).letters()).toList();
    }

    @Test
    void stringsAreOfTheirLettersAndAnyLength() {
        List<String> drawn = strings(STRINGS);
        assertTrue(drawn.stream().allMatch(string -> string.matches("[ab]*")), drawn.toString());
        assertEquals(Set.of(0, 1, 2, 3, 4, 5), drawn.stream().map(String::length).collect(Collectors.toSet()));
        assertTrue(drawn.stream().anyMatch(string -> string.matches("aaa*")) && drawn.stream().anyMatch(string -> string.contains("aba")));
        assertTrue(strings(NOT_EMPTY).stream().noneMatch(String::isEmpty));
    }

    @Test
    void aLetterForTheLengthIsTheSizeOfOthers() {
        Declaration string = symbol("s", new Domain.Sequences(LETTERS, Optional.of(Size.of("n")), true));
        for (Sample sample : samples(SERIES, string, symbol("x", Declared.arrays("n", UNIT)))) {
            assertEquals(sample.values().get("x").items().size(), sample.values().get("s").items().size());
        }
    }

    @Test
    void setsHaveEachStringOnceInTheOrderOfADictionary() {
        for (Sample sample : samples(SERIES, SET)) {
            List<String> members = sample.values().get("V").members().stream().map(each -> ((Value.Text) each).letters()).toList();
            assertEquals(members.stream().distinct().sorted().toList(), members);
        }
    }

    @Test
    void whatEachSetHasInItIsInIt() {
        assertTrue(samples(SERIES, ALL).stream().allMatch(sample -> sample.values().get("V").members().containsAll(LETTERS.values())));
        assertTrue(samples(SERIES, ALL).stream().anyMatch(sample -> sample.values().get("V").members().size() > 4));
    }

    @Test
    void membersAreOfTheSetThatWasDrawn() {
        Declaration word = symbol("w", new Domain.Sequences(MEMBERS, Optional.empty(), true));
        for (Sample sample : samples(SERIES, symbol("v", MEMBERS), word, ALL)) {
            assertTrue(sample.values().get("V").members().contains(sample.values().get("v")), sample.toString());
            assertTrue(sample.values().get("V").members().containsAll(sample.values().get("w").items()), sample.toString());
        }
    }

    @Test
    void aTableHasAValueForEachMember() {
        for (Sample sample : samples(SERIES, SET, symbol("f", new Domain.Tables(MEMBERS, NATURAL, false)))) {
            Value.Table table = (Value.Table) sample.values().get("f");
            assertEquals(sample.values().get("V").members(), table.keys());
            table.keys().forEach(key -> assertTrue(table.at(List.of(key)).real().toDouble() >= 1));
        }
    }

    @Test
    void sharesSumToOneAndAreZeroOnlyWhereTheyMayBe() {
        Domain positive = new Domain.Interval(0, false, 1, true, List.of());
        for (Sample sample : samples(SERIES, ALL, symbol("p", new Domain.Tables(MEMBERS, positive, true)))) {
            List<Double> shares = ((Value.Table) sample.values().get("p")).values().stream().map(each -> each.real().toDouble()).toList();
            assertEquals(1, shares.stream().mapToDouble(Double::doubleValue).sum(), 1e-12, "rounding of a few sums");
            assertTrue(shares.stream().allMatch(share -> share > 0));
        }
        assertTrue(samples(SERIES, ALL, symbol("p", new Domain.Tables(MEMBERS, UNIT, true))).stream()
                .anyMatch(sample -> ((Value.Table) sample.values().get("p")).values().contains(Value.Num.of(0))));
    }

    @Test
    void aSetWithSharesIsNotEmpty() {
        Declaration shares = symbol("p", new Domain.Tables(MEMBERS, UNIT, true));
        assertTrue(samples(SERIES, SET).stream().anyMatch(sample -> sample.values().get("V").members().isEmpty()));
        assertTrue(samples(SERIES, SET, shares).stream().noneMatch(sample -> sample.values().get("V").members().isEmpty()));
    }

    @Test
    void findingsShowStringsInQuotes() {
        assertEquals("\"low\"", Text.of(text("low")));
        assertEquals("\"\\u{800}\"", Text.of(text("\u0800")), "letters of scripts that a font may lack by theirs");
        assertEquals("\"a\\u{301}é\\u{0}\"", Text.of(text("a\u0301é\0")), "marks that join and what nobody sees by their numbers");
        assertEquals("(\"a\", \"b\")", Text.of(new Value.Tuple(List.of(text("a"), text("b")))));
        assertEquals("{\"a\": 1, \"b\": 2}", Text.of(new Value.Table(List.of(text("a"), text("b")), List.of(Value.Num.of(1), Value.Num.of(2)))));
    }

    @Test
    void theSameSeedGivesTheSameStrings() {
        List<String> one = Stream.of(1, 20, 60).map(number -> sample(number, ALL).toString()).toList();
        assertEquals(one, Stream.of(1, 20, 60).map(number -> sample(number, ALL).toString()).toList());
    }
}
