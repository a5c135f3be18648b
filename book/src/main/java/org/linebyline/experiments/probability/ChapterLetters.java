package org.linebyline.experiments.probability;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The letters of a chapter's source in the order in which they stand there, without regard to case.
 *
 * @param numbers one number a letter: 0 for a, 25 for z
 */
public record ChapterLetters(int[] numbers) {

    public static final int ALPHABET = 26;

    public static ChapterLetters of(String slug) {
        try (InputStream source = ChapterLetters.class.getResourceAsStream("/chapters/" + slug + ".adoc")) {
            if (source == null) {
                throw new IllegalStateException("the chapter " + slug + " is not on the class path");
            }
            return in(new String(source.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
