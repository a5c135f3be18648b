package org.linebyline.doclinker.formula.expr;

import java.util.LinkedHashSet;
import java.util.Set;

/** The names that an expression takes from its scope. */
public final class Free {

    private Free() {
    }

    public static Set<String> names(Expr expr) {
        Set<String> names = new LinkedHashSet<>();
        collect(expr, Set.of(), names);
        return names;
    }

    private static void collect(Expr expr, Set<String> bound, Set<String> names) {
        if (expr instanceof Expr.Variable variable) {
            if (!bound.contains(variable.name())) {
                names.add(variable.name());
            }
        } else if (expr instanceof Expr.Apply apply) {
            apply.operands().forEach(operand -> collect(operand, bound, names));
        } else if (expr instanceof Expr.Call call) {
            collect(call.function(), bound, names);
            call.arguments().forEach(argument -> collect(argument, bound, names));
        } else if (expr instanceof Expr.Lambda lambda) {
            collect(lambda.body(), with(bound, lambda.names()), names);
        } else if (expr instanceof Expr.Cases cases) {
            cases.cases().forEach(each -> {
                collect(each.condition(), bound, names);
                collect(each.then(), bound, names);
            });
        } else if (expr instanceof Expr.Fold fold) {
            fold(fold, bound, names);
        }
    }

    private static void fold(Expr.Fold fold, Set<String> bound, Set<String> names) {
        Set<String> inner = bound;
        for (Expr.Fold.Binder binder : fold.binders()) {
            collect(binder.set(), inner, names);
            inner = with(inner, java.util.List.of(binder.name()));
        }
        collect(fold.filter(), inner, names);
        collect(fold.body(), inner, names);
    }

    private static Set<String> with(Set<String> bound, java.util.List<String> more) {
        Set<String> all = new LinkedHashSet<>(bound);
        all.addAll(more);
        return all;
    }
}
