package org.linebyline.doclinker.formula.resolve;

import org.linebyline.doclinker.formula.expr.Expr;
import org.linebyline.doclinker.formula.operation.Powers;
import org.linebyline.doclinker.formula.operation.Shapes;
import org.linebyline.doclinker.formula.syntax.Node;
import org.linebyline.doclinker.formula.syntax.Node.Blank;
import org.linebyline.doclinker.formula.syntax.Written;
import org.linebyline.doclinker.formula.type.Type;

/** Superscripts of what is no name with them: powers, transposes, inverses, positive parts. */
record Superscripts(Resolver resolver) {

    Expr of(Expr value, Node.Scripted scripted) throws Unresolved {
        Node above = scripted.above();
        if (value.type() instanceof Type.Function && !(above instanceof Blank)) {
            throw function(scripted);
        }
        boolean matrix = value.type() instanceof Type.Array || value.type() instanceof Type.Open;
        return switch (Written.of(above).replace(" ", "")) {
            case "" -> value;
            case "\\top" -> list(scripted.base()) ? value : resolver.apply(scripted.span(), Shapes.TRANSPOSE, value);
            case "-\\top" -> resolver.apply(scripted.span(), Powers.INVERSE, resolver.apply(scripted.span(), Shapes.TRANSPOSE, value));
            case "-1" -> matrix ? resolver.apply(scripted.span(), Powers.INVERSE, value) : power(value, scripted);
            case "+" -> resolver.apply(scripted.span(), value.type() instanceof Type.Array ? Powers.PSEUDO_INVERSE
                    : Powers.POSITIVE_PART, value);
            default -> power(value, scripted);
        };
    }

    /** A vector written out in a line: with a transpose behind it is a column, as every vector is. */
    private static boolean list(Node base) {
        return base instanceof Node.Enclosed enclosed && enclosed.open().equals("(") && Resolver.parts(enclosed.content()).size() > 1;
    }

    private Expr power(Expr value, Node.Scripted scripted) throws Unresolved {
        isExponent(scripted);
        boolean each = !(value.type() instanceof Type.Num) && resolver.names().isOfEachEntry(EachEntry.POWER);
        return resolver.apply(scripted.span(), each ? Powers.ENTRYWISE_POWER : Powers.POWER, value, resolver.expr(scripted.above()));
    }

    /** @throws Unresolved where the superscript can be more than an exponent, or none */
    private void isExponent(Node.Scripted scripted) throws Unresolved {
        Node above = scripted.above();
        boolean transpose = Written.of(above).matches("-?(T|\\\\mathrm\\{T\\})") && resolver.names().get("T").isEmpty();
        if (transpose) {
            throw Unresolved.unclear(above.span(), "is this a transpose? Write \\top; or declare T");
        } else if (above instanceof Node.Enclosed) {
            throw Unresolved.unclear(above.span(), "in brackets, this can be a power, or which one '" + Written.of(scripted.base())
                    + "' it is: write a power without them; else declare the name whole, as stem:[" + Written.of(scripted)
                    + " \\in \\mathbb{R}]");
        } else if (above instanceof Node.Symbol || above instanceof Node.Words) {
            throw resolver.undeclared(scripted);
        }
    }

    /**
     * Holds a superscript of a function with a name of its own, such as a sine, to a power of its value.
     *
     * @throws Unresolved where it can be something else
     */
    void isPower(Node.Scripted function) throws Unresolved {
        isExponent(function);
        if (Written.of(function.above()).startsWith("-")) {
            throw Resolver.unclear(function, "is the inverse function, or 1 over the value? Write \\arcsin, \\arccos, \\arctan or \\exp"
                    + " for the one, \\frac{1}{…} for the other");
        }
    }

    private static Unresolved function(Node.Scripted scripted) {
        String name = Written.of(scripted.base());
        String written = Written.of(scripted);
        return Resolver.unclear(scripted, scripted.above() instanceof Node.Enclosed
                ? "is a derivative, or one of several functions? Write primes, or declare it as a function of its own"
                : written.endsWith("^{-1}") ? "is the inverse function, or 1 over the value? Declare " + written
                        + " as a function of its own, or write \\frac{1}{" + name + "(…)}"
                : "is a power of the value, or the function applied again? Write " + name + "(…)^2 or " + name + "(" + name + "(…))");
    }
}
