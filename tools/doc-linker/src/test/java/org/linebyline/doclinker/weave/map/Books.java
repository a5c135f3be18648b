package org.linebyline.doclinker.weave.map;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Plan;

/** Books of which no more is known than their plan and the heads of their chapters. */
final class Books {

    private Books() {
    }

    static Plan.Entry entry(int number, String slug, String... needs) {
        return new Plan.Entry(number, slug, "Title of " + slug, List.of(needs));
    }

    static Plan.Part part(String title, Plan.Entry... chapters) {
        return new Plan.Part(title, "", List.of(chapters));
    }

    static Chapter written(String slug, String title, String... needs) {
        return new Chapter(slug, "", title, "", List.of(needs), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                "", List.of());
    }

    static Book planned(Plan.Part... parts) {
        return of(List.of(), parts);
    }

    static Book of(List<Chapter> written, Plan.Part... parts) {
        Plan plan = new Plan(Plan.Imprint.NONE, List.of(), List.of(parts), 0, List.of(), List.of());
        return new Book(plan, written, List.of(), new Evidence.Recorded(new TreeMap<>()), new Mutation.Missing(), new TreeMap<>(),
                new TreeMap<>(), Map.of(), true, List.of());
    }
}
