package org.linebyline.tokenization;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Text as bytes, so that 256 symbols are enough for all that can be written. */
public final class ByteLevel {

    private ByteLevel() {}

    /**
     * The bytes of a text in UTF-8, each as a symbol: the letter with the byte's number, from U+0000 to U+00FF.
     *
     * @param s a text
     * @return one symbol for each byte
     * @throws IllegalArgumentException if s has half a surrogate pair, which is no letter
     */
    // tag::byte-symbols[]
    public static List<String> symbols(String s) {
        if (s.codePoints().anyMatch(c -> Character.getType(c) == Character.SURROGATE)) {  // (s)
            throw new IllegalArgumentException("there is half a surrogate pair in the text, which is no letter");  // (s)
        }
        String bytes = new String(s.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        return bytes.codePoints().mapToObj(Character::toString).toList();
    }
    // end::byte-symbols[]

    /**
     * The tokens of a text.
     *
     * @param s a text
     * @param rank the place of each merge of byte symbols
     * @return tokens, each of one byte or several
     */
    // tag::byte-fallback-losslessness[]
    public static List<String> encode(String s, Map<Pair, Integer> rank) {
        return BytePairEncoder.encode(symbols(s), rank);
    }

    /** The text that the bytes of the tokens spell. */
    public static String decode(List<String> tokens) {
        String bytes = String.join("", tokens);                                                  // (joined)
        return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);  // (s)
    }
    // end::byte-fallback-losslessness[]
}
