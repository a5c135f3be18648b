package org.linebyline.disagreements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedStep;

/** Formulas with one thing wrong, each still a formula. */
final class FormulaMutants {

    private FormulaMutants() {
    }

    static List<Kind> ofEquations(Bench bench, List<LinkedEquation> equations) {
        return kinds(equations, LinkedEquation::id, linked -> linked.equation().formula().latex(),
                (linked, latex) -> bench.claims(List.of(Bench.changed(linked, linked.id(), latex))));
    }

    static List<Kind> ofSteps(Bench bench, List<LinkedStep> steps) {
        return kinds(steps, step -> step.chapter().slug(), step -> step.step().display().formula().latex(), bench::claims);
    }

    private static <T> List<Kind> kinds(List<T> formulas, Function<T, String> name, Function<T, String> latex,
            BiFunction<T, String, Claims> changed) {
        return FormulaKinds.all().stream().map(kind -> new Kind(kind.name(), formulas.stream().flatMap(formula ->
                edits(kind, latex.apply(formula)).map(edit -> new Mutant(name.apply(formula) + ": " + edit.words(latex.apply(formula)),
                        changed.apply(formula, edit.in(latex.apply(formula))), () -> Optional.of(Map.of()), Optional::empty, false)))
                .toList())).toList();
    }

    private static Stream<Edit> edits(FormulaKinds.FormulaKind kind, String latex) {
        return Spot.in(latex).stream().flatMap(kind.edits()).filter(edit -> saysAnotherThing(latex, edit.in(latex)));
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
