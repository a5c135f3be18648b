package org.linebyline.doclinker.model;

import java.util.List;
import java.util.Locale;

/** What computing a formula has shown. */
public sealed interface Evaluation {

    /** In words, without a full stop; empty when there is nothing to say. */
    String words();

    /** It was not computed: there were no compiled classes, or it was not tried. */
    record Missing() implements Evaluation {

        @Override
        public String words() {
            return "";
        }
    }

    /**
     * The formula and the code gave the same.
     *
     * @param inputs on how many inputs; 0 where there is nothing to put in, as in arithmetic
     * @param largestDifference that was met, relative to the values
     * @param statements what each statement of the formula says
     * @param shown some of the inputs
     */
    record Agrees(int inputs, double largestDifference, List<StatementKind> statements, List<SampleText> shown) implements Evaluation {

        public Agrees {
            statements = List.copyOf(statements);
            shown = List.copyOf(shown);
        }

        @Override
        public String words() {
            String tried = inputs == 0 ? "without inputs" : "on " + inputs + (inputs == 1 ? " input" : " inputs");
            return "evaluated " + tried + ", " + (largestDifference == 0 ? "no difference" : "largest difference " + difference());
        }

        private String difference() {
            return String.format(Locale.ROOT, "%.1e", largestDifference).replaceFirst("e([+-])0*(\\d)", "e$1$2").replace("e+", "e");
        }
    }

    /** Formula and code disagree, or what is written cannot be computed. */
    record Failed(List<Damage> faults) implements Evaluation {

        public Failed {
            faults = List.copyOf(faults);
        }

        @Override
        public String words() {
            return "";
        }
    }

    /** It says what its letters are, and claims nothing of them. */
    record Defines() implements Evaluation {

        @Override
        public String words() {
            return "";
        }
    }

    /** It cannot be computed, and a test stands in. */
    record Excused(String reason, String test) implements Evaluation {

        public static Excused by(Excuse excuse) {
            return new Excused(excuse.reason(), excuse.test());
        }

        @Override
        public String words() {
            return "not evaluated: " + reason + "; " + test + " stands in";
        }
    }

    /**
     * An input and what came of it, for readers.
     *
     * @param given each symbol with its value, such as {@code x = (1, 2)}
     * @param formula what the formula gave
     * @param code what the code gave
     */
    record SampleText(List<String> given, String formula, String code) {

        public SampleText {
            given = List.copyOf(given);
        }

        /** On one line: {@code x = (1, 2): formula 3, code 3}. */
        public String line() {
            return String.join(", ", given) + ": formula " + formula + ", code " + code;
        }
    }
}
