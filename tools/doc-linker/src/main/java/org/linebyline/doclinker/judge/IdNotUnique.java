package org.linebyline.doclinker.judge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/** Equations, chapters and cited works share one space of names; other anchors are unique in their chapter. */
final class IdNotUnique implements Check {

    @Override
    public Stream<Finding> findings(Links links) {
        Book book = links.book();
        Map<String, Place> first = new HashMap<>();
        Stream.Builder<Finding> findings = Stream.builder();
        book.chapters().forEach(chapter -> taken(first, chapter.slug(), Place.file(chapter.path())).ifPresent(findings));
        links.equations().forEach(linked -> taken(first, linked.id(), linked.equation().place()).ifPresent(findings));
        book.works().keySet().stream().filter(first::containsKey).forEach(key -> findings.add(finding(key,
                first.get(key), "the bibliography")));
        book.chapters().forEach(chapter -> anchors(chapter).forEach(findings));
        return findings.build();
    }

    private static List<Finding> anchors(Chapter chapter) {
        Map<String, Place> first = new HashMap<>();
        chapter.equations().forEach(equation -> first.putIfAbsent(equation.id(), equation.place()));
        return chapter.anchors().stream().flatMap(anchor -> taken(first, anchor.id(), anchor.place()).stream()).toList();
    }

    private static Optional<Finding> taken(Map<String, Place> first, String id, Place place) {
        Place earlier = first.putIfAbsent(id, place);
        return earlier == null ? Optional.empty() : Optional.of(finding(id, place, earlier.toString()));
    }

    private static Finding finding(String id, Place place, String earlier) {
        return new Finding(Rule.ID_NOT_UNIQUE, place, "id '" + id + "' is already taken by " + earlier + ": choose another");
    }
}
