package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.ArrayClass;
import org.linebyline.doclinker.model.ClassName;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.StatementKind;

class KeptEvaluationsTest {

    private static final Evaluation.Agrees AGREES = new Evaluation.Agrees(64, 1e-16, List.of(StatementKind.DEFINITION),
            List.of(new Evaluation.SampleText(List.of("x = 2"), "4", "4")));
    private static final String MEANING = "y = x^2";

    @TempDir
    Path root;

    private Layout layout;

    @BeforeEach
    void keep() {
        layout = Layout.conventional(root);
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
    void otherArrayClassesAreOtherGrounds() {
        layout = layout.with(ArrayClass.VECTOR, new ClassName("sample.Vector", new Place(Layout.FILE, 1, 9)));
        assertEquals(Optional.empty(), kept().find(MEANING));
    }

    @Test
    void whatIsDamagedOnDiskIsNoAgreement() throws IOException {
        try (Stream<Path> files = Files.walk(layout.cache())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "{\"inputs\":");
            }
        }
        assertEquals(Optional.empty(), kept().find(MEANING));
    }
}
