package org.linebyline.doclinker.formula.operation;

import java.util.function.UnaryOperator;

import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** Powers, roots and inverses. */
public enum Powers implements Defined {

    /**
     * A number to a number, or a square matrix multiplied by itself; a negative exponent goes by the inverse. With an exponent that is
     * not whole, as 1/2, it is the symmetric matrix with the same eigenvectors and the powers of the eigenvalues, which are not negative.
     */
    POWER(Definition.two(Powers::power, Powers::raised)),
    ENTRYWISE_POWER(Definition.two(Powers::entrywise, (base, exponent) ->
            Entrywise.map(base, entry -> entry.power(Operand.real(exponent))))),
    /** Of a radicand and a degree; the odd root of a negative number is negative. */
    ROOT(Definition.two(Takes.numbers("a root takes", Type.NUMBER), (radicand, degree) ->
            Operand.number(root(Operand.real(radicand), Operand.real(degree))))),
    SQUARE_ROOT(Definition.one(Takes.number("a square root takes", Type.NUMBER), value ->
            Operand.number(Operand.real(value).apply(Elementary.SQRT)))),
    /** Not a number in each entry when the matrix is singular. */
    INVERSE(Definition.one(Takes.square("an inverse takes", (rows, columns) -> Type.Array.of(rows, columns)), value ->
            Matrix.square(value).inverse().value())),
    /** Moore and Penrose's. */
    PSEUDO_INVERSE(Definition.one(Takes.matrix("a pseudo-inverse takes", (rows, columns) -> Type.Array.of(columns, rows)), value ->
            SingularValues.pseudoInverse(Matrix.of(value)).value())),
    /** max(x, 0), of each entry. */
    POSITIVE_PART(Definition.one(Takes.numeric("a positive part takes", UnaryOperator.identity()), value ->
            Entrywise.map(value, entry -> Order.max(entry, Order.ZERO)))),
    /** e to the power of a matrix. */
    MATRIX_EXPONENTIAL(Definition.one(Takes.square("a matrix exponential takes", (rows, columns) -> Type.Array.of(rows, columns)), value ->
            exponential(Matrix.square(value)).value()));

    private final Definition definition;

    Powers(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Type power(Type base, Type exponent) throws Misfit {
        Takes.number("an exponent is", Type.NUMBER).of(exponent);
        if (!(base instanceof Type.Array)) {
            return Takes.numeric("a power takes", type -> type instanceof Type.Num ? Type.NUMBER : type).of(base);
        }
        if (!Takes.isSquare(base)) {
            throw new Misfit(base + " has no power; of each entry write a \\odot a, or say in the where list:"
                    + " stem:[\\cdot^2]; for its length \\lVert a \\rVert^2");
        }
        return base;
    }

    private static Type entrywise(Type base, Type exponent) throws Misfit {
        Takes.number("an exponent is", Type.NUMBER).of(exponent);
        return Takes.numeric("a power of each entry takes", type -> type instanceof Type.Num ? Type.NUMBER : type).of(base);
    }

    private static Real root(Real radicand, Real degree) {
        boolean odd = Math.abs(degree.toDouble() % 2) == 1;
        return degree.toDouble() == 2 ? radicand.apply(Elementary.SQRT)
                : odd && Order.less(radicand, Order.ZERO) ? radicand.negated().power(Order.ONE.over(degree)).negated()
                : radicand.power(Order.ONE.over(degree));
    }

    /** Halved until it is small, summed, and squared as often as it was halved; 30 terms reach 40 digits. */
    private static Matrix exponential(Matrix matrix) {
        double magnitude = matrix.largestMagnitude().toDouble() * matrix.rows();
        int halvings = magnitude > 0.5 ? Math.getExponent(magnitude) + 2 : 0;
        Matrix small = matrix.times(Real.of(Math.scalb(1.0, -halvings)));
        Matrix sum = Matrix.identity(matrix.rows());
        Matrix term = sum;
        for (int k = 1; k <= 30; k++) {
            term = term.times(small).times(Order.ONE.over(Real.of(k)));
            sum = sum.plus(term);
        }
        for (int i = 0; i < halvings; i++) {
            sum = sum.times(sum);
        }
        return sum;
    }

    private static Value raised(Value base, Value exponent) {
        Real power = Operand.real(exponent);
        return base instanceof Value.Num ? Operand.number(Operand.real(base).power(power))
                : power.toDouble() == Math.rint(power.toDouble()) ? Matrix.square(base).power(Operand.whole(exponent)).value()
                : Spectrum.symmetric(base).power(power).value();
    }
}
