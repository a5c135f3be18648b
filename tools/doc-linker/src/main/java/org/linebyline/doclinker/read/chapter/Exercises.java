package org.linebyline.doclinker.read.chapter;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/**
 * Gives each exercise an id, by which a reader's ticks know it wherever it moves to: the anchor that its author put before its first
 * word, or else its first words.
 */
final class Exercises {

    private static final String EACH = ".exercises > .sectionbody > .olist > ol > li";
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int WORDS = 8;

    private final ChapterText text;
    private final List<Damage> damage;

    Exercises(ChapterText text, List<Damage> damage) {
        this.text = text;
        this.damage = damage;
    }

    void name(Element body) {
        Map<String, Place> named = new HashMap<>();
        for (Element exercise : body.select(EACH)) {
            Element first = exercise.selectFirst("> p");
            Element anchor = first == null || first.childNodeSize() == 0 || !(first.childNode(0) instanceof Element element)
                    || !element.is("a[id]:empty") ? null : element;
            if (anchor == null) {
                name(exercise, first == null ? "" : first.text(), named);
            } else {
                anchor.remove();
                exercise.attr("id", anchor.id());
            }
        }
    }

    private void name(Element exercise, String words, Map<String, Place> named) {
        Place place = text.find(exercise, words.split(" ", 2)[0]);
        String id = BETWEEN.splitAsStream(words.toLowerCase(Locale.ROOT)).filter(word -> !word.isEmpty()).limit(WORDS)
                .collect(Collectors.joining("-"));
        Place earlier = named.putIfAbsent(id, place);
        if (id.isEmpty() || earlier != null) {
            damage.add(new Damage(Rule.ID_NOT_UNIQUE, place, (id.isEmpty() ? "this exercise begins without words"
                    : "this exercise begins as that of line " + earlier.line() + " does") + ", and readers' ticks know it by its beginning:"
                    + " write an id of its own before its first word, as [[sum-by-hand]]"));
        } else {
            exercise.attr("id", id);
        }
    }
}
