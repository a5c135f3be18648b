package org.linebyline.faults;

import static org.linebyline.doclinker.model.Rule.CODE_WITHOUT_EQUATION;
import static org.linebyline.doclinker.model.Rule.REGION_WITHOUT_EQUATION;
import static org.linebyline.doclinker.model.Rule.SYMBOL_UNDECLARED;
import static org.linebyline.doclinker.model.Rule.TAG_MALFORMED;
import static org.linebyline.doclinker.model.Rule.TERM_WITHOUT_CODE;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can happen to the tags of a region. */
final class TagFaults {

    private TagFaults() {
    }

    static List<Kind> kinds() {
        return List.of(
                ofRegions("begin tag deleted", TagFaults::beginDeleted),
                ofRegions("end tag deleted", TagFaults::endDeleted),
                ofRegions("begin tag misspelled", TagFaults::beginMisspelled),
                ofRegions("end tag misspelled", TagFaults::endMisspelled),
                ofRegions("both tags misspelled", TagFaults::bothMisspelled),
                ofRegions("begin tag moved up a line", TagFaults::beginMovedUp),
                ofRegions("begin tag moved down a line", TagFaults::beginMovedDown),
                ofRegions("end tag moved up a line", TagFaults::endMovedUp),
                ofRegions("end tag moved down a line", TagFaults::endMovedDown),
                ofRegions("end tag after code", TagFaults::endAfterCode),
                ofRegions("region opened twice", TagFaults::openedTwice),
                ofRegions("colon of a tag lost", TagFaults::colonLost),
                ofRegions("brackets of a tag lost", TagFaults::bracketsLost),
                ofRegions("tags commented out", TagFaults::commentedOut),
                new Kind("tags crossed", TagFaults::crossed),
                new Kind("tags of two regions swapped", TagFaults::swapped));
    }

    private static Kind ofRegions(String name, Function<Tagged, Stream<Fault>> fault) {
        return new Kind(name, texts -> texts.regions().flatMap(fault));
    }

    private static Stream<Fault> beginDeleted(Tagged region) {
        Page after = region.page().without(region.begin());
        return one(region, after, Expected.at(TAG_MALFORMED, after, region.end() - 1, "end::"));
    }

    private static Stream<Fault> endDeleted(Tagged region) {
        Page after = region.page().without(region.end());
        return one(region, after, Expected.at(TAG_MALFORMED, after, region.begin(), "tag::"));
    }

    private static Stream<Fault> beginMisspelled(Tagged region) {
        Page after = misspelled(region, region.page(), region.begin());
        return one(region, after, Expected.at(TAG_MALFORMED, after, region.end(), "end::"));
    }

    private static Stream<Fault> endMisspelled(Tagged region) {
        Page after = misspelled(region, region.page(), region.end());
        return one(region, after, Expected.at(TAG_MALFORMED, after, region.end(), "end::"));
    }

    private static Stream<Fault> bothMisspelled(Tagged region) {
        Page after = misspelled(region, misspelled(region, region.page(), region.begin()), region.end());
        return one(region, after, Expected.at(REGION_WITHOUT_EQUATION, after, region.begin(), "tag::"));
    }

    /** Over a whole comment it may move: that belongs to what follows. */
    private static Stream<Fault> beginMovedUp(Tagged region) {
        if (region.page().line(region.begin() - 1).strip().matches("/\\*\\*.*\\*/")) {
            return Stream.empty();
        }
        Page after = region.page().move(region.begin(), region.begin() - 1);
        return one(region, after, Expected.within(TAG_MALFORMED, after, region.begin() - 1, region.begin()));
    }

    /** Past a comment, nothing is lost. */
    private static Stream<Fault> beginMovedDown(Tagged region) {
        if (region.page().line(region.begin() + 1).strip().matches("(/\\*|//).*")) {
            return Stream.empty();
        }
        Page after = region.page().move(region.begin(), region.begin() + 2);
        return one(region, after, outside(region, after, region.begin() + 1, region.begin()));
    }

    private static Stream<Fault> endMovedUp(Tagged region) {
        Page after = region.page().move(region.end(), region.end() - 1);
        return one(region, after, outside(region, after, region.end() - 1, region.end()));
    }

    /** A line that is whole is code without an equation; one that is part of something larger shows that a tag cuts it. */
    private static Expected outside(Tagged region, Page after, int before, int now) {
        String line = region.page().line(before).strip();
        boolean whole = line.endsWith(";") && region.page().line(before - 1).strip().matches(".*[;{}]|.*\\*/|// tag::.*|");
        return whole ? Expected.within(CODE_WITHOUT_EQUATION, after, now, now)
                : Expected.within(TAG_MALFORMED, after, region.begin(), region.end());
    }

    private static Stream<Fault> endMovedDown(Tagged region) {
        Page after = region.page().move(region.end(), region.end() + 2);
        return one(region, after, Expected.within(TAG_MALFORMED, after, region.end(), region.end() + 1));
    }

    private static Stream<Fault> endAfterCode(Tagged region) {
        String end = region.page().line(region.end()).strip();
        Page after = region.page().without(region.end()).with(region.end() - 1, line -> line + " " + end);
        return one(region, after, Expected.at(TAG_MALFORMED, after, region.end() - 1, "end::"));
    }

    private static Stream<Fault> openedTwice(Tagged region) {
        Page after = region.page().insert(region.end() + 1,
                List.of(region.page().line(region.begin()), region.page().line(region.end())));
        return one(region, after, Expected.at(TAG_MALFORMED, after, region.end() + 1, "tag::"));
    }

    private static Stream<Fault> colonLost(Tagged region) {
        Page after = region.page().with(region.begin(), line -> line.replace("tag::", "tag:"));
        return one(region, after, Expected.within(TAG_MALFORMED, after, region.begin(), region.begin()));
    }

    private static Stream<Fault> bracketsLost(Tagged region) {
        Page after = region.page().with(region.end(), line -> line.replace("[]", ""));
        return one(region, after, Expected.within(TAG_MALFORMED, after, region.end(), region.end()));
    }

    private static Stream<Fault> commentedOut(Tagged region) {
        Page after = region.page().with(region.begin(), line -> "/*" + line).with(region.end(), line -> line + " */");
        return one(region, after, Expected.within(TAG_MALFORMED, after, region.begin(), region.end()));
    }

    private static Stream<Fault> crossed(Texts texts) {
        return texts.code().stream().flatMap(page -> pairs(page).map(pair -> {
            Page after = page.move(pair.second().begin(), pair.first().end());
            return Fault.in(page, pair.second().begin(), after,
                    Expected.at(TAG_MALFORMED, after, pair.first().end() + 1, "end::"));
        }));
    }

    private static Stream<Fault> swapped(Texts texts) {
        return texts.code().stream().flatMap(page -> pairs(page).map(pair -> {
            Tagged first = pair.first();
            Tagged second = pair.second();
            Page after = tagged(tagged(page, first, second.tag()), second, first.tag());
            Displayed one = texts.equation(first.tag());
            Displayed other = texts.equation(second.tag());
            return Fault.in(page, first.begin(), after, new Expected(
                    Set.of(REGION_WITHOUT_EQUATION, TERM_WITHOUT_CODE, SYMBOL_UNDECLARED),
                    List.of(area(page, first.begin(), second.end()), area(one), area(other))));
        }));
    }

    private static Expected.Area area(Displayed equation) {
        return area(equation.page(), equation.label(), equation.whereEntries().max().orElse(equation.to()));
    }

    private static Expected.Area area(Page page, int from, int to) {
        return new Expected.Area(page.path(), from, to, 0);
    }

    private static Page tagged(Page page, Tagged region, String name) {
        return page.with(region.begin(), line -> line.replace(region.tag() + "[]", name + "[]"))
                .with(region.end(), line -> line.replace(region.tag() + "[]", name + "[]"));
    }

    /** Two regions that follow each other in a file. */
    private record Pair(Tagged first, Tagged second) {
    }

    private static Stream<Pair> pairs(Page page) {
        List<Tagged> regions = Tagged.in(page);
        return regions.stream().skip(1).map(second -> new Pair(regions.get(regions.indexOf(second) - 1), second));
    }

    private static Page misspelled(Tagged region, Page page, int line) {
        return page.with(line, text -> text.replace(region.tag() + "[]", Misspelled.of(region.tag()) + "[]"));
    }

    private static Stream<Fault> one(Tagged region, Page after, Expected expected) {
        return Stream.of(Fault.in(region.page(), region.begin(), after, expected));
    }
}
