package org.linebyline.doclinker.formula.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.Shapes;
import org.linebyline.doclinker.formula.syntax.Span;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;

/** Makes a function that an equation defines usable in others, where its arguments may have other sizes. */
final class General {

    private General() {
    }

    /** A function whose letters for sizes are as large as its arguments are. */
    static Expr of(Expr.Lambda function) {
        Map<String, Expr> sizes = sizes(function);
        Expr body = function.body();
        Type.Function sized = new Type.Function(sizes.values().stream().map(Expr::type).toList(), body.type());
        Expr bound = new Expr.Call(body.span(), body.type(), new Expr.Lambda(body.span(), sized, List.copyOf(sizes.keySet()), body),
                new ArrayList<>(sizes.values()));
        Type.Function type = ((Type.Function) function.type()).general();
        return new Expr.Lambda(function.span(), type, function.names(), bound);
    }

    private static Map<String, Expr> sizes(Expr.Lambda function) {
        Map<String, Expr> sizes = new LinkedHashMap<>();
        List<Type> types = ((Type.Function) function.type()).from();
        for (int i = 0; i < types.size(); i++) {
            if (types.get(i) instanceof Type.Array array) {
                axes(new Expr.Variable(function.span(), array, function.names().get(i)), array, sizes);
            }
        }
        return sizes;
    }

    private static void axes(Expr argument, Type.Array array, Map<String, Expr> sizes) {
        for (int axis = 0; axis < Math.min(array.axes(), 2); axis++) {
            Size size = array.sizes().get(axis);
            if (size.letters().size() == 1 && size.equals(Size.of(size.letters().get(0)))) {
                Span span = argument.span();
                sizes.putIfAbsent(size.letters().get(0), new Expr.Apply(span, Type.WHOLE,
                        axis == 0 ? Shapes.LENGTH : Shapes.COLUMN_COUNT, List.of(argument)));
            }
        }
    }
}
