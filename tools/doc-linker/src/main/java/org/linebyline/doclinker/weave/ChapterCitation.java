package org.linebyline.doclinker.weave;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.linebyline.doclinker.model.Plan;

/**
 * What a reference to a chapter says, for readers and for programs that collect references.
 *
 * @param authors each by name
 * @param changed the day of its last change, as in 2026-01-31; empty where no change is told
 * @param pdf absolute; empty where the book has no PDF or no address
 */
record ChapterCitation(List<String> authors, String changed, String language, String pdf) {

    static ChapterCitation of(Plan plan, String slug, String pdf) {
        String address = plan.imprint().address();
        return new ChapterCitation(authors(plan.imprint()), plan.changed(slug).map(LocalDate::toString).orElse(""),
                plan.imprint().language(), address.isEmpty() || pdf.isEmpty() ? "" : URI.create(address).resolve(pdf).toString());
    }

    /** The same day as those programs write it. */
    String date() {
        return changed.replace('-', '/');
    }

    static List<String> authors(Plan.Imprint imprint) {
        return Arrays.stream(imprint.authors().split(",\\s*|\\s+and\\s+")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
