package org.linebyline.doclinker.weave;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import org.linebyline.doclinker.model.Plan;

/** What is new, as the template of the Atom feed takes it. */
final class ChangeFeed {

    private ChangeFeed() {
    }

    record View(String id, String title, String subtitle, List<String> authors, String address, String updated, List<EntryView> entries) {
    }

    record EntryView(String id, String title, String href, String updated, String words) {
    }

    static View of(Plan plan) {
        Plan.Imprint imprint = plan.imprint();
        List<EntryView> entries = plan.changes().stream().map(change -> entry(change, plan)).toList();
        return new View(id(imprint.title()), imprint.title(), imprint.description(), ChapterCitation.authors(imprint), imprint.address(),
                entries.get(0).updated(), entries);
    }

    private static EntryView entry(Plan.Change change, Plan plan) {
        String title = plan.entry(change.chapter()).map(Plan.Entry::title).orElse(plan.title());
        String page = change.chapter().isEmpty() ? "index.html" : change.chapter() + ".html";
        return new EntryView(id(plan.title() + change), title, plan.imprint().address() + page, change.date() + "T00:00:00Z",
                change.words());
    }

    /** The same for the same words, on every machine. */
    private static String id(String words) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
    }
}
