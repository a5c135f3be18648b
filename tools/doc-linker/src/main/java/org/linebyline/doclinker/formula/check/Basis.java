package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.declare.Entry;
import org.linebyline.doclinker.formula.declare.Subject;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Statements;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Level;
import org.linebyline.doclinker.formula.syntax.Parsed;
import org.linebyline.doclinker.formula.syntax.Parser;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Symbol;

/** What a step takes from the equations that it names: entries of their where lists and definitions, as far as its letters lead. */
final class Basis {

    private final Set<String> letters = new HashSet<>();
    /** Letters of the step's own where list, which says by itself what they are. */
    private final Set<String> own = new HashSet<>();
    private final List<Symbol> symbols = new ArrayList<>();
    private final List<Statement> definitions = new ArrayList<>();
    private final Map<String, Declared> declared = new HashMap<>();
    private final Set<Conflict> conflicts = new LinkedHashSet<>();
    /** Where entries of other lists go: behind those of the step's own. */
    private final int listed;

    private final Library library;
    /** What the equations have published: functions in which nothing is left open, so that the letters of their arguments do not matter. */
    private final Map<String, Names.Meaning> functions = new LinkedHashMap<>();
    /** By equation, the letters of these arguments. */
    private final Map<String, Set<String>> bound = new HashMap<>();

    Basis(Equation display, List<Equation> named, Library library) {
        this.library = library;
        symbols.addAll(display.symbols());
        listed = symbols.size();
        Stream.concat(Stream.of(display.formula().latex()), symbols.stream().map(Symbol::latex)).forEach(this::mention);
        symbols.forEach(symbol -> subjects(symbol).forEach(subject -> own.add(subject.name())));
        boolean reached = true;
        while (reached) {
            reached = named.stream().map(this::reaches).toList().contains(true);
        }
    }

    /** What is said of a letter, and by which equation. */
    private record Declared(List<String> said, String equation) {
    }

    /** A letter of which two equations say different things. */
    record Conflict(String letter, String first, String second) {
    }

    /** Of the where list of the step itself, then of those of the equations. */
    List<Symbol> symbols() {
        return List.copyOf(symbols);
    }

    /** Statements of the equations that may define something. */
    List<Statement> definitions() {
        return List.copyOf(definitions);
    }

    List<Conflict> conflicts() {
        return List.copyOf(conflicts);
    }

    /** What names mean, and for those of functions of the equations, these. */
    Names in(Names names) {
        Names all = names;
        for (Map.Entry<String, Names.Meaning> function : functions.entrySet()) {
            all = all.with(function.getKey(), function.getValue());
        }
        return all;
    }

    private boolean reaches(Equation equation) {
        publish(equation);
        int before = symbols.size() + definitions.size();
        equation.symbols().stream().filter(symbol -> !symbols.contains(symbol)).forEach(symbol -> reach(symbol, equation));
        statements(equation).stream().filter(statement -> !definitions.contains(statement)).forEach(this::reach);
        return symbols.size() + definitions.size() > before;
    }

    private void publish(Equation equation) {
        for (Statement statement : statements(equation)) {
            names(statement.left()).filter(letters::contains).filter(name -> !own.contains(name)).forEach(name ->
                    library.of(name, equation.id()).ifPresent(function -> {
                        functions.putIfAbsent(name, function);
                        bound.computeIfAbsent(equation.id(), id -> new HashSet<>()).addAll(parts(statement.left()));
                    }));
        }
    }

    private void reach(Symbol symbol, Equation equation) {
        List<Subject> all = subjects(symbol);
        if (all.isEmpty()) {
            symbols.add(symbol);
        }
        List<Subject> subjects = all.stream().filter(subject -> names(subject.subject()).noneMatch(own::contains)
                && !bound.getOrDefault(equation.id(), Set.of()).contains(subject.name())
                && names(subject.subject()).noneMatch(functions::containsKey)).toList();
        if (subjects.stream().anyMatch(subject -> mentioned(subject.subject()))) {
            boolean says = false;
            for (Subject subject : subjects) {
                says |= saysMore(subject, equation);
            }
            if (says) {
                symbols.add(listed, symbol);
                mention(symbol.latex());
            }
        }
    }

    /** Of what two equations declare, that one counts which says all that the other says, and more: the first declaration wins. */
    private boolean saysMore(Subject subject, Equation equation) {
        Declared before = declared.get(subject.name());
        boolean more = before == null || before.equation().equals(equation.id()) || subject.said().containsAll(before.said());
        if (!more && !before.said().containsAll(subject.said())) {
            conflicts.add(new Conflict(subject.name(), before.equation(), equation.id()));
        }
        boolean says = more && (before == null || !before.said().equals(subject.said()));
        if (says) {
            declared.put(subject.name(), new Declared(subject.said(), equation.id()));
        }
        return says;
    }

    private void reach(Statement statement) {
        if (statement.relation().equals("=") && mentioned(statement.left()) && names(statement.left()).noneMatch(name ->
                own.contains(name) || functions.containsKey(name))) {
            definitions.add(statement);
            mention(statement.left());
            mention(statement.right());
        }
    }

    private boolean mentioned(Node name) {
        return names(name).anyMatch(letters::contains);
    }

    /** What a subject, or the left side of a definition, may be the name of: A of A_{ij}, L of L(w). */
    private static Stream<String> names(Node node) {
        if (node instanceof Node.Term term) {
            return names(term.content());
        }
        boolean call = node instanceof Node.Chain chain && chain.level() == Level.PRODUCT || node instanceof Node.Prefixed;
        return Stream.concat(Stream.of(Written.of(node)), node instanceof Node.Scripted || call ? names(node.parts().get(0)) : Stream.empty());
    }

    private void mention(String latex) {
        if (Parser.parse(latex) instanceof Parsed.Tree tree) {
            tree.statements().forEach(this::mention);
        }
    }

    private void mention(Node node) {
        letters.addAll(parts(node));
    }

    private static Set<String> parts(Node node) {
        Set<String> parts = new HashSet<>(Set.of(Written.of(node)));
        node.parts().forEach(part -> parts.addAll(parts(part)));
        return parts;
    }

    private static List<Subject> subjects(Symbol symbol) {
        return Subject.of(new Entry(symbol.latex(), List.of()));
    }

    private static List<Statement> statements(Equation equation) {
        try {
            return Parser.parse(equation.formula().latex()) instanceof Parsed.Tree tree ? Statements.of(tree.statements()) : List.of();
        } catch (Unresolved saidOfTheEquation) {
            return List.of();
        }
    }
}
