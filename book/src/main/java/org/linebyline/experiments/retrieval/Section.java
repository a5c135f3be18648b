package org.linebyline.experiments.retrieval;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linebyline.experiments.ChapterText;

/**
 * A section of the book, with all below its heading up to the next one.
 *
 * @param chapter the slug of its chapter
 * @param heading its heading; of the text before the first one, the title of the chapter
 * @param announces whether it only says what will come: the beginning of a chapter, and its goals
 * @param prose its sentences and headings, one a line
 */
record Section(String chapter, String heading, boolean announces, String prose) {

    /** What tells readers about searching is no part of what is searched: it has the queries in it. */
    private static final String OWN = "bm25-inverted-index";
    private static final Pattern BEGINNING = Pattern.compile("(?m)^(?=\\[[.#][\\w.#-]+]\n={2,3} )|^(?<!]\n)(?=={2,3} )");
    private static final Pattern HEADING = Pattern.compile("(?m)^=+ (.*)$");
    private static final Pattern WORD = Pattern.compile("[a-z]+");

    /** Those of all chapters but the one on searching, in the order of the slugs. */
    static List<Section> ofTheBook() {
        return ChapterText.all().stream().filter(chapter -> !chapter.slug().equals(OWN)).flatMap(Section::of).toList();
    }

    private static Stream<Section> of(ChapterText chapter) {
        return BEGINNING.splitAsStream(chapter.source()).map(part -> new Section(chapter.slug(),
                HEADING.matcher(part).results().map(found -> found.group(1)).findFirst().orElseThrow(),
                part.startsWith("= ") || part.startsWith("[.goals]"), new ChapterText(chapter.slug(), part).prose()));
    }

    /** The chapter and the heading. */
    String name() {
        return chapter + ": " + heading;
    }

    List<String> terms() {
        return terms(prose);
    }

    /** Words in small letters; what is between them counts for nothing. */
    static List<String> terms(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group).toList();
    }
}
