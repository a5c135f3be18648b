package org.linebyline.doclinker.read.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;

/** Judges where the sound regions of a file begin and end. What a region cuts it is then taken to hold: one mistake makes one finding. */
final class RegionBounds {

    private final List<TagScanner.Tagged> tagged;
    private final Syntax syntax;
    /** Comments and strings are blank in it. */
    private final List<String> code;
    private final List<String> lines;
    private final Set<Integer> tagLines;
    private final List<Damage> damage = new ArrayList<>();
    private final List<Region> regions;

    RegionBounds(List<TagScanner.Tagged> tagged, Syntax syntax, List<String> lines, List<String> code) {
        this.tagged = tagged;
        this.syntax = syntax;
        this.lines = lines;
        this.code = code;
        this.tagLines = tagged.stream().flatMap(pair -> Stream.of(pair.region().place().line(), pair.end().line()))
                .collect(Collectors.toCollection(TreeSet::new));
        this.regions = tagged.stream().map(pair -> pair.sound() ? bounded(pair) : pair.region()).toList();
    }

    List<Region> regions() {
        return regions;
    }

    List<Damage> damage() {
        return List.copyOf(damage);
    }

    private Region bounded(TagScanner.Tagged pair) {
        Region region = pair.region();
        Optional<String> misplaced = misplaced(region);
        if (misplaced.isPresent()) {
            malformed(region.place(), misplaced.get());
            return region;
        }
        boolean anyCode = IntStream.rangeClosed(region.lines().from(), region.lines().to()).anyMatch(this::hasCode);
        return anyCode ? whole(pair) : region;
    }

    private Optional<String> misplaced(Region region) {
        List<Region> around = tagged.stream().filter(TagScanner.Tagged::sound).map(TagScanner.Tagged::region)
                .filter(other -> !other.isTerm() && other.lines().contains(region.place().line())).toList();
        return region.isTerm() ? outside(region, around) : around.stream().findFirst().map(other -> "region '" + region.tag()
                + "' lies inside region '" + other.tag() + "' of another equation, and a line answers to one: move one of the two");
    }

    /** A term whose equation has no region in this file is the business of other rules. */
    private Optional<String> outside(Region term, List<Region> around) {
        List<TagScanner.Tagged> own = tagged.stream().filter(pair -> pair.region().tag().equals(term.equation())).toList();
        boolean judged = !own.isEmpty() && own.stream().allMatch(TagScanner.Tagged::sound);
        return judged && around.stream().noneMatch(region -> region.tag().equals(term.equation()))
                ? Optional.of("'" + term.tag() + "' lies outside a region '" + term.equation() + "': the lines of a term stand between // tag::"
                + term.equation() + "[] and // end::" + term.equation() + "[]")
                : Optional.empty();
    }

    private Region whole(TagScanner.Tagged pair) {
        List<Cut> cuts = cuts(pair.region());
        for (boolean atEnd : new boolean[] {false, true}) {
            Place place = atEnd ? pair.end() : pair.region().place();
            cuts.stream().filter(cut -> cut.atEnd() == atEnd).findFirst().map(Cut::message)
                    .or(() -> cuts.isEmpty() ? loose(pair.region(), atEnd) : Optional.empty())
                    .ifPresent(message -> malformed(place, message));
        }
        return cuts.isEmpty() ? pair.region() : new Region(pair.region().tag(), cuts.get(0).mended(), pair.region().place());
    }

    /** What a region cuts, an outer unit before those that it holds. */
    private List<Cut> cuts(Region region) {
        Lines own = region.lines();
        List<Unit> partly = syntax.units().stream()
                .filter(unit -> unit.lines().meets(own) && !own.contains(unit.lines())).toList();
        List<Unit> cut = region.isTerm() ? cutByTerm(own, partly) : partly.stream().filter(unit -> !holdsBetweenBraces(unit, own)).toList();
        return cut.stream().map(unit -> Cut.of(region, unit, syntax.units())).toList();
    }

    private boolean holdsBetweenBraces(Unit unit, Lines lines) {
        return syntax.bodies().stream().anyMatch(body -> body.contains(lines) && unit.lines().contains(body));
    }

    /** A term may name some lines of a long statement, but both braces of a body or neither. */
    private List<Unit> cutByTerm(Lines own, List<Unit> partly) {
        List<Unit> crossed = partly.stream().filter(unit -> !unit.lines().contains(own)).toList();
        boolean splits = syntax.bodies().stream().anyMatch(body -> own.contains(body.from() - 1) != own.contains(body.to() + 1));
        return !crossed.isEmpty() || !splits ? crossed : List.of(partly.get(partly.size() - 1));
    }

    /** What is wrong with the first or the last line of a region that cuts nothing. */
    private Optional<String> loose(Region region, boolean atEnd) {
        int step = atEnd ? -1 : 1;
        int line = atEnd ? region.lines().to() : region.lines().from();
        while (tagLines.contains(line)) {
            line += step;
        }
        boolean blank = lines.get(line - 1).isBlank();
        if (!blank && (!atEnd || hasCode(line))) {
            return Optional.empty();
        }
        int kept = line;
        while (lines.get(kept - 1).isBlank() || atEnd && !hasCode(kept)) {
            kept += step;
        }
        return Optional.of("region '" + region.tag() + "' " + (atEnd ? "ends" : "begins") + " with a "
                + (blank ? "blank line" : "comment, which belongs to what follows") + ": move // " + (atEnd ? "end" : "tag")
                + "::" + region.tag() + "[] " + (atEnd ? "below" : "above") + " line " + kept);
    }

    private boolean hasCode(int line) {
        return !code.get(line - 1).isBlank();
    }

    private void malformed(Place place, String message) {
        damage.add(new Damage(Rule.TAG_MALFORMED, place, message));
    }
}
