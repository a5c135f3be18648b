package org.linebyline.experiments;

/**
 * What one chapter runs to show that its claims hold.
 *
 * <p>An experiment is deterministic: every random number comes from a fixed seed, and neither clock nor
 * locale nor the order of a hash table leaves a trace. Two runs give the same bytes.
 */
public interface Experiment {

    /** The slug of the chapter that shows the outcome: lower-case letters, digits and hyphens. */
    String chapter();

    /** Runs it. The experiments of a chapter take at most three seconds together. */
    Run run();
}
