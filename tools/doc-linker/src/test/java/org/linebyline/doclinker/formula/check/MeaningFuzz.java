package org.linebyline.doclinker.formula.check;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.code.Calls;
import org.linebyline.doclinker.formula.code.Compiled;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.sample.Sampler;
import org.linebyline.doclinker.formula.sample.Unsatisfiable;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;

/**
 * The first line of an input is a formula, the others are its where list. Whatever they say, the formula is computed on samples, or
 * there is a sentence that says why it is not, and where.
 */
public final class MeaningFuzz {

    private static final Compiled NO_CODE = Calls.compile(List.of(), Layout.conventional(Path.of("target/no-code")));

    private MeaningFuzz() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        List<String> lines = new String(input, StandardCharsets.UTF_8).lines().toList();
        if (!lines.isEmpty()) {
            isComputedOrRefused(lines.get(0), lines.subList(1, lines.size()).toArray(String[]::new));
        }
    }

    static void isComputedOrRefused(String latex, String... where) {
        Library library = new Library();
        Settled settled = Settling.settle(Equations.linked(Equations.equation("it", latex, where)), library, path -> Optional.empty());
        settled.faults().forEach(MeaningFuzz::isSaid);
        if (!settled.claims().isEmpty()) {
            tried(settled, library);
        }
        defined(settled);
    }

    private static void tried(Settled settled, Library library) {
        try {
            new Trial(settled, NO_CODE, library).run();
        } catch (Refuted | Undefined e) {
            isSentence(e.getMessage());
        }
    }

    /** Without code, nothing asks for what is defined. */
    private static void defined(Settled settled) {
        for (int number = 0; number < 8; number++) {
            try {
                Scope scope = Sampler.draw(settled.symbols(), List.of(), "fuzz", number).scope();
                for (Settled.Definition definition : settled.definitions()) {
                    scope = scope.with(definition.name(), definition.expr().value(scope));
                }
            } catch (Unsatisfiable | Undefined e) {
                isSentence(e.getMessage());
            }
        }
    }

    private static void isSaid(Damage fault) {
        isSentence(fault.message());
        if (fault.place().line() < 1 || fault.place().column() < 1) {
            throw new AssertionError("a place: " + fault);
        }
    }

    private static void isSentence(String message) {
        if (message == null || message.isBlank()) {
            throw new AssertionError("a sentence says what is wrong");
        }
    }
}
