package org.linebyline.doclinker.formula.code;

import org.linebyline.doclinker.formula.value.Value;

/** How a call of the book's code ended. */
public sealed interface Outcome {

    record Given(Value value) implements Outcome {
    }

    /**
     * The code refused its arguments, or failed.
     *
     * @param exception simple name of its class
     * @param message one line; empty where the exception has none
     */
    record Threw(String exception, String message) implements Outcome {
    }

    /** It did not come back in time. */
    record TooLong() implements Outcome {
    }

    /** It gave something that no formula can hold; the message says what, and how to give a value instead. */
    record Foreign(String message) implements Outcome {
    }
}
