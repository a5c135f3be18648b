package org.linebyline.doclinker.report;

/**
 * What is said to a question.
 *
 * @param found whether what was asked for is there
 */
public record Answer(boolean found, String text) {

    static Answer of(String text) {
        return new Answer(true, text);
    }

    static Answer nothing(String text) {
        return new Answer(false, text);
    }
}
