package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.code.OnlyMethod;
import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.declare.Entry;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Statements;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.model.Call;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Symbol;

/** Settles what an equation means: which statements define a name, and which make a claim. */
final class Settling {

    private final LinkedEquation linked;
    private final Equation equation;
    private final Library library;
    private final Function<String, Optional<SourceFile>> sources;
    private final Declarations declarations;
    private final NamedExpressions expressions;
    private final Given given;
    private final Findings findings;
    /** Of a step, what may define its letters; nothing for an equation, which defines its own. */
    private final Optional<Basis> basis;

    private Settling(LinkedEquation linked, Library library, Function<String, Optional<SourceFile>> sources, Optional<Basis> basis) {
        this.linked = linked;
        this.equation = linked.equation();
        this.library = library;
        this.sources = sources;
        this.declarations = Declarations.of(equation.symbols().stream()
                .map(symbol -> new Entry(symbol.latex(), symbol.javaNames().stream().map(Symbol.JavaName::name).toList())).toList());
        this.expressions = new NamedExpressions(equation.symbols(), declarations);
        this.given = new Given(declarations, Arguments.of(declarations.symbols(), expressions.arguments()));
        this.findings = new Findings(equation);
        this.basis = basis;
    }

    /** @param sources finds a Java file by its path */
    static Settled settle(LinkedEquation linked, Library library, Function<String, Optional<SourceFile>> sources) {
        return new Settling(linked, library, sources, Optional.empty()).settled();
    }

    /** @param basis whose statements, where they can be computed, define letters of the step */
    static Settled step(LinkedEquation linked, Basis basis, Library library) {
        return new Settling(linked, library, path -> Optional.empty(), Optional.of(basis)).settled();
    }

    private Settled settled() {
        declarations.faults().forEach(findings::add);
        equation.calls().forEach(this::given);
        try {
            return settled(stated());
        } catch (Unresolved e) {
            findings.add(e);
            return settled(List.of(), List.of());
        }
    }

    private Settled settled(List<Laws.Stated> stated) {
        List<Statement> statements = stated.stream().map(Laws.Stated::statement).toList();
        if (equation.calls().isEmpty()) {
            onlyCall(statements).ifPresent(this::given);
        }
        Definitions definitions = definitions(statements);
        definitions.faults().forEach((statement, fault) -> findings.add(statement, fault, declarations));
        List<Settled.Claim> claims = claims(stated, definitions);
        if (basis.isEmpty()) {
            definitions.all().forEach(this::publish);
        }
        return settled(definitions.all().stream().map(each -> new Settled.Definition(each.name(), each.expr())).toList(), claims);
    }

    private Settled settled(List<Settled.Definition> definitions, List<Settled.Claim> claims) {
        return new Settled(linked, declarations.symbols(), declarations.names(), declarations.constraints(),
                Stream.concat(definitions.stream(), expressions.definitions().stream()).toList(), claims, given.codes(), findings.all());
    }

    private void given(Call call) {
        Parsed parsed = Parser.parse(call.latex());
        if (parsed instanceof Parsed.Tree tree) {
            given.add(tree.statements().get(0), call);
        } else if (parsed instanceof Parsed.Fault fault) {
            findings.add(call, Unresolved.of(fault));
        }
    }

    private List<Laws.Stated> stated() throws Unresolved {
        Parsed parsed = Parser.parse(equation.formula().latex());
        if (parsed instanceof Parsed.Fault fault) {
            throw Unresolved.of(fault);
        }
        List<Laws.Stated> stated = new ArrayList<>();
        List<Statement> statements = Statements.of(((Parsed.Tree) parsed).statements());
        for (Statement statement : basis.isPresent() ? Solved.of(statements) : statements) {
            stated.add(Laws.of(statement));
        }
        return stated;
    }

    /** Without a calls list, the only method of the region gives the left side of the only statement. */
    private Optional<Call> onlyCall(List<Statement> statements) {
        if (statements.size() != 1 || linked.regions().size() != 1 || !statements.get(0).relation().equals("=")) {
            return Optional.empty();
        }
        Region region = linked.regions().get(0);
        Span left = statements.get(0).left().span();
        String latex = equation.formula().latex().substring(left.from(), left.to());
        return sources.apply(region.path()).flatMap(source -> OnlyMethod.call(source, region.lines(), given.arguments()))
                .map(java -> new Call(latex, equation.latex(), java, equation.latex()));
    }

    /** What the statements and the where list define; of what an arrow updates there is an old value, which the code does not give. */
    private Definitions definitions(List<Statement> statements) {
        Set<String> updated = Updates.in(statements);
        Set<String> givenAlone = new HashSet<>(given.parts());
        givenAlone.removeAll(updated);
        Names declared = basis.map(each -> each.in(declarations.names())).orElse(declarations.names());
        Names names = referring(declared).orElse(library.names());
        List<Statement> all = Stream.of(standing(names), statements,
                declarations.definitions().stream().map(Declarations.Definition::statement).toList()).flatMap(List::stream).toList();
        Definitions definitions = new Definitions(all, declarations, names, givenAlone, given.asked());
        updated.addAll(definitions.defined());
        given.inputsFirst(updated);
        return definitions;
    }

    /** What a step takes from other equations, without definitions that only their code completes: such a letter is drawn. */
    private List<Statement> standing(Names names) {
        List<Statement> standing = new ArrayList<>(basis.map(Basis::definitions).orElse(List.of()));
        boolean fails = !standing.isEmpty();
        while (fails) {
            List<Statement> all = Stream.concat(standing.stream(),
                    declarations.definitions().stream().map(Declarations.Definition::statement)).toList();
            fails = standing.removeAll(new Definitions(all, declarations, names, Set.of(), Set.of()).faults().keySet());
        }
        return standing;
    }

    /** With names that the where list explains by the equation that defines them. */
    private Names referring(Names names) {
        Names all = names;
        for (Symbol symbol : equation.symbols()) {
            if (Parser.parse(symbol.latex()) instanceof Parsed.Tree tree && tree.statements().size() == 1) {
                String name = Written.of(tree.statements().get(0));
                Optional<Names.Meaning> function = symbol.references().stream().flatMap(id -> library.of(name, id).stream()).findFirst();
                all = function.isPresent() && all.get(name).isEmpty() ? all.with(name, function.get()) : all;
            }
        }
        return all;
    }

    private List<Settled.Claim> claims(List<Laws.Stated> stated, Definitions definitions) {
        Claiming claiming = new Claiming(declarations, definitions, given, library, equation.tolerance().isPresent(), basis.isPresent());
        Unknown unknown = new Unknown(equation.symbols().stream().map(Symbol::latex).toList());
        Anew anew = new Anew(definitions.all());
        List<Settled.Claim> claims = new ArrayList<>();
        for (Laws.Stated each : stated) {
            if (given.has(each.statement().left())) {
                unknown.in(each.statement().left(), definitions.names()).ifPresent(findings::add);
            }
            try {
                claims.add(anew.in(claiming.claim(each)));
            } catch (Unresolved e) {
                if (!definitions.follows(e, each.statement())) {
                    findings.add(e);
                }
            }
        }
        return claims;
    }

    /** What later equations may use: functions in which nothing is left open. */
    private void publish(Definitions.Defined defined) {
        Optional<Expr> closed = defined.exported().filter(function -> library.has(FreeNames.in(function)));
        closed.ifPresent(function -> library.defineIn(equation, defined.name(), function));
        closed.filter(function -> defined.name().startsWith("\\operatorname"))
                .ifPresent(function -> library.define(defined.name(), function, equation));
    }

    static Place at(Place beginning, String latex, Span span) {
        return beginning.after(latex.substring(0, Math.min(span.from(), latex.length())));
    }
}
