package org.linebyline.doclinker.model;

/**
 * Why an equation, or a step of a derivation, is not evaluated.
 *
 * @param reason for readers, in a sentence without its full stop
 * @param test that stands in, as {@code Class#method}
 * @param place where the test is named
 */
public record Excuse(String reason, String test, Place place) {

    /** Whether a test of a recorded run, whose class may lie in a package or in another class, is the one that stands in. */
    public boolean isOf(String recorded) {
        return recorded.equals(test) || recorded.endsWith("." + test) || recorded.endsWith("$" + test);
    }
}
