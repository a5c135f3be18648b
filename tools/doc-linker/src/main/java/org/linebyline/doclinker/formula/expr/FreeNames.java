package org.linebyline.doclinker.formula.expr;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;


/** The names that an expression takes from outside of it. */
public final class FreeNames {

    private FreeNames() {
    }

    public static Set<String> in(Expr expr) {
        return in(expr, name -> Set.of());
    }

    /** @param behind what a name takes besides, from where it stands */
    public static Set<String> in(Expr expr, Function<String, Set<String>> behind) {
        if (expr instanceof Expr.Variable variable) {
            return with(variable.name(), behind.apply(variable.name()));
        } else if (expr instanceof Expr.Apply apply) {
            return in(apply.operands(), behind);
        } else if (expr instanceof Expr.Call call) {
            return in(Stream.concat(Stream.of(call.function()), call.arguments().stream()).toList(), behind);
        } else if (expr instanceof Expr.Cases cases) {
            return in(cases.cases().stream().flatMap(each -> Stream.of(each.condition(), each.then())).toList(), behind);
        } else if (expr instanceof Expr.Lambda lambda) {
            return without(lambda.names(), in(lambda.body(), behind));
        } else if (expr instanceof Expr.Fold fold) {
            return in(fold, behind);
        }
        return Set.of();
    }

    private static Set<String> in(Expr.Fold fold, Function<String, Set<String>> behind) {
        Set<String> names = in(List.of(fold.filter(), fold.body()), behind);
        for (int i = fold.binders().size() - 1; i >= 0; i--) {
            names = without(List.of(fold.binders().get(i).name()), names);
            names.addAll(in(fold.binders().get(i).set(), behind));
        }
        return names;
    }

    private static Set<String> in(List<Expr> parts, Function<String, Set<String>> behind) {
        Set<String> names = new LinkedHashSet<>();
        parts.forEach(part -> names.addAll(in(part, behind)));
        return names;
    }

    private static Set<String> with(String name, Set<String> behind) {
        Set<String> names = new LinkedHashSet<>(behind);
        names.add(name);
        return names;
    }

    private static Set<String> without(Collection<String> bound, Set<String> names) {
        Set<String> rest = new LinkedHashSet<>(names);
        rest.removeAll(bound);
        return rest;
    }
}
