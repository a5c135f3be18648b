package org.linebyline.doclinker.read;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.names.Nearest;
import org.linebyline.doclinker.read.files.SourceText;

/** Reads what a plan tells readers of what is new: {@code changes: [{date: …, chapter: …, what: …}]}. */
final class ChangesReader {

    private final Set<String> slugs;
    private final SourceText text;
    private final List<Damage> damage;

    /** @param slugs of the chapters that the plan names */
    ChangesReader(Set<String> slugs, SourceText text, List<Damage> damage) {
        this.slugs = slugs;
        this.text = text;
        this.damage = damage;
    }

    /** The changes, the newest first; those of one day as they are written. */
    List<Plan.Change> read(JsonNode list) {
        List<Plan.Change> changes = new ArrayList<>();
        list.forEach(entry -> change(entry).ifPresent(changes::add));
        changes.sort(Comparator.comparing(Plan.Change::date).reversed());
        return List.copyOf(changes);
    }

    private Optional<Plan.Change> change(JsonNode entry) {
        String date = entry.path("date").asText("");
        String chapter = entry.path("chapter").asText("");
        String what = entry.path("what").asText("");
        if (what.isBlank()) {
            return note(date.isEmpty() ? "changes" : date, "a change is a date and what is new: write {date: '2026-01-31', what: '…'}");
        }
        if (!chapter.isEmpty() && !slugs.contains(chapter)) {
            return note(chapter, "the plan has no chapter '" + chapter + "'" + Nearest.question(chapter, slugs)
                    + ": a change names one by its slug, or none");
        }
        try {
            return Optional.of(new Plan.Change(LocalDate.parse(date), chapter, what));
        } catch (DateTimeParseException e) {
            return note(date.isEmpty() ? what : date, "'" + date + "' is not the date of a change: write it as 2026-01-31");
        }
    }

    private Optional<Plan.Change> note(String written, String problem) {
        Place place = text.find(written, text.find("changes:", 1).line());
        damage.add(new Damage(Rule.INPUT_UNREADABLE, place, problem));
        return Optional.empty();
    }
}
