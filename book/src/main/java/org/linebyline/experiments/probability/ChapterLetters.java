package org.linebyline.experiments.probability;

import java.util.Arrays;
import org.linebyline.experiments.ChapterText;

/**
 * The letters of a chapter's source in the order in which they stand there, without regard to case.
 *
 * @param numbers one number a letter: 0 for a, 25 for z
 */
public record ChapterLetters(int[] numbers) {

    public static final int ALPHABET = 26;

    public static ChapterLetters of(String slug) {
        return in(ChapterText.of(slug).source());
    }

    private static ChapterLetters in(String text) {
        return new ChapterLetters(text.chars()
                .filter(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z')
                .map(c -> (c | 0x20) - 'a')
                .toArray());
    }

    public int count() {
        return numbers.length;
    }

    public ChapterLetters firstHalf() {
        return new ChapterLetters(Arrays.copyOfRange(numbers, 0, count() / 2));
    }

    public ChapterLetters secondHalf() {
        return new ChapterLetters(Arrays.copyOfRange(numbers, count() / 2, count()));
    }
}
