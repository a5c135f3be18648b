package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.formula.declare.Declaration;
import org.linebyline.doclinker.formula.declare.Declarations;
import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.resolve.Names;

/** Letters that go through a set: what is claimed with them is claimed of every member. */
final class Indices {

    private final Declarations declarations;
    private final Definitions definitions;
    private final Given given;

    Indices(Declarations declarations, Definitions definitions, Given given) {
        this.declarations = declarations;
        this.definitions = definitions;
        this.given = given;
    }

    /**
     * The letters that expressions depend on, each after those that its set depends on.
     *
     * @param names what they mean where they are claimed of
     */
    List<Expr.Fold.Binder> in(List<Expr> exprs, Names names) {
        Map<String, Expr> sets = sets(variables(exprs), names);
        List<Expr.Fold.Binder> ordered = new ArrayList<>();
        while (!sets.isEmpty()) {
            String next = sets.keySet().stream().filter(name -> Collections.disjoint(FreeNames.in(sets.get(name)), sets.keySet()))
                    .findFirst().orElse(sets.keySet().iterator().next());
            ordered.add(new Expr.Fold.Binder(next, sets.remove(next)));
        }
        return ordered;
    }

    private Map<String, Expr> sets(Set<String> variables, Names names) {
        Map<String, Expr> sets = new LinkedHashMap<>();
        for (Declaration symbol : declarations.symbols()) {
            Optional<Expr> set = names.get(symbol.name()).flatMap(Names.Meaning::set);
            set.filter(members -> variables.contains(symbol.name())).ifPresent(members -> sets.put(symbol.name(), members));
        }
        return sets;
    }

    /** All that the expressions depend on, by definitions and by calls; a letter over which a sum goes is none, even if a call in the sum asks for it. */
    private Set<String> variables(List<Expr> exprs) {
        Set<String> variables = new HashSet<>();
        exprs.forEach(expr -> variables.addAll(FreeNames.in(expr, given::asked)));
        addDefining(variables);
        given.addAsked(variables);
        addDefining(variables);
        return variables;
    }

    /** With the variables of what defines them. */
    private void addDefining(Set<String> variables) {
        List<Definitions.Defined> lastFirst = new ArrayList<>(definitions.all());
        Collections.reverse(lastFirst);
        lastFirst.stream().filter(each -> variables.contains(each.name())).forEach(each -> variables.addAll(FreeNames.in(each.expr(), given::asked)));
    }
}
