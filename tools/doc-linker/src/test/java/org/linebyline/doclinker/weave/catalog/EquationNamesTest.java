package org.linebyline.doclinker.weave.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Place;

class EquationNamesTest {

    @Test
    void aTitleComesFirst() {
        assertEquals("Bayes\u2019 rule", name("bayes-rule", "Bayes\u2019 rule", ""));
    }

    @Test
    void anIdIsReadAsWords() {
        assertEquals("Log sum exp", name("log-sum_exp", "", ""));
    }

    @Test
    void wordsAreSpelledAsInTheChapter() {
        assertEquals("Shifted QR step", name("shifted-qr-step", "", "<p>This is the QR step. Step by step.</p>"));
        assertEquals("The RMSProp update", name("the-rmsprop-update", "", "<p>We call it RMSProp, as he did.</p>"));
    }

    @Test
    void capitalsAtTheBeginningOfASentenceAndInCodeMeanNothing() {
        assertEquals("Batch gradient", name("batch-gradient", "", "<p>Gradient by gradient. See <code>the Gradient</code>.</p>"));
        assertEquals("Batch gradient", name("batch-gradient", "", "<p>So. Gradient is a word. Or <code>a Gradient</code>.</p>"));
    }

    @Test
    void inASentenceTheFirstWordIsSpelledAsThere() {
        assertEquals("log sum exp", within("log-sum_exp", "", ""));
        assertEquals("softmax, shifted", within("shifted", "Softmax, shifted", "<p>The softmax.</p>"));
        assertEquals("Bayes\u2019 rule", within("bayes-rule", "Bayes\u2019 rule", "<p>It was Bayes who said so.</p>"));
    }

    private static String name(String id, String title, String html) {
        return names(html).of(equation(id, title));
    }

    private static String within(String id, String title, String html) {
        return names(html).within(equation(id, title));
    }

    private static Equation equation(String id, String title) {
        Place place = Place.line("a.adoc", 1);
        return new Equation(id, title, new Formula("x", true), place, place, "", List.of(), List.of(),
                List.of(), Optional.empty(), Optional.empty());
    }

    private static EquationNames names(String html) {
        return new EquationNames(new Chapter("a", "a.adoc", "A", "", List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), html, List.of()));
    }
}
