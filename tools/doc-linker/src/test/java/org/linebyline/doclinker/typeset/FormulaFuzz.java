package org.linebyline.doclinker.typeset;

import java.nio.charset.StandardCharsets;

import org.linebyline.doclinker.model.Formula;

/** Whatever is in a formula, it is let through, or refused at a place that it has. */
public final class FormulaFuzz {

    private FormulaFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String latex = new String(input, StandardCharsets.UTF_8);
        Screening.objection(Manuscript.of(new Formula(latex, true))).ifPresent(objection -> {
            if (objection.reason().isBlank() || objection.offset() < 0 || objection.offset() > latex.length()) {
                throw new AssertionError("the formula has the place of its objection: " + objection);
            }
        });
    }
}
