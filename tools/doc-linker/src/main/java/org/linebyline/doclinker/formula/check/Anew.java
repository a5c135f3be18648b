package org.linebyline.doclinker.formula.check;

import java.util.Collection;
import java.util.List;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.Derivatives;

/** Makes definitions anew inside of derivatives: where a letter moves, all that is defined by it moves with it. */
record Anew(Collection<Definitions.Defined> definitions) {

    Expr in(Expr expr) {
        if (expr instanceof Expr.Apply apply) {
            List<Expr> operands = in(apply.operands());
            return new Expr.Apply(apply.span(), apply.type(), apply.operation(), apply.operation() instanceof Derivatives
                    ? operands.stream().map(this::moved).toList() : operands);
        } else if (expr instanceof Expr.Call call) {
            return new Expr.Call(call.span(), call.type(), in(call.function()), in(call.arguments()));
        } else if (expr instanceof Expr.Lambda lambda) {
            return new Expr.Lambda(lambda.span(), lambda.type(), lambda.names(), in(lambda.body()));
        } else if (expr instanceof Expr.Cases cases) {
            return new Expr.Cases(cases.span(), cases.type(), cases.cases().stream()
                    .map(each -> new Expr.Cases.Case(in(each.condition()), in(each.then()))).toList());
        } else if (expr instanceof Expr.Fold fold) {
            return new Expr.Fold(fold.span(), fold.type(), fold.joined(), fold.binders().stream()
                    .map(binder -> new Expr.Fold.Binder(binder.name(), in(binder.set()))).toList(), in(fold.filter()), in(fold.body()));
        }
        return expr;
    }

    /** The same for each form of a side of a claim. */
    Settled.Claim in(Settled.Claim claim) {
        return new Settled.Claim(claim.span(), claim.relation(), sides(claim.left()), sides(claim.right()), in(claim.conditions()),
                claim.indices(), claim.law());
    }

    private List<Settled.Side> sides(List<Settled.Side> sides) {
        return sides.stream().map(side -> new Settled.Side(in(side.expr()), side.code())).toList();
    }

    private List<Expr> in(List<Expr> parts) {
        return parts.stream().map(this::in).toList();
    }

    private Expr moved(Expr operand) {
        return operand instanceof Expr.Lambda lambda
                ? new Expr.Lambda(lambda.span(), lambda.type(), lambda.names(), Body.closed(lambda.body(), definitions)) : operand;
    }
}
