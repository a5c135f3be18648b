package org.linebyline.doclinker.typeset;

import java.nio.file.Path;
import java.util.Optional;

import org.linebyline.doclinker.kept.Digest;
import org.linebyline.doclinker.kept.KeptTexts;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset.Drawn;

/** Formulas that were set before, found by what they are made of. */
final class TypesetCache {

    private final KeptTexts texts;
    private final String configuration;

    /** @param configuration all that decides how a formula looks: with another one, other formulas are found */
    TypesetCache(Path folder, String configuration) {
        this.texts = new KeptTexts(folder);
        this.configuration = Digest.of(configuration);
    }

    Optional<Drawn> find(Formula formula) {
        return texts.find(name(formula)).map(DrawnText::read);
    }

    void keep(Formula formula, Drawn drawn) {
        texts.keep(name(formula), DrawnText.write(drawn));
    }

    private String name(Formula formula) {
        return configuration + (formula.display() ? "display" : "inline") + formula.latex() + formula.symbols();
    }
}
