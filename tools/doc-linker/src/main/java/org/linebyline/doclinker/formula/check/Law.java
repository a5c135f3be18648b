package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Optional;

/** What is claimed of two sides that are not equal, but near each other while a letter goes somewhere. */
interface Law {

    /** The letter that goes somewhere. */
    String letter();

    /** Values of the letter, each nearer to where it goes. */
    List<Double> values();

    /**
     * Judges how far the sides are apart at each of the values.
     *
     * @return what is wrong; nothing when it goes as claimed
     */
    Optional<String> complaint(List<Double> distances);

    /** Whether what is seen at one input bears the claim out, and not merely a stronger one. */
    boolean isSharp(List<Double> distances);
}
