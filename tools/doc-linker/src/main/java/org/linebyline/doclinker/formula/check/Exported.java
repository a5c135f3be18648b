package org.linebyline.doclinker.formula.check;

import java.util.List;
import java.util.Optional;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.expr.FreeNames;
import org.linebyline.doclinker.formula.operation.Shapes;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;

/** A function as other equations may use it: a size that its body names is that of an argument, not of the equation that defines it. */
final class Exported {

    private Exported() {
    }

    static Expr of(Expr.Lambda function) {
        Expr.Lambda closed = function;
        for (String name : FreeNames.in(function)) {
            Optional<Expr> size = size(name, closed);
            closed = size.isPresent() ? bound(name, size.get(), closed) : closed;
        }
        return closed;
    }

    private static Expr.Lambda bound(String name, Expr size, Expr.Lambda function) {
        Expr body = function.body();
        Expr inner = new Expr.Lambda(function.span(), new Type.Function(List.of(Type.WHOLE), body.type()), List.of(name), body);
        return new Expr.Lambda(function.span(), function.type(), function.names(),
                new Expr.Call(function.span(), body.type(), inner, List.of(size)));
    }

    /** How many entries an argument has along the axis whose size goes by the name. */
    private static Optional<Expr> size(String name, Expr.Lambda function) {
        List<Type> types = ((Type.Function) function.type()).from();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) instanceof Type.Array array && array.sizes().contains(Size.of(name))) {
                Expr argument = new Expr.Variable(function.span(), array, function.names().get(i));
                return Optional.of(measured(argument, array, array.sizes().indexOf(Size.of(name))));
            }
        }
        return Optional.empty();
    }

    private static Expr measured(Expr argument, Type.Array array, int axis) {
        Shapes measure = array.axes() == 1 ? Shapes.LENGTH : axis == 0 ? Shapes.ROWS : Shapes.COLUMN_COUNT;
        return new Expr.Apply(argument.span(), Type.WHOLE, measure, List.of(argument));
    }
}
