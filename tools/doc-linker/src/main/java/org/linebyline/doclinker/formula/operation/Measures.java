package org.linebyline.doclinker.formula.operation;

import java.util.List;

import org.linebyline.doclinker.formula.number.Elementary;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Value;

/** One number that says something of a value; and the eigenvalues of a matrix. */
public enum Measures implements Defined {

    ABSOLUTE(Definition.one(Measures::absolute, value -> Operand.number(Order.magnitude(Operand.real(value))))),
    /** How many members a set has. */
    CARDINALITY(Definition.one(Measures::cardinality, value -> Operand.number(Operand.members(value).size()))),
    EUCLIDEAN_NORM(Definition.one(Measures::norm, value -> Operand.number(euclidean(Operand.vector(value))))),
    /** Of a vector and p; an infinite p for the largest magnitude, 0 for how many entries are not 0. */
    P_NORM(Definition.two((vector, p) -> {
        Takes.number("the p of a norm is", Type.NUMBER).of(p);
        return norm(vector);
    }, (vector, p) -> Operand.number(norm(Operand.vector(vector), Operand.real(p))))),
    FROBENIUS(Definition.one(Takes.matrix("a Frobenius norm takes", Type.NUMBER), value ->
            Operand.number(euclidean(Matrix.of(value).entries())))),
    /** The largest singular value. */
    SPECTRAL(Definition.one(Takes.matrix("a spectral norm takes", Type.NUMBER), value ->
            Operand.number(SingularValues.of(Matrix.of(value)).get(0)))),
    DETERMINANT(Definition.one(Takes.square("a determinant takes", Type.NUMBER), value ->
            Operand.number(Matrix.square(value).determinant()))),
    TRACE(Definition.one(Takes.square("a trace takes", Type.NUMBER), value -> Operand.number(sum(Matrix.square(value).diagonal())))),
    RANK(Definition.one(Takes.matrix("a rank takes", Type.WHOLE), value -> Operand.number(SingularValues.rank(Matrix.of(value))))),
    /** The largest singular value over the smallest. */
    CONDITION(Definition.one(Takes.matrix("a condition number takes", Type.NUMBER), value -> {
        List<Real> singular = SingularValues.of(Matrix.of(value));
        return Operand.number(singular.get(0).over(singular.get(singular.size() - 1)));
    })),
    SUM_OF_ENTRIES(Definition.one(Takes.array("a sum of entries takes", Type.NUMBER), value ->
            Operand.number(sum(Operand.array(value).entries())))),
    MEAN(Definition.one(Takes.array("a mean takes", Type.NUMBER), value -> Operand.number(mean(Operand.array(value).entries())))),
    LARGEST_EIGENVALUE(Definition.one(Takes.square("an eigenvalue takes", Type.NUMBER), value ->
            Operand.number(eigenvalues(value).get(0)))),
    SMALLEST_EIGENVALUE(Definition.one(Takes.square("an eigenvalue takes", Type.NUMBER), value ->
            Operand.number(eigenvalues(value).get(eigenvalues(value).size() - 1)))),
    /** Of a symmetric matrix, the largest first. */
    EIGENVALUES(Definition.one(Takes.square("an eigenvalue takes", (rows, columns) -> Type.Array.of(rows)), value ->
            Operand.vector(eigenvalues(value))));

    private final Definition definition;

    Measures(Definition definition) {
        this.definition = definition;
    }

    @Override
    public Definition definition() {
        return definition;
    }

    private static Type absolute(Type type) throws Misfit {
        if (type instanceof Type.Array) {
            throw new Misfit("bars take a number or a set, not " + type
                    + (Takes.isSquare(type) ? "; write \\det A" : "; write \\lVert x \\rVert"));
        }
        return Takes.only("bars take", Type.NUMBER, type instanceof Type.Num ? type : Type.NUMBER).of(type);
    }

    private static Type cardinality(Type type) throws Misfit {
        Takes.require(type instanceof Type.Many || type instanceof Type.Open, "a number of members is of", "a set", type);
        return Type.WHOLE;
    }

    private static Type norm(Type type) throws Misfit {
        if (Takes.isArray(type, 2)) {
            throw new Misfit("a norm of " + type + " has several meanings; write \\lVert A \\rVert_F or \\lVert A \\rVert_2");
        }
        return Takes.vector("a norm takes", Type.NUMBER).of(type);
    }

    static Real sum(List<Real> entries) {
        return entries.stream().reduce(Order.ZERO, Real::plus);
    }

    static Real mean(List<Real> entries) {
        return sum(entries).over(Real.of(entries.size()));
    }

    private static Real euclidean(List<Real> entries) {
        return sum(entries.stream().map(entry -> entry.times(entry)).toList()).apply(Elementary.SQRT);
    }

    private static Real norm(List<Real> entries, Real p) {
        List<Real> magnitudes = entries.stream().map(Order::magnitude).toList();
        if (p.toDouble() == Double.POSITIVE_INFINITY) {
            return magnitudes.stream().reduce(Order.ZERO, Order::max);
        }
        if (p.toDouble() == 0) {
            return Real.of(magnitudes.stream().filter(entry -> !Order.same(entry, Order.ZERO)).count());
        }
        return p.toDouble() == 1 ? sum(magnitudes) : p.toDouble() == 2 ? euclidean(entries)
                : sum(magnitudes.stream().map(entry -> entry.power(p)).toList()).power(Order.ONE.over(p));
    }

    private static List<Real> eigenvalues(Value value) {
        return Spectrum.symmetric(value).values();
    }
}
