package org.linebyline.faults;

import java.util.List;
import java.util.Set;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/** What must be reported: one of these rules in one of these areas. */
record Expected(Set<Rule> rules, List<Area> areas) {

    /**
     * Where a finding may stand.
     *
     * @param column the only right one; 0 when every column will do
     */
    record Area(String path, int from, int to, int column) {

        boolean holds(Place place) {
            return place.path().equals(path) && from <= place.line() && place.line() <= to
                    && (column == 0 || place.column() == column);
        }

        @Override
        public String toString() {
            return path + ":" + from + (from == to ? "" : "-" + to) + (column == 0 ? "" : ":" + column);
        }
    }

    static Expected at(Rule rule, Page page, int line, int column) {
        return new Expected(Set.of(rule), List.of(new Area(page.path(), line, line, column)));
    }

    /** At the first place of a text in a line. */
    static Expected at(Rule rule, Page page, int line, String text) {
        if (page.column(line, text) == 0) {
            throw new IllegalArgumentException(page.path() + ":" + line + " does not hold " + text);
        }
        return at(rule, page, line, page.column(line, text));
    }

    /** At the name in the marker of a line. */
    static Expected atMarker(Rule rule, Page page, int line) {
        return at(rule, page, line, page.line(line).lastIndexOf('(') + 2);
    }

    static Expected within(Rule rule, Page page, int from, int to) {
        return new Expected(Set.of(rule), List.of(new Area(page.path(), from, to, 0)));
    }

    boolean meets(Finding finding) {
        return rules.contains(finding.rule()) && areas.stream().anyMatch(area -> area.holds(finding.place()));
    }
}
