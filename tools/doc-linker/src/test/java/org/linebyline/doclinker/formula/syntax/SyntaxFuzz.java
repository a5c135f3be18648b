package org.linebyline.doclinker.formula.syntax;

import java.nio.charset.StandardCharsets;

/** Whatever is in a formula, it has a tree, or a fault at a place that it has. */
public final class SyntaxFuzz {

    private SyntaxFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String latex = new String(input, StandardCharsets.UTF_8);
        if (Parser.parse(latex) instanceof Parsed.Fault fault && (fault.column() < 0 || fault.column() >= Math.max(1, latex.length()))) {
            throw new AssertionError("the formula has the place of its fault: " + fault);
        }
    }
}
