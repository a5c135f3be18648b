package org.linebyline.doclinker.model;

/**
 * A step with the chapter that it stands in.
 *
 * @param evaluation what computing it has shown
 */
public record LinkedStep(Chapter chapter, Step step, Evaluation evaluation) {

    /** The same, evaluated. */
    public LinkedStep with(Evaluation shown) {
        return new LinkedStep(chapter, step, shown);
    }
}
