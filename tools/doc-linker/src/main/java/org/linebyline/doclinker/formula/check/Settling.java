package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.linebyline.doclinker.formula.code.OnlyMethod;
import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.declare.Entry;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.resolve.Ellipsis;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Resolver;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Statements;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;
import org.linebyline.doclinker.model.Call;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Symbol;

/** Settles what an equation means: which statements define a name, and which make a claim. */
final class Settling {

    private final LinkedEquation linked;
    private final Equation equation;
    private final Library library;
    private final Function<String, Optional<SourceFile>> sources;
    private final List<Damage> faults = new ArrayList<>();
    private final Declarations declarations;
    private final Map<String, Settled.Code> codes = new LinkedHashMap<>();
    private final Map<String, Definitions.Defined> definitions = new LinkedHashMap<>();

    private final Map<Statement, Law> laws = new HashMap<>();
    private final Map<String, Expr> derived = new LinkedHashMap<>();

    private Settling(LinkedEquation linked, Library library, Function<String, Optional<SourceFile>> sources) {
        this.sources = sources;
        this.linked = linked;
        this.equation = linked.equation();
        this.library = library;
        this.declarations = Declarations.of(equation.symbols().stream()
                .map(symbol -> new Entry(symbol.latex(), symbol.javaNames().stream().map(Symbol.JavaName::name).toList())).toList());
    }

    /** @param sources finds a Java file by its path */
    static Settled settle(LinkedEquation linked, Library library, Function<String, Optional<SourceFile>> sources) {
        return new Settling(linked, library, sources).settled();
    }

    private Settled settled() {
        declarations.faults().forEach(fault -> {
            Symbol symbol = equation.symbols().get(fault.entry());
            faults.add(new Damage(Rule.FORMULA_NOT_EVALUATED, at(symbol.latexPlace(), symbol.latex(), fault.span()), fault.message()));
        });
        derive();
        for (Call call : equation.calls()) {
            code(call);
        }
        List<Settled.Claim> claims = List.of();
        try {
            List<Statement> statements = statements();
            if (equation.calls().isEmpty()) {
                unsaid(statements).ifPresent(this::code);
            }
            Set<String> updated = updated(statements);
            Definitions found = new Definitions(declarations, referring(declarations.names()), library, given(updated), codes.values().stream()
                    .flatMap(code -> code.used().stream()).map(Settled.Argument::variable).collect(Collectors.toSet()));
            definitions.putAll(found.in(Stream.concat(statements.stream(),
                    declarations.definitions().stream().map(Declarations.Definition::statement)).toList()));
            inputsFirst(updated);
            found.faults().forEach(this::fault);
            claims = claims(statements, found);
        } catch (Unresolved e) {
            fault(e);
        }
        definitions.values().forEach(this::publish);
        return new Settled(linked, declarations.symbols(), declarations.names(), declarations.constraints(),
                all(),
                claims, List.copyOf(codes.values()), List.copyOf(faults));
    }

    private List<Settled.Definition> all() {
        List<Settled.Definition> all = new ArrayList<>();
        definitions.values().forEach(defined -> all.add(new Settled.Definition(defined.name(), defined.expr())));
        derived.forEach((name, expr) -> all.add(new Settled.Definition(name, expr)));
        return all;
    }

    /** Entries of the where list that are no letters of their own but follow from others, such as f' from f, with a name for the code. */
    private void derive() {
        for (Symbol symbol : equation.symbols()) {
            if (!symbol.javaNames().isEmpty() && Parser.parse(symbol.latex()) instanceof Parsed.Tree tree) {
                derive(subject(tree));
            }
        }
    }

    private static Node subject(Parsed.Tree entry) {
        Node said = entry.statements().get(0);
        return said instanceof Node.Chain chain && chain.level() == Node.Level.RELATION ? chain.operands().get(0).node() : said;
    }

    private static String subject(Symbol symbol) {
        return Parser.parse(symbol.latex()) instanceof Parsed.Tree tree ? Written.of(subject(tree)) : "";
    }

    private void derive(Node subject) {
        String name = Written.of(subject);
        if (declarations.names().get(name).isEmpty() && declarations.symbols().stream().noneMatch(symbol -> symbol.name().equals(name))) {
            try {
                derived.put(name, new Resolver(declarations.names()).expr(subject));
            } catch (Unresolved e) {
                // It is declared for readers only.
                return;
            }
        }
    }

    /** What later equations may use: functions in which nothing is left open. */
    private void publish(Definitions.Defined defined) {
        Optional<Expr> closed = defined.exported().filter(function -> library.has(FreeNames.in(function)));
        closed.ifPresent(function -> library.defineIn(equation, defined.name(), function));
        closed.filter(function -> defined.name().startsWith("\\operatorname"))
                .ifPresent(function -> library.define(defined.name(), function, equation));
    }

    /** Names that the where list explains by the equation that defines them. */
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

    private void code(Call call) {
        if (Parser.parse(call.latex()) instanceof Parsed.Tree tree) {
            String variable = "⟨" + call.latex() + "⟩";
            Node part = tree.statements().get(0);
            boolean claim = part instanceof Node.Chain chain && chain.level() == Node.Level.RELATION;
            Optional<String> symbol = declarations.names().get(Written.of(part)).map(Names.Meaning::variable);
            codes.put(Written.of(part), Settled.Code.of(variable, symbol, call, arguments(), claim));
        } else if (Parser.parse(call.latex()) instanceof Parsed.Fault fault) {
            faults.add(new Damage(Rule.FORMULA_NOT_EVALUATED, at(call.latexPlace(), call.latex(), new Span(fault.column(), fault.column())),
                    fault.wrong() + ": " + fault.instead()));
        }
    }

    /** What an arrow gives a new value. */
    private static Set<String> updated(List<Statement> statements) {
        return statements.stream().filter(Settling::updates).map(statement -> Written.of(statement.left())).collect(Collectors.toSet());
    }

    private static boolean updates(Statement statement) {
        return statement.relation().equals("\\leftarrow");
    }

    /** What the code gives alone: of what is updated, there is an old value, too. */
    private Set<String> given(Set<String> updated) {
        Set<String> given = new HashSet<>(codes.keySet());
        given.removeAll(updated);
        return given;
    }

    /** What the formula defines is what the formula says, and what a call above names, or the call itself, is an input. */
    private void inputsFirst(Set<String> updated) {
        Set<String> inputs = new HashSet<>(definitions.keySet());
        inputs.addAll(updated);
        codes.replaceAll((part, code) -> {
            code.used().forEach(argument -> inputs.add(argument.variable()));
            return code.symbol().filter(inputs::contains).isPresent() ? code.withoutSymbol() : code;
        });
    }

    /** Without a calls list, the only method of the region gives the left side of the only statement. */
    private Optional<Call> unsaid(List<Statement> statements) {
        if (statements.size() != 1 || linked.regions().size() != 1 || !statements.get(0).relation().equals("=")) {
            return Optional.empty();
        }
        Region region = linked.regions().get(0);
        Span left = statements.get(0).left().span();
        String latex = equation.formula().latex().substring(left.from(), left.to());
        Set<String> names = arguments().stream().map(Settled.Argument::java).collect(Collectors.toSet());
        return sources.apply(region.path()).flatMap(source -> OnlyMethod.call(source, region.lines(), names))
                .map(java -> new Call(latex, equation.latex(), java, equation.latex()));
    }

    /** What calls may name: letters as they are, and what the where list calls them where that is one symbol's name. */
    private List<Settled.Argument> arguments() {
        Map<String, Settled.Argument> arguments = new LinkedHashMap<>();
        for (Declaration symbol : declarations.symbols()) {
            String letter = symbol.name().replaceAll("[\\\\{}_^,\\s]|mathbf|mathrm|mathcal|operatorname", "");
            if (letter.matches("[\\p{L}][\\p{L}\\d]*")) {
                arguments.put(letter, new Settled.Argument(letter, symbol.name(), symbol.type()));
            }
        }
        Set<String> several = new HashSet<>();
        Set<String> seen = new HashSet<>();
        declarations.symbols().forEach(symbol -> symbol.javaNames().stream().filter(name -> !seen.add(name)).forEach(several::add));
        for (Declaration symbol : declarations.symbols()) {
            symbol.javaNames().stream().filter(name -> !several.contains(name)).forEach(name ->
                    arguments.putIfAbsent(name, new Settled.Argument(name, symbol.name(), symbol.type())));
        }
        for (Symbol symbol : equation.symbols()) {
            derived.keySet().stream().filter(name -> subject(symbol).equals(name)).forEach(name -> symbol.javaNames().forEach(java ->
                    arguments.putIfAbsent(java.name(), new Settled.Argument(java.name(), name, derived.get(name).type()))));
        }
        return List.copyOf(arguments.values());
    }

    private List<Statement> statements() throws Unresolved {
        Parsed parsed = Parser.parse(equation.formula().latex());
        if (parsed instanceof Parsed.Fault fault) {
            throw Unresolved.unclear(new Span(fault.column(), fault.column()), fault.wrong() + ": " + fault.instead());
        }
        List<Statement> statements = new ArrayList<>();
        for (Statement statement : Statements.of(((Parsed.Tree) parsed).statements())) {
            Laws.Stated stated = Laws.of(statement);
            stated.law().ifPresent(law -> laws.put(stated.statement(), law));
            statements.add(stated.statement());
        }
        return statements;
    }

    private List<Settled.Claim> claims(List<Statement> statements, Definitions found) {
        List<Settled.Claim> claims = new ArrayList<>();
        for (Statement statement : statements) {
            try {
                claims.add(claim(statement, found));
            } catch (Unresolved e) {
                fault(e);
            }
        }
        return claims;
    }

    private Settled.Claim claim(Statement statement, Definitions found) throws Unresolved {
        if (statement.relation().equals("\\approx") && equation.tolerance().isEmpty()) {
            throw Unresolved.unclear(statement.span(), "how near are the sides? Say so above the formula: tolerance=\"1e-3, because …\"");
        }
        Names plain = declarations.members(Written.of(statement.left())).map(members -> Ellipsis.counted(found.names(), members))
                .orElse(found.names());
        Names coded = plain;
        for (Map.Entry<String, Settled.Code> code : codes.entrySet()) {
            coded = coded.with(code.getKey(), given(code.getKey(), code.getValue()));
        }
        Set<String> fixed = letters(statement.left(), plain);
        if (!Judging.compares(statement.relation()) || codes.containsKey(Written.of(relation(statement)))) {
            return whole(statement, plain, coded);
        }
        boolean defines = found.defining().contains(statement) || updates(statement);
        List<Settled.Side> left = sides(statement.left(), defines ? Optional.empty() : Optional.of(plain), coded, fixed);
        List<Settled.Side> right = sides(statement.right(), Optional.of(plain), updates(statement) ? old(coded, plain, statement.left()) : coded, fixed);
        List<Expr> conditions = new ArrayList<>();
        for (Node condition : statement.conditions()) {
            for (Node one : single(condition)) {
                condition(one, plain).ifPresent(conditions::add);
            }
        }
        left = determined(left, right);
        right = determined(right, left);
        return new Settled.Claim(statement.span(), statement.relation(), left, right, conditions, indices(left, right, conditions, plain),
                Optional.ofNullable(laws.get(statement)));
    }

    /** What the code gives for a letter is an array as the where list says; for anything else that is seen when it has run. */
    private Names.Meaning given(String written, Settled.Code code) {
        Optional<Names.Meaning> declared = declarations.names().get(written);
        Type type = declared.map(Names.Meaning::type).filter(Type.Array.class::isInstance).orElse(Type.OPEN);
        return new Names.Meaning(code.variable(), type, declared.map(Names.Meaning::base).orElse(1), Optional.empty());
    }

    /** To the right of an arrow, what is updated has its old value. */
    private static Names old(Names coded, Names plain, Node updated) {
        String name = Written.of(updated);
        return plain.get(name).map(meaning -> coded.with(name, meaning)).orElse(coded.without(name));
    }

    private static Node relation(Statement statement) {
        return new Node.Chain(statement.span(), Node.Level.RELATION, List.of(new Node.Operand("", statement.left()),
                new Node.Operand(statement.relation(), statement.right())));
    }

    /** A relation that compares no two values, such as membership, or that the code judges, holds or does not. */
    private Settled.Claim whole(Statement statement, Names plain, Names coded) throws Unresolved {
        Node relation = relation(statement);
        List<Settled.Side> left = sides(relation, Optional.of(plain), coded, letters(statement.left(), plain));
        List<Settled.Side> right = codes.containsKey(Written.of(relation)) ? left.stream().filter(side -> !side.code()).toList()
                : List.of(new Settled.Side(new Expr.Constant(statement.span(), Type.TRUTH, new Value.Truth(true)), false));
        List<Settled.Side> judged = left.stream().filter(side -> !right.contains(side)).toList();
        List<Expr> conditions = new ArrayList<>();
        for (Node condition : statement.conditions()) {
            condition(condition, plain).ifPresent(conditions::add);
        }
        return new Settled.Claim(statement.span(), "\\iff", judged, right, conditions, indices(judged, right, conditions, plain),
                Optional.empty());
    }

    /** Conditions in one pair of brackets. */
    private static List<Node> single(Node condition) {
        Node content = condition instanceof Node.Enclosed enclosed ? enclosed.content() : condition;
        boolean several = content instanceof Node.Chain list && list.level() == Node.Level.LIST && Ranges.claim(content).isEmpty();
        return several ? content.parts() : List.of(content);
    }

    /** A condition that only says through what a letter runs says nothing that the where list does not. */
    private Optional<Expr> condition(Node condition, Names names) throws Unresolved {
        if (names.get(Written.of(condition)).isPresent()) {
            return Optional.empty();
        }
        Optional<Node> range = Ranges.claim(condition);
        if (range.isEmpty() && Written.of(condition).contains("dots")) {
            return Optional.empty();
        }
        Expr expr = new Resolver(names).expr(range.orElse(condition));
        return expr.type() instanceof Type.Truth ? Optional.of(expr) : Optional.empty();
    }

    /** The forms of a side: as the formula says it, and with what the code gives in its place. */
    private List<Settled.Side> sides(Node side, Optional<Names> plain, Names coded, Set<String> fixed) throws Unresolved {
        List<Settled.Side> sides = new ArrayList<>();
        Expr withCode = new Resolver(fixed(coded, fixed)).expr(side);
        boolean code = FreeNames.in(withCode).stream().anyMatch(name -> name.startsWith("⟨"));
        if (code) {
            sides.add(new Settled.Side(withCode, true));
        }
        if (plain.isPresent() && !code) {
            sides.add(new Settled.Side(withCode, false));
        } else if (plain.isPresent()) {
            try {
                sides.add(new Settled.Side(new Resolver(fixed(plain.get(), fixed)).expr(side), false));
            } catch (Unresolved e) {
                if (e.reason() == Unresolved.Reason.MISFIT && !notation(side, plain.get())) {
                    throw e;
                }
            }
        }
        return sides;
    }

    /** Without a form whose letters stand nowhere else: what the code gives for cos ϑ says what ϑ is. */
    private List<Settled.Side> determined(List<Settled.Side> side, List<Settled.Side> other) {
        if (side.size() < 2) {
            return side;
        }
        Set<String> known = new HashSet<>();
        other.forEach(form -> known.addAll(FreeNames.in(form.expr())));
        side.stream().filter(Settled.Side::code).forEach(form -> known.addAll(FreeNames.in(form.expr())));
        codes.values().stream().filter(code -> known.contains(code.variable())).forEach(code -> code.used().forEach(argument ->
                known.add(argument.variable())));
        known.addAll(definitions.keySet());
        return side.stream().filter(form -> form.code() || FreeNames.in(form.expr()).stream().allMatch(name ->
                known.contains(name) || library.has(Set.of(name)))).toList();
    }

    /** Whether a part that the code gives has no meaning of its own: f(a) for a function of numbers and a vector, say. */
    private boolean notation(Node node, Names plain) {
        if (codes.containsKey(Written.of(node))) {
            try {
                new Resolver(plain).expr(node);
                return false;
            } catch (Unresolved e) {
                return e.reason() == Unresolved.Reason.MISFIT;
            }
        }
        return codes.keySet().stream().anyMatch(code -> touching(node, code)) || node.parts().stream().anyMatch(part -> notation(part, plain));
    }

    /** Whether a call stands in a product of factors, with scripts behind its bracket or without. */
    private static boolean touching(Node node, String code) {
        return node instanceof Node.Chain chain && chain.level() == Node.Level.PRODUCT && Written.of(chain).startsWith(code);
    }

    private static Names fixed(Names names, Set<String> letters) {
        Names all = names;
        for (String letter : letters) {
            Optional<Names.Meaning> meaning = names.get(letter);
            if (meaning.isPresent() && meaning.get().set().isPresent()) {
                all = all.with(letter, new Names.Meaning(meaning.get().variable(), meaning.get().type(), meaning.get().base(), Optional.empty()));
            }
        }
        return all;
    }

    private static Set<String> letters(Node node, Names names) {
        Set<String> letters = new HashSet<>();
        if (node instanceof Node.Fold) {
            return letters;
        }
        letters.add(Written.of(node));
        if (names.get(Written.of(node)).isEmpty()) {
            node.parts().forEach(part -> letters.addAll(letters(part, names)));
        }
        return letters;
    }

    private List<Expr.Fold.Binder> indices(List<Settled.Side> left, List<Settled.Side> right, List<Expr> conditions, Names names) {
        Set<String> free = new HashSet<>();
        left.forEach(side -> free.addAll(FreeNames.in(side.expr())));
        right.forEach(side -> free.addAll(FreeNames.in(side.expr())));
        conditions.forEach(condition -> free.addAll(FreeNames.in(condition)));
        addDefining(free);
        List<Settled.Code> calls = new ArrayList<>(codes.values());
        Collections.reverse(calls);
        calls.stream().filter(code -> free.contains(code.variable()) || code.symbol().filter(free::contains).isPresent()).forEach(code ->
                code.used().forEach(argument -> free.add(argument.variable())));
        addDefining(free);
        Map<String, Expr> sets = new LinkedHashMap<>();
        declarations.symbols().forEach(symbol -> names.get(symbol.name()).flatMap(Names.Meaning::set).filter(set -> free.contains(symbol.name()))
                .ifPresent(set -> sets.put(symbol.name(), set)));
        List<Expr.Fold.Binder> ordered = new ArrayList<>();
        while (!sets.isEmpty()) {
            String next = sets.keySet().stream().filter(name -> FreeNames.in(sets.get(name)).stream().noneMatch(sets::containsKey))
                    .findFirst().orElse(sets.keySet().iterator().next());
            ordered.add(new Expr.Fold.Binder(next, sets.remove(next)));
        }
        return ordered;
    }

    /** With the names of what defines them. */
    private void addDefining(Set<String> names) {
        List<Definitions.Defined> defined = new ArrayList<>(definitions.values());
        Collections.reverse(defined);
        defined.stream().filter(each -> names.contains(each.name())).forEach(each -> names.addAll(FreeNames.in(each.expr())));
    }

    private void fault(Unresolved fault) {
        faults.add(new Damage(rule(fault), at(equation.latex(), equation.formula().latex(), fault.span()), fault.getMessage()));
    }

    /** A definition is at fault where it is written: in the formula, or in an entry of the where list. */
    private void fault(Statement statement, Unresolved fault) {
        Optional<Symbol> entry = declarations.definitions().stream().filter(each -> each.statement() == statement)
                .map(each -> equation.symbols().get(each.entry())).findFirst();
        if (entry.isEmpty()) {
            fault(fault);
            return;
        }
        Symbol symbol = entry.get();
        faults.add(new Damage(rule(fault), at(symbol.latexPlace(), symbol.latex(), fault.span()), fault.getMessage()));
    }

    private static Rule rule(Unresolved fault) {
        return switch (fault.reason()) {
            case UNDECLARED -> Rule.SYMBOL_UNDECLARED;
            case MISFIT -> Rule.SHAPE_MISMATCH;
            case UNCLEAR -> Rule.FORMULA_NOT_EVALUATED;
        };
    }

    static Place at(Place beginning, String latex, Span span) {
        return beginning.after(latex.substring(0, Math.min(span.from(), latex.length())));
    }
}
