package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.linebyline.doclinker.formula.code.CallSource;
import org.linebyline.doclinker.formula.code.Calls;
import org.linebyline.doclinker.formula.code.Compiled;
import org.linebyline.doclinker.formula.code.Problem;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.Scope;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;

/** Computes the equations of a book and compares them with what its code returns. */
public final class BookEvaluator {

    private final Links links;
    private final Layout layout;
    private final Library library = new Library();

    private BookEvaluator(Links links, Layout layout) {
        this.links = links;
        this.layout = layout;
    }

    /** The same book, with what came of each equation whose code is compiled and tested as it stands. */
    public static Links evaluated(Links links, Layout layout) {
        if (!(links.book().evidence() instanceof Evidence.Recorded recorded)) {
            return links;
        }
        Map<String, Evaluation> evaluations = evaluate(links, layout);
        return links.evaluated(linked -> linked.equation().excuse().isPresent()
                || linked.regions().stream().allMatch(region -> recorded.files().containsKey(region.path()))
                ? evaluations.get(linked.id()) : new Evaluation.Missing());
    }

    /** What came of each equation, by its id. */
    public static Map<String, Evaluation> evaluate(Links links, Layout layout) {
        return new BookEvaluator(links, layout).all();
    }

    private Map<String, Evaluation> all() {
        List<Settled> settled = links.byId().values().stream().map(linked -> Settling.settle(linked, library, this::source)).toList();
        List<CallSource> sources = new ArrayList<>();
        settled.forEach(equation -> equation.codes().forEach(code -> sources.add(source(equation.linked(), code))));
        Compiled compiled = Calls.compile(sources, layout);
        Map<String, Expr> functions = library.functions();
        Scope scope = Scope.of(Map.of());
        for (Map.Entry<String, Expr> function : functions.entrySet()) {
            scope = scope.with(function.getKey(), function.getValue().value(scope));
        }
        Map<String, Evaluation> evaluations = new LinkedHashMap<>();
        for (Settled equation : settled) {
            evaluations.put(equation.linked().id(), evaluation(equation, compiled, scope));
        }
        return evaluations;
    }

    private Evaluation evaluation(Settled settled, Compiled compiled, Scope scope) {
        LinkedEquation linked = settled.linked();
        if (linked.equation().excuse().isPresent()) {
            return new Evaluation.Excused(linked.equation().excuse().get().reason(), linked.equation().excuse().get().test());
        }
        List<Damage> faults = new ArrayList<>(settled.faults());
        compiled.problems().stream().filter(problem -> settled.codes().stream().anyMatch(code ->
                within(problem.place(), code.call().javaPlace()))).map(BookEvaluator::damage).forEach(faults::add);
        boolean compared = settled.claims().stream().anyMatch(claim -> claim.left().stream().anyMatch(Settled.Side::code)
                || claim.right().stream().anyMatch(Settled.Side::code));
        if (faults.isEmpty() && !compared) {
            faults.add(new Damage(Rule.FORMULA_NOT_EVALUATED, linked.equation().latex(), "nothing of equation '" + linked.id()
                    + "' is compared with the code: say below its where list, in a list [.calls], which part of the formula the code gives"));
        }
        return faults.isEmpty() ? tried(settled, compiled, scope) : new Evaluation.Failed(faults);
    }

    /** A complaint is about the place in the call where the compiler stumbled. */
    private static boolean within(Place complaint, Place call) {
        return complaint.path().equals(call.path()) && complaint.line() == call.line() && complaint.column() >= call.column();
    }

    private static Damage damage(Problem problem) {
        return new Damage(Rule.FORMULA_NOT_EVALUATED, problem.place(), problem.message());
    }

    private static Evaluation tried(Settled settled, Compiled compiled, Scope scope) {
        try {
            return new Trial(settled, compiled, scope).run();
        } catch (RuntimeException e) {
            e.printStackTrace();
            return new Evaluation.Failed(List.of(new Damage(Rule.FORMULA_NOT_EVALUATED, settled.linked().equation().latex(), "BUG " + e)));
        } catch (Refuted e) {
            return new Evaluation.Failed(List.of(new Damage(e.rule(), Settling.at(settled.linked().equation().latex(),
                    settled.linked().equation().formula().latex(), e.span()), e.getMessage())));
        }
    }

    static String key(String equation, Settled.Code code) {
        return equation + " " + code.variable();
    }

    private Optional<SourceFile> source(String path) {
        return links.book().sources().stream().filter(source -> source.path().equals(path)).findFirst();
    }

    private CallSource source(LinkedEquation linked, Settled.Code code) {
        SourceFile file = linked.regions().stream().findFirst().flatMap(region -> source(region.path())).orElse(null);
        Map<String, Type> names = new TreeMap<>();
        code.names().forEach(argument -> names.put(argument.java(), argument.type()));
        return new CallSource(key(linked.id(), code), file == null ? "" : packageOf(file), file == null ? List.of() : imports(file),
                code.call().java(), names, code.call().javaPlace());
    }

    private static String packageOf(SourceFile file) {
        return file.lines().stream().filter(line -> line.startsWith("package ")).findFirst()
                .map(line -> line.substring("package ".length()).replace(";", "").strip()).orElse("");
    }

    private static List<String> imports(SourceFile file) {
        return file.lines().stream().filter(line -> line.startsWith("import "))
                .map(line -> line.substring("import ".length()).replace(";", "").strip()).toList();
    }
}
