package org.linebyline.doclinker.formula.check;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.resolve.Names;
import org.linebyline.doclinker.formula.resolve.Statement;
import org.linebyline.doclinker.formula.resolve.Unresolved;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Span;

/** The statements of a display that define something, in an order in which each rests only on those before it. */
final class Definitions {

    private final Declarations declarations;
    private final Set<String> given;
    private final Set<String> named;
    private final Map<String, Body> bodies = new LinkedHashMap<>();
    private final Map<String, Defined> defined = new LinkedHashMap<>();
    private final Map<String, Unresolved> open = new LinkedHashMap<>();
    private Names names;

    /**
     * Makes as many definitions as can be made.
     *
     * @param meanings what names mean before anything is defined here
     * @param given what the code gives, as it is written
     * @param named the variables whose values calls ask for
     */
    Definitions(List<Statement> statements, Declarations declarations, Names meanings, Set<String> given, Set<String> named) {
        this.declarations = declarations;
        this.given = given;
        this.named = named;
        this.names = meanings;
        Heads heads = new Heads(declarations, given);
        statements.forEach(statement -> heads.of(statement).ifPresent(head ->
                bodies.putIfAbsent(head.name(), new Body(declarations, head, statement))));
        bodies.keySet().forEach(this::forget);
        given.forEach(this::forget);
        define(bodies.keySet());
        byCode();
        while (withdraw()) {
            define(bodies.keySet());
        }
    }

    /**
     * A name and what it stands for.
     *
     * @param exported what later equations may call: a function
     */
    record Defined(String name, Expr expr, Optional<Expr> exported) {
    }

    /** What names mean once all definitions are made. */
    Names names() {
        return names;
    }

    Collection<Defined> all() {
        return defined.values();
    }

    Set<String> defined() {
        return defined.keySet();
    }

    boolean makes(Statement statement) {
        return bodies.values().stream().anyMatch(body -> body.statement().equals(statement));
    }

    /** Why statements that define something cannot be computed, the first cause of each; where they wait for each other, all of them. */
    Map<Statement, Unresolved> faults() {
        List<String> faulty = faulty();
        List<String> first = faulty.stream().filter(name -> !follows(open.get(name), bodies.get(name).statement())).toList();
        Map<Statement, Unresolved> faults = new LinkedHashMap<>();
        (first.isEmpty() ? faulty : first).forEach(name -> faults.put(bodies.get(name).statement(), open.get(name)));
        return faults;
    }

    /** Names that have no meaning; one that the code gives, by parts that it gives, needs none. */
    private List<String> faulty() {
        return open.keySet().stream().filter(name -> !given.contains(name)
                || given.stream().noneMatch(bodies.get(name)::mentions)).toList();
    }

    /** Whether all that a statement lacks is a name whose definition is at fault itself. */
    boolean follows(Unresolved fault, Statement statement) {
        return fault.reason() == Unresolved.Reason.UNDECLARED
                && (lacks(statement.left(), fault.span()) || lacks(statement.right(), fault.span()));
    }

    private boolean lacks(Node node, Span span) {
        return node.span().equals(span) && faulty().stream().anyMatch(name -> Heads.mentions(node, name))
                || node.parts().stream().anyMatch(part -> lacks(part, span));
    }

    private void forget(String name) {
        names = names.without(name);
    }

    /** Defines what can be, each by what is defined before it, until nothing more can. */
    private void define(Collection<String> wanted) {
        boolean progress = true;
        while (progress) {
            progress = false;
            open.clear();
            for (String name : wanted) {
                progress |= !defined.containsKey(name) && define(name);
            }
        }
    }

    /** What is defined by letters that the code gives; where the code gives it, or asks for it, that is a claim instead. */
    private void byCode() {
        if (open.isEmpty()) {
            return;
        }
        open.keySet().removeAll(given);
        open.keySet().stream().filter(named::contains).forEach(this::declared);
        open.keySet().removeAll(named);
        List<String> letters = given.stream().filter(name -> names.get(name).isEmpty())
                .filter(name -> declarations.names().get(name).isPresent()).toList();
        letters.forEach(this::declared);
        define(List.copyOf(open.keySet()));
        letters.forEach(this::forget);
    }

    /** A name has the meaning that the where list gives it, if any. */
    private void declared(String name) {
        names = declarations.names().get(name).map(meaning -> names.with(name, meaning)).orElse(names);
    }

    /** What rests on a part that only the code gives is claimed of that, and defines nothing. */
    private boolean withdraw() {
        List<String> claims = open.keySet().stream().filter(name -> given.stream().anyMatch(part ->
                !bodies.containsKey(part) && bodies.get(name).mentions(part))).toList();
        claims.forEach(bodies::remove);
        claims.forEach(open::remove);
        claims.stream().filter(name -> !given.contains(name)).forEach(this::declared);
        return !claims.isEmpty();
    }

    private boolean define(String name) {
        try {
            Expr expr = new Anew(defined.values()).in(bodies.get(name).expr(names, defined.values()));
            Optional<Expr> exported = expr instanceof Expr.Lambda function ? Optional.of(General.of(function)) : Optional.empty();
            defined.put(name, new Defined(name, expr, exported));
            names = names.with(name, new Names.Meaning(name, expr.type(), bodies.get(name).bases(), Optional.empty()));
            return true;
        } catch (Unresolved e) {
            open.put(name, e);
            return false;
        }
    }
}
