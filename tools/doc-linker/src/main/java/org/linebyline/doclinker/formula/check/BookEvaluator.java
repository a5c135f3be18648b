package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.code.CallSource;
import org.linebyline.doclinker.formula.code.Calls;
import org.linebyline.doclinker.formula.code.Compiled;
import org.linebyline.doclinker.formula.code.Problem;
import org.linebyline.doclinker.formula.code.Reach;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.model.ClassName;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedStep;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Rule;

/** Computes the equations of a book and compares them with what its code returns. */
public final class BookEvaluator {

    private final Links links;
    private final Layout layout;
    private final Settlements settlements;
    private final Surroundings surroundings;
    private final Library library = new Library();

    private BookEvaluator(Links links, Layout layout, Settlements settlements) {
        this.links = links;
        this.layout = layout;
        this.settlements = settlements;
        this.surroundings = new Surroundings(links.book());
    }

    /**
     * The same book, with what came of each equation whose code is compiled and tested as it stands.
     *
     * @param settlements of earlier evaluations
     */
    public static Links evaluated(Links links, Layout layout, Settlements settlements) {
        if (!(links.book().evidence() instanceof Evidence.Recorded recorded)) {
            return links;
        }
        BookEvaluator evaluator = new BookEvaluator(links, layout, settlements);
        Map<String, Evaluation> evaluations = evaluator.all(linked ->
                linked.equation().excuse().isPresent() || linked.regions().stream().allMatch(region -> recorded.files().containsKey(region.path())));
        return links.evaluated(linked -> evaluations.getOrDefault(linked.id(), new Evaluation.Missing())).stepsEvaluated(evaluator.steps()::evaluation);
    }

    /** What came of each equation, by its id. */
    public static Map<String, Evaluation> evaluate(Links links, Layout layout) {
        return new BookEvaluator(links, layout, new Settlements()).all(linked -> true);
    }

    /** What came of each step of a derivation, in reading order. */
    public static List<Evaluation> steps(Links links, Layout layout) {
        StepEvaluator steps = of(links, layout).steps();
        return links.steps().stream().map(steps::evaluation).toList();
    }

    /** A book whose equations are computed when they are asked for. */
    public static BookEvaluator of(Links links, Layout layout) {
        BookEvaluator evaluator = new BookEvaluator(links, layout, new Settlements());
        evaluator.settled(links.byId().values());
        return evaluator;
    }

    /**
     * What would come of equations in place of the book's own.
     *
     * @param equations may be called and written as nothing in the book; what the book defines they may use
     * @param classes by name, compiled: they stand in place of the book's
     */
    public Map<String, Evaluation> evaluations(Collection<LinkedEquation> equations, Map<String, byte[]> classes) {
        List<Settled> settled = settled(equations);
        Compiled compiled = compiled(settled, classes);
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        settled.forEach(equation -> evaluations.put(equation.linked().id(), evaluation(equation, compiled)));
        return evaluations;
    }

    /** What would come of a step if it said something else. */
    public Evaluation evaluation(LinkedStep step, String latex) {
        Equation own = step.step().display();
        return steps().evaluation(step, new Equation(own.id(), own.title(), new Formula(latex, true), own.place(), own.latex(), own.source(),
                own.terms(), own.symbols(), own.calls(), own.tolerance(), own.excuse()));
    }

    /** @param wanted of the others only what they define is of interest */
    private Map<String, Evaluation> all(Predicate<LinkedEquation> wanted) {
        List<Settled> settled = settled(links.byId().values());
        KeptEvaluations kept = new KeptEvaluations(layout);
        Reach reach = Reach.of(layout.classes());
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        List<Settled> open = new ArrayList<>();
        for (Settled equation : settled.stream().filter(each -> wanted.test(each.linked())).toList()) {
            Optional<Evaluation.Agrees> known = kept.find(meaning(equation, reach));
            known.ifPresentOrElse(agrees -> evaluations.put(equation.linked().id(), agrees), () -> open.add(equation));
        }
        Compiled compiled = compiled(open, Map.of());
        for (Settled equation : open) {
            Evaluation evaluation = evaluation(equation, compiled);
            evaluations.put(equation.linked().id(), evaluation);
            if (evaluation instanceof Evaluation.Agrees agrees) {
                kept.keep(meaning(equation, reach), agrees);
            }
        }
        return evaluations;
    }

    /** Once the equations are settled: steps may use what they define. */
    private StepEvaluator steps() {
        Compiled none = compiled(List.of(), Map.of());
        return new StepEvaluator(new Named(links.book().chapters()), library, new KeptEvaluations(layout), settled -> tried(settled, none));
    }

    private List<Settled> settled(Collection<LinkedEquation> equations) {
        return settlements.of(equations, library, surroundings::file);
    }

    private Compiled compiled(List<Settled> equations, Map<String, byte[]> classes) {
        List<CallSource> sources = new ArrayList<>();
        equations.stream().filter(equation -> equation.linked().equation().excuse().isEmpty())
                .forEach(equation -> equation.codes().forEach(code -> sources.add(surroundings.call(equation.linked(), code))));
        return Calls.compile(sources, layout, classes);
    }

    private Evaluation evaluation(Settled settled, Compiled compiled) {
        LinkedEquation linked = settled.linked();
        if (linked.equation().excuse().isPresent()) {
            return Evaluation.Excused.by(linked.equation().excuse().get());
        }
        List<Damage> faults = new ArrayList<>(settled.faults());
        compiled.problems().stream().filter(problem -> settled.codes().stream().anyMatch(code ->
                problem.stops(Surroundings.key(linked, code)))).map(BookEvaluator::damage).forEach(faults::add);
        if (settled.faults().isEmpty()) {
            settled.codes().stream().filter(code -> !settled.uses(code)).map(BookEvaluator::unused).forEach(faults::add);
        }
        boolean compared = settled.claims().stream().anyMatch(claim -> claim.left().stream().anyMatch(Settled.Side::code)
                || claim.right().stream().anyMatch(Settled.Side::code));
        if (faults.isEmpty() && !compared) {
            faults.add(new Damage(Rule.FORMULA_NOT_EVALUATED, linked.equation().latex(), "nothing of equation '" + linked.id()
                    + "' is compared with the code: say below its where list, in a list [.calls],"
                    + " which part of the formula the code gives"));
        }
        return faults.isEmpty() ? tried(settled, compiled) : new Evaluation.Failed(faults);
    }

    private static Damage unused(Settled.Code code) {
        return new Damage(Rule.FORMULA_NOT_EVALUATED, code.call().latexPlace(), "the formula has no part '" + code.call().latex()
                + "': write one as it stands there, or drop the call");
    }

    private static Damage damage(Problem problem) {
        return new Damage(Rule.FORMULA_NOT_EVALUATED, problem.place(), problem.message());
    }

    private Evaluation tried(Settled settled, Compiled compiled) {
        Equation equation = settled.linked().equation();
        try {
            return new Trial(settled, compiled, library).run();
        } catch (Undefined e) {
            return new Evaluation.Failed(List.of(new Damage(Rule.FORMULA_NOT_EVALUATED, equation.latex(),
                    "what the formula says cannot be computed: " + e.getMessage())));
        } catch (Refuted e) {
            return new Evaluation.Failed(List.of(new Damage(e.rule(),
                    Settling.at(equation.latex(), equation.formula().latex(), e.span()), e.getMessage())));
        }
    }

    /** What was written of an equation and of those whose functions it needs, and the classes that its calls can come to. */
    private String meaning(Settled settled, Reach reach) {
        Set<String> names = new HashSet<>();
        settled.expressions().forEach(expr -> names.addAll(FreeNames.in(expr)));
        List<CallSource> calls = settled.codes().stream().map(code -> surroundings.call(settled.linked(), code)).toList();
        List<String> arrays = layout.arrayClasses().values().stream().map(ClassName::name).toList();
        return Stream.of(Stream.of(reach.grounds(calls, arrays), surroundings.words(settled.linked()),
                Wording.of(settled.linked().equation())),
                library.needed(names).keySet().stream().map(function -> function + " " + Wording.of(library.definedBy(function))))
                .flatMap(part -> part).collect(Collectors.joining("\n"));
    }
}
