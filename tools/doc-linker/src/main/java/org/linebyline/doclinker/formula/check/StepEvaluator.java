package org.linebyline.doclinker.formula.check;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedStep;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.StatementKind;
import org.linebyline.doclinker.model.Step;

/** Computes the steps of derivations: what each sign claims of what stands above it. No code takes part. */
final class StepEvaluator {

    private final Named named;
    private final Library library;
    private final KeptEvaluations kept;
    private final Function<Settled, Evaluation> trial;

    /**
     * For the steps of a book.
     *
     * @param library what its equations have defined
     * @param trial computes what is settled
     */
    StepEvaluator(Named named, Library library, KeptEvaluations kept, Function<Settled, Evaluation> trial) {
        this.named = named;
        this.library = library;
        this.kept = kept;
        this.trial = trial;
    }

    Evaluation evaluation(LinkedStep linked) {
        return evaluation(linked, linked.step().display());
    }

    /** @param display in place of the step's own, which stands where the step stands */
    Evaluation evaluation(LinkedStep linked, Equation display) {
        Step step = linked.step();
        if (step.display().excuse().isPresent()) {
            return Evaluation.Excused.by(step.display().excuse().get());
        }
        Named.Found found = named.by(step);
        if (!found.faults().isEmpty()) {
            return new Evaluation.Failed(found.faults());
        }
        Basis basis = new Basis(display, found.equations(), library);
        if (!basis.conflicts().isEmpty()) {
            return new Evaluation.Failed(basis.conflicts().stream().map(conflict -> conflict(conflict, step)).toList());
        }
        return Signs.readings(display.formula().latex()).stream().map(latex -> evaluation(linked, latex, basis, found.equations()))
                .reduce(StepEvaluator::both).orElseThrow();
    }

    /** What came of a step that says two things. */
    private static Evaluation both(Evaluation one, Evaluation other) {
        if (!(one instanceof Evaluation.Agrees first && other instanceof Evaluation.Agrees second)) {
            return one instanceof Evaluation.Agrees ? other : one;
        }
        return new Evaluation.Agrees(Math.min(first.inputs(), second.inputs()), Math.max(first.largestDifference(), second.largestDifference()),
                Stream.concat(first.statements().stream(), second.statements().stream()).toList(), first.shown());
    }

    private Evaluation evaluation(LinkedStep linked, String latex, Basis basis, List<Equation> equations) {
        Settled settled = Settling.step(whole(linked, latex, basis), basis, library);
        return settled.faults().isEmpty() ? evaluation(settled, equations)
                : new Evaluation.Failed(unsettled(settled.faults(), linked.step()));
    }

    /** The step as an equation that declares all its letters itself; inputs are drawn by what it says, not by where it stands. */
    private static LinkedEquation whole(LinkedStep linked, String latex, Basis basis) {
        Equation display = linked.step().display();
        Equation whole = new Equation(latex, "", new Formula(latex, true), display.place(), display.latex(), "", List.of(),
                basis.symbols(), List.of(), display.tolerance(), Optional.empty());
        return new LinkedEquation(linked.chapter(), whole, "", List.of(), List.of(), Collections.unmodifiableSortedSet(new TreeSet<>()),
                Mutants.NONE, new Evaluation.Missing());
    }

    private Evaluation evaluation(Settled settled, List<Equation> equations) {
        int claims = (int) settled.claims().stream().filter(claim -> !claim.left().isEmpty() && !claim.right().isEmpty()).count();
        if (claims == 0) {
            return new Evaluation.Defines();
        }
        String meaning = meaning(settled, equations);
        Optional<Evaluation.Agrees> known = kept.find(meaning);
        if (known.isPresent()) {
            return known.get();
        }
        Evaluation evaluation = trial.apply(settled);
        if (evaluation instanceof Evaluation.Agrees agrees) {
            Evaluation.Agrees steps = new Evaluation.Agrees(agrees.inputs(), agrees.largestDifference(),
                    Collections.nCopies(claims, StatementKind.STEP), agrees.shown());
            kept.keep(meaning, steps);
            return steps;
        }
        return new Evaluation.Failed(((Evaluation.Failed) evaluation).faults().stream().map(StepEvaluator::refuted).toList());
    }

    /** What was written of the step, of the equations that it names and of those whose functions it needs. */
    private String meaning(Settled settled, List<Equation> equations) {
        Set<String> names = new HashSet<>();
        settled.expressions().forEach(expr -> names.addAll(FreeNames.in(expr)));
        return Stream.of(Stream.of("step", Wording.of(settled.linked().equation())), equations.stream().map(Wording::of),
                library.needed(names).keySet().stream().map(function -> function + " " + Wording.of(library.definedBy(function))))
                .flatMap(part -> part).collect(Collectors.joining("\n"));
    }

    private static Damage conflict(Basis.Conflict conflict, Step step) {
        return new Damage(Rule.FORMULA_NOT_EVALUATED, step.of().stream().filter(name -> name.id().equals(conflict.second()))
                .map(Step.Named::place).findFirst().orElse(step.display().place()), "'" + conflict.letter() + "' is declared differently by '"
                + conflict.first() + "' and '" + conflict.second() + "': declare it in a where list right below the step, or name one of them");
    }

    /** Letters that nothing declares, in words for an author of steps. */
    private static List<Damage> unsettled(List<Damage> faults, Step step) {
        boolean bare = step.of().isEmpty() && step.display().symbols().isEmpty();
        if (bare && faults.stream().anyMatch(fault -> fault.rule() == Rule.SYMBOL_UNDECLARED)) {
            return List.of(new Damage(Rule.FORMULA_NOT_EVALUATED, step.display().place(), "nothing says what the letters of this step are:"
                    + " name the equations that do, as [stem.step,of=\"some-id\"], declare them in a where list right below it, or excuse"
                    + " it, as [stem.step,excused=\"why it cannot be evaluated\",test=\"SomeTest#thatStandsIn\"]"));
        }
        return faults.stream().map(fault -> fault.rule() == Rule.SYMBOL_UNDECLARED ? undeclared(fault) : fault).toList();
    }

    private static Damage undeclared(Damage fault) {
        return new Damage(fault.rule(), fault.place(), fault.message().replace("in the where list", "in a where list below the step")
                + "; or name the equation that declares it, as [stem.step,of=\"some-id\"]");
    }

    private static Damage refuted(Damage fault) {
        return new Damage(fault.rule(), fault.place(), fault.rule() == Rule.FORMULA_DISAGREES ? "in this step " + fault.message()
                : fault.message());
    }
}
