package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.StatementKind;

class KeptEvaluationsTest {

    private static final Evaluation.Agrees AGREES = new Evaluation.Agrees(64, 1e-16, List.of(StatementKind.DEFINITION),
            List.of(new Evaluation.SampleText(List.of("x = 2"), "4", "4")));
    private static final String MEANING = "y = x^2";

    @TempDir
    Path root;

    private Layout layout;

    @BeforeEach
    void keep() throws IOException {
        layout = Layout.conventional(root);
        Files.createDirectories(layout.classes().get(0));
        Files.writeString(layout.classes().get(0).resolve("Code.class"), "squares");
        kept().keep(MEANING, AGREES);
    }

    private KeptEvaluations kept() {
        return new KeptEvaluations(layout);
    }

    @Test
    void anAgreementIsFoundAgain() {
        assertEquals(Optional.of(AGREES), kept().find(MEANING));
    }

    @Test
    void whatMeansSomethingElseIsTriedAnew() {
        assertEquals(Optional.empty(), kept().find("y = x^3"));
    }

    @Test
    void codeThatIsCompiledAnewIsTriedAnew() throws IOException {
        Files.writeString(layout.classes().get(0).resolve("Code.class"), "cubes");
        assertEquals(Optional.empty(), kept().find(MEANING));
    }

    @Test
    void aClassOfAnotherNameIsAnother() throws IOException {
        Files.move(layout.classes().get(0).resolve("Code.class"), layout.classes().get(0).resolve("Other.class"));
        assertEquals(Optional.empty(), kept().find(MEANING));
    }
}
