package org.linebyline.disagreements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.model.LinkedEquation;

/** Formulas with one thing wrong, each still a formula. */
final class FormulaMutants {

    private FormulaMutants() {
    }

    static List<Kind> kinds(List<LinkedEquation> equations) {
        return FormulaKinds.all().stream()
                .map(kind -> new Kind(kind.name(), equations.stream().flatMap(linked -> mutants(kind, linked)).toList())).toList();
    }

    private static Stream<Mutant> mutants(FormulaKinds.FormulaKind kind, LinkedEquation linked) {
        String latex = linked.equation().formula().latex();
        return Spot.in(latex).stream().flatMap(kind.edits()).filter(edit -> saysAnotherThing(latex, edit.in(latex)))
                .map(edit -> new Mutant(linked.id() + ": " + edit.words(latex), List.of(Bench.changed(linked, linked.id(), edit.in(latex))),
                        () -> Optional.of(Map.of()), Optional::empty, false));
    }

    private static boolean saysAnotherThing(String latex, String other) {
        return !statements(other).isEmpty() && !written(latex).equals(written(other));
    }

    private static List<String> written(String latex) {
        return statements(latex).stream().map(Written::of).map(text -> text.replaceAll("[ ,]", "")).toList();
    }

    private static List<Node> statements(String latex) {
        return Parser.parse(latex) instanceof Parsed.Tree tree ? tree.statements() : List.of();
    }
}
