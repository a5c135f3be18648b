package org.linebyline.doclinker.weave.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words as an index has them: small letters without accents. A name of several humps counts once from each of its humps on, so that
 * the beginning of any hump finds it.
 */
final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HUMP = Pattern.compile("(?<=[\\p{Ll}\\p{N}])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");

    private Words() {
    }

    /** All words of a text, in order. */
    static List<String> of(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN.splitAsStream(bare).filter(word -> !word.isEmpty()).flatMap(Words::fromEachHump)
                .map(word -> word.toLowerCase(Locale.ROOT)).toList();
    }

    private static Stream<String> fromEachHump(String word) {
        return Stream.concat(Stream.of(word), HUMP.matcher(word).results().map(hump -> word.substring(hump.start())));
    }
}
