package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.declare.Entry;
import org.linebyline.doclinker.formula.declare.Subject;
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
    private final List<Conflict> conflicts = new ArrayList<>();

    Basis(Equation display, List<Equation> named) {
        symbols.addAll(display.symbols());
        Stream.concat(Stream.of(display.formula().latex()), symbols.stream().map(Symbol::latex)).forEach(this::mention);
        symbols.forEach(symbol -> subjects(symbol).forEach(subject -> own.add(subject.name())));
        boolean reached = true;
        while (reached) {
            reached = named.stream().map(this::reaches).toList().contains(true);
        }
    }

    private record Declared(String words, String equation) {
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

    private boolean reaches(Equation equation) {
        int before = symbols.size() + definitions.size();
        equation.symbols().stream().filter(symbol -> !symbols.contains(symbol)).forEach(symbol -> reach(symbol, equation));
        statements(equation).stream().filter(statement -> !definitions.contains(statement)).forEach(this::reach);
        return symbols.size() + definitions.size() > before;
    }

    private void reach(Symbol symbol, Equation equation) {
        List<Subject> all = subjects(symbol);
        if (all.isEmpty()) {
            symbols.add(symbol);
        }
        List<Subject> subjects = all.stream().filter(subject -> !own.contains(subject.name())).toList();
        if (subjects.stream().anyMatch(subject -> mentioned(subject.subject()))) {
            boolean adds = false;
            for (Subject subject : subjects) {
                adds |= declares(subject, equation);
            }
            if (adds) {
                symbols.add(symbol);
                mention(symbol.latex());
            }
        }
    }

    private boolean declares(Subject subject, Equation equation) {
        Declared before = declared.putIfAbsent(subject.name(), new Declared(subject.words(), equation.id()));
        if (before != null && !before.words().equals(subject.words()) && !before.equation().equals(equation.id())) {
            Conflict conflict = new Conflict(subject.name(), before.equation(), equation.id());
            if (!conflicts.contains(conflict)) {
                conflicts.add(conflict);
            }
        }
        return before == null || before.equation().equals(equation.id());
    }

    private void reach(Statement statement) {
        if (statement.relation().equals("=") && mentioned(statement.left()) && names(statement.left()).noneMatch(own::contains)) {
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
        letters.add(Written.of(node));
        node.parts().forEach(this::mention);
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
