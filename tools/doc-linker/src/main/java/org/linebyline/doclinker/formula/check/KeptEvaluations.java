package org.linebyline.doclinker.formula.check;

import java.util.Optional;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.linebyline.doclinker.kept.Digest;
import org.linebyline.doclinker.kept.KeptTexts;
import org.linebyline.doclinker.kept.ToolEdition;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Layout;

/** Agreements that stay from check to check, as long as nothing changes that they rest on: the tool, the compiled code, the equation. */
final class KeptEvaluations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final KeptTexts texts;
    private final String grounds;

    KeptEvaluations(Layout layout) {
        this.texts = new KeptTexts(layout.cache().resolve("evaluations"));
        this.grounds = Digest.of(String.join("\n", ToolEdition.current(), layout.arrayClasses().toString()));
    }

    /** @param meaning all that the equation rests on besides the tool */
    Optional<Evaluation.Agrees> find(String meaning) {
        return texts.find(name(meaning)).flatMap(KeptEvaluations::read);
    }

    void keep(String meaning, Evaluation.Agrees agrees) {
        try {
            texts.keep(name(meaning), JSON.writeValueAsString(agrees));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an agreement can always be written", e);
        }
    }

    private static Optional<Evaluation.Agrees> read(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, Evaluation.Agrees.class));
        } catch (JsonProcessingException notAnAgreement) {
            return Optional.empty();
        }
    }

    private String name(String meaning) {
        return grounds + "\n" + meaning;
    }
}
