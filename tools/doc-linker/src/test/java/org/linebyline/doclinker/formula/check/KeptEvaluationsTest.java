package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.linebyline.doclinker.formula.check.Equations.equation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Layout;

class KeptEvaluationsTest {

    private static final Evaluation.Agrees AGREES = new Evaluation.Agrees(64, 1e-16,
            List.of(new Evaluation.SampleText(List.of("x = 2"), "4", "4")));
    private static final Equation EQUATION = equation("it", "y = x^2", "x \\in \\mathbb{R} :: x", "y => Code.square(x)");
    private static final String AROUND = "package sample";

    @TempDir
    Path root;

    private Layout layout;

    @BeforeEach
    void keep() throws IOException {
        layout = Layout.conventional(root);
        Files.createDirectories(layout.classes().get(0));
        Files.writeString(layout.classes().get(0).resolve("Code.class"), "squares");
        kept().keep(EQUATION, AROUND, AGREES);
    }

    private KeptEvaluations kept(Equation... library) {
        return new KeptEvaluations(layout, List.of(library));
    }

    @Test
    void anAgreementIsFoundAgain() {
        assertEquals(Optional.of(AGREES), kept().find(EQUATION, AROUND));
    }

    @Test
    void whatAnAuthorChangesIsTriedAnew() {
        Stream.of(equation("other", "y = x^2", "x \\in \\mathbb{R} :: x", "y => Code.square(x)"),
                equation("it", "y = x^3", "x \\in \\mathbb{R} :: x", "y => Code.square(x)"),
                equation("it", "y = x^2", "x \\in [0, 1] :: x", "y => Code.square(x)"),
                equation("it", "y = x^2", "x \\in \\mathbb{R} :: z", "y => Code.square(x)"),
                equation("it", "y = x^2", "x \\in \\mathbb{R} :: x", "x^2 => Code.square(x)"),
                equation("it", "y = x^2", "x \\in \\mathbb{R} :: x", "y => Code.cube(x)"),
                Equations.tolerating(1e-3, EQUATION)).forEach(changed -> assertEquals(Optional.empty(), kept().find(changed, AROUND)));
        assertEquals(Optional.empty(), kept().find(EQUATION, "package elsewhere"));
    }

    @Test
    void codeThatIsCompiledAnewIsTriedAnew() throws IOException {
        Files.writeString(layout.classes().get(0).resolve("Code.class"), "cubes");
        assertEquals(Optional.empty(), kept().find(EQUATION, AROUND));
    }

    @Test
    void aClassOfAnotherNameIsAnother() throws IOException {
        Files.move(layout.classes().get(0).resolve("Code.class"), layout.classes().get(0).resolve("Other.class"));
        assertEquals(Optional.empty(), kept().find(EQUATION, AROUND));
    }

    @Test
    void functionsThatOtherEquationsDefineArePartOfTheGrounds() {
        Equation softmax = equation("softmax", "\\operatorname{softmax}(z) = z");
        assertEquals(Optional.empty(), kept(softmax).find(EQUATION, AROUND));
        kept(softmax).keep(EQUATION, AROUND, AGREES);
        assertEquals(Optional.of(AGREES), kept(softmax).find(EQUATION, AROUND));
        assertEquals(Optional.empty(), kept(equation("softmax", "\\operatorname{softmax}(z) = 2z")).find(EQUATION, AROUND));
    }
}
