package org.linebyline.faults;

import static org.linebyline.doclinker.model.Rule.LISTING_HAND_TYPED;
import static org.linebyline.doclinker.model.Rule.MARKUP_UNSAFE;
import static org.linebyline.doclinker.model.Rule.REFERENCE_BROKEN;
import static org.linebyline.doclinker.model.Rule.REGION_NOT_SHOWN;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What can happen to a listing: {@code [source,java]}, a delimiter, the include, a delimiter. */
final class ListingFaults {

    private ListingFaults() {
    }

    static List<Kind> kinds() {
        return List.of(
                new Kind("listing dropped", ListingFaults::dropped),
                new Kind("listing typed by hand", ListingFaults::handTyped),
                ofIncludes("line typed into a listing", ListingFaults::lineTyped),
                ofIncludes("tag of an include misspelled", ListingFaults::tagMisspelled),
                ofIncludes("file of an include misspelled", ListingFaults::fileMisspelled),
                ofIncludes("include by lines", ListingFaults::byLines),
                ofIncludes("include out of its listing", ListingFaults::outOfListing),
                ofIncludes("Java from outside the project", ListingFaults::fromOutside),
                new Kind("listings of two equations swapped", texts -> texts.chapters().stream().flatMap(ListingFaults::swapped)));
    }

    /** An include of Java and the line that it stands in. */
    private record Include(Page page, int line) {
    }

    private static Kind ofIncludes(String name, Function<Include, Stream<Fault>> fault) {
        return new Kind(name, texts -> texts.chapters().stream().flatMap(page -> page.numbers()
                .filter(line -> page.line(line).startsWith("include::{code}")).mapToObj(line -> new Include(page, line))).flatMap(fault));
    }

    private static Stream<Fault> dropped(Texts texts) {
        return texts.onlyRegions().flatMap(region -> texts.equation(region.tag()).include().stream().map(include -> {
            Page page = texts.equation(region.tag()).page();
            return Fault.in(page, include, page.without(include - 2, include + 1),
                    Expected.at(REGION_NOT_SHOWN, region.page(), region.begin(), "tag::"));
        }));
    }

    private static Stream<Fault> handTyped(Texts texts) {
        return texts.onlyRegions().flatMap(region -> texts.equation(region.tag()).include().stream().map(include -> {
            Page page = texts.equation(region.tag()).page();
            Page after = page.without(include).insert(include, region.code());
            return Fault.in(page, include, after, Expected.at(LISTING_HAND_TYPED, after, include - 2, 1));
        }));
    }

    private static Stream<Fault> lineTyped(Include include) {
        Page after = include.page().insert(include.line() + 1, "double stray = 1;");
        return one(include, after, Expected.at(LISTING_HAND_TYPED, after, include.line() - 2, 1));
    }

    private static Stream<Fault> tagMisspelled(Include include) {
        String tag = include.page().line(include.line()).replaceAll(".*\\[tag=(.*)\\]", "$1");
        Page after = include.page().with(include.line(), line -> line.replace("=" + tag, "=" + Misspelled.of(tag)));
        return one(include, after, Expected.at(REFERENCE_BROKEN, after, include.line(), "tag="));
    }

    private static Stream<Fault> fileMisspelled(Include include) {
        String name = include.page().line(include.line()).replaceAll(".*/(.*)\\.java.*", "$1");
        Page after = include.page().with(include.line(), line -> line.replace("/" + name, "/" + Misspelled.of(name)));
        return one(include, after, Expected.at(REFERENCE_BROKEN, after, include.line(), Misspelled.of(name)));
    }

    private static Stream<Fault> byLines(Include include) {
        Page after = include.page().with(include.line(), line -> line.replaceFirst("\\[tag=.*\\]", "[lines=3..9]"));
        return one(include, after, Expected.at(REFERENCE_BROKEN, after, include.line(), 1));
    }

    private static Stream<Fault> outOfListing(Include include) {
        Page after = include.page().without(include.line() + 1).without(include.line() - 2, include.line() - 1);
        return one(include, after, Expected.within(REFERENCE_BROKEN, after, include.line() - 2, include.line() - 2));
    }

    private static Stream<Fault> fromOutside(Include include) {
        Page after = include.page().with(include.line(), "include::../../../Elsewhere.java[tag=x]");
        return one(include, after, Expected.within(MARKUP_UNSAFE, after, include.line(), include.line()));
    }

    /** Both regions are shown still, each below the other's equation. */
    private static Stream<Fault> swapped(Page page) {
        List<Displayed> equations = Displayed.in(page).stream().filter(equation -> equation.include().isPresent()).toList();
        return equations.stream().skip(1).map(second -> {
            Displayed first = equations.get(equations.indexOf(second) - 1);
            int one = first.include().orElseThrow();
            int other = second.include().orElseThrow();
            Page after = page.with(one, page.line(other)).with(other, page.line(one));
            return Fault.in(page, one, after, new Expected(Set.of(REGION_NOT_SHOWN), List.of(
                    new Expected.Area(code(page.line(one)), 1, 999, 0), new Expected.Area(code(page.line(other)), 1, 999, 0))));
        });
    }

    /** The Java file that an include names. */
    private static String code(String include) {
        return include.replaceAll("include::\\{code\\}/(.*)\\[.*", "src/main/java/org/linebyline/$1");
    }

    private static Stream<Fault> one(Include include, Page after, Expected expected) {
        return Stream.of(Fault.in(include.page(), include.line(), after, expected));
    }
}
