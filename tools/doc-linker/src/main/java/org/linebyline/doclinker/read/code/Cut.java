package org.linebyline.doclinker.read.code;

import java.util.List;

import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Region;

/**
 * A region that holds only a part of a unit.
 *
 * @param alone whether the region holds no other unit, so that this one was meant
 * @param atEnd whether the closing tag is what stands wrong, as far as one can tell
 */
record Cut(Region region, Unit unit, boolean alone, boolean atEnd) {

    static Cut of(Region region, Unit unit, List<Unit> units) {
        Lines own = region.lines();
        boolean alone = units.stream().noneMatch(other -> own.contains(other.lines()) && !unit.lines().contains(other.lines()));
        boolean begins = unit.lines().from() < own.from();
        boolean ends = unit.lines().to() > own.to();
        boolean laterPart = units.stream().anyMatch(other -> unit.holds(other) && other.lines().to() < own.from());
        return new Cut(region, unit, alone, unit.type() ? begins && !ends : begins ? !ends && laterPart : ends);
    }

    String message() {
        return "region '" + region.tag() + "' holds only a part of " + unit + ": move // " + (atEnd ? "end" : "tag") + "::"
                + region.tag() + "[] " + (atEnd ? downTo() : upTo());
    }

    private String downTo() {
        String above = "above line " + unit.lines().from();
        return unit.lines().to() <= region.lines().to() ? "above line " + unit.lines().to()
                : "below line " + unit.lines().to() + (alone ? "" : " or " + above);
    }

    private String upTo() {
        return unit.lines().from() >= region.lines().from() ? "in between its braces"
                : "above line " + unit.lines().from() + (alone ? "" : " or below line " + unit.lines().to());
    }

    /** The lines that were meant: the whole unit, unless others make that unsure. */
    Lines mended() {
        return !alone || unit.type() ? region.lines() : new Lines(Math.min(region.lines().from(), unit.lines().from()),
                Math.max(region.lines().to(), unit.lines().to()));
    }
}
