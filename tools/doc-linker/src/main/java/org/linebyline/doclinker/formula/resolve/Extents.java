package org.linebyline.doclinker.formula.resolve;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.Products;
import org.linebyline.doclinker.formula.operation.Sums;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.value.Value;

/** The size that an expression of whole numbers stands for. */
public final class Extents {

    private Extents() {
    }

    public static Optional<Size> size(Expr expr) {
        if (expr instanceof Expr.Constant constant && constant.constant() instanceof Value.Num num && whole(num.real().toDouble())) {
            return Optional.of(Size.of((int) num.real().toDouble()));
        } else if (expr instanceof Expr.Variable variable) {
            return Optional.of(Size.of(variable.name()));
        } else if (expr instanceof Expr.Apply apply && apply.operands().size() == 2) {
            Optional<Size> left = size(apply.operands().get(0));
            Optional<Size> right = size(apply.operands().get(1));
            return left.flatMap(one -> right.flatMap(two -> joined(apply, one, two)));
        }
        return Optional.empty();
    }

    private static boolean whole(double number) {
        return number == Math.rint(number) && Math.abs(number) <= Integer.MAX_VALUE;
    }

    /** Whether one goes down to the other whatever their letters are: from n to 1, from n - 1 to n - k. */
    public static boolean falls(Expr from, Expr to) {
        SortedMap<String, Integer> way = size(from).flatMap(one -> size(to).map(two -> two.minus(one).products()))
                .orElse(Collections.emptySortedMap());
        boolean letters = way.keySet().stream().anyMatch(product -> !product.isEmpty());
        return letters && way.entrySet().stream().allMatch(part -> part.getKey().isEmpty() || part.getValue() < 0);
    }

    private static Optional<Size> joined(Expr.Apply apply, Size left, Size right) {
        return apply.operation() == Sums.PLUS ? Optional.of(left.plus(right)) : apply.operation() == Sums.MINUS
                ? Optional.of(left.minus(right)) : apply.operation() == Products.TIMES ? Optional.of(left.times(right)) : Optional.empty();
    }
}
