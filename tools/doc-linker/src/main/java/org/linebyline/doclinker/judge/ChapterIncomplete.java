package org.linebyline.doclinker.judge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Chapter.Section;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.names.Nearest;

/** The plan may say which sections a chapter has; of those with none of the required roles, at least one is the body. */
final class ChapterIncomplete implements Check {

    private static final String BODY = "body";

    @Override
    public Stream<Finding> findings(Links links) {
        List<String> required = links.book().plan().sections();
        return links.book().chapters().stream().flatMap(chapter -> new Judged(required, chapter).findings().stream());
    }

    /** A section with the required role that it has. */
    private record Part(String role, Section section) {
    }

    /** One chapter before the list of required roles. */
    private static final class Judged {

        private final List<String> required;
        private final Chapter chapter;
        private final List<Part> parts = new ArrayList<>();
        private final List<Finding> findings = new ArrayList<>();

        Judged(List<String> required, Chapter chapter) {
            this.required = required;
            this.chapter = chapter;
        }

        List<Finding> findings() {
            chapter.sections().forEach(this::part);
            required.stream().filter(role -> parts.stream().noneMatch(part -> part.role().equals(role))).forEach(this::missing);
            List<String> roles = parts.stream().map(Part::role).toList();
            Set<String> settled = new HashSet<>(Increasing.longest(roles, required::indexOf));
            parts.stream().filter(part -> !settled.contains(part.role())).forEach(this::misplaced);
            return findings;
        }

        /** Further sections without a required role are body, too, wherever they stand. */
        private void part(Section section) {
            String role = section.roles().stream().filter(required::contains).findFirst()
                    .orElse(section.roles().contains(Section.LEAD) ? "" : BODY);
            boolean again = parts.stream().anyMatch(part -> part.role().equals(role));
            if (again && !role.equals(BODY)) {
                found(section.place(), "section '" + role + "' stands twice: join the two");
            } else if (required.contains(role) && section.empty()) {
                found(section.place(), role.equals(Section.LEAD) ? "the chapter has no lead: begin it with some sentences before"
                        + " the first section" : "section '" + (role.equals(BODY) ? section.title() : role) + "' is empty: write it");
            }
            if (!again && required.contains(role)) {
                parts.add(new Part(role, section));
            }
        }

        private void missing(String role) {
            chapter.sections().stream().filter(section -> section.roles().stream().anyMatch(written -> means(written, role)))
                    .findFirst().ifPresentOrElse(section -> found(section.place(), "no section is called '"
                            + String.join(" ", section.roles()) + "' (did you mean '" + role + "'?): write [." + role + "]"),
                            () -> found(title(), "section '" + role + "' is missing: write it " + where(role)
                                    + (role.equals(BODY) ? "" : ", with [." + role + "] above its heading")));
        }

        private void misplaced(Part part) {
            found(part.section().place(), "section '" + part.role() + "' is out of order: it goes " + where(part.role()));
        }

        private boolean means(String written, String role) {
            return !required.contains(written) && !Nearest.question(written, List.of(role)).isEmpty();
        }

        private String where(String role) {
            int at = required.indexOf(role);
            return at > 0 ? "after '" + required.get(at - 1) + "'" : "at the beginning";
        }

        private Place title() {
            return chapter.sections().get(0).place();
        }

        private void found(Place place, String message) {
            findings.add(new Finding(Rule.CHAPTER_INCOMPLETE, place, message));
        }
    }
}
