package org.linebyline.doclinker.formula.number;

import java.math.BigDecimal;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/**
 * A number that varies, and how fast: {@code value + slope ε}, where ε² = 0.
 *
 * <p>Each derivative has an ε of its own, its level, for one derivative may stand inside of another: in d/dx (x · d/dy (x + y)) the
 * inner one must not take x for a y. The inner derivative begins later and has the higher level, so value and slope are numbers
 * of lower levels; for its ε they are constants.
 *
 * @see <a href="https://doi.org/10.1007/s10990-008-9037-1">J. M. Siskind and B. A. Pearlmutter, Nesting forward-mode AD in a
 *         functional framework, 2008</a>
 */
public record Dual(Real value, Real slope, long level) implements Real {

    /** The level of a number that does not vary. */
    static final long CONSTANT = 0;

    /** Only the order of levels counts: no result depends on how many there were before. */
    private static final AtomicLong LEVELS = new AtomicLong(CONSTANT);

    /** The level of a derivative that begins now. */
    public static long freshLevel() {
        return LEVELS.incrementAndGet();
    }

    /** What one differentiates by. */
    public static Real variable(Real value, long level) {
        return new Dual(value, Flt.ONE, level);
    }

    /** How fast a number changes with the variable of a level: 0 if it does not. */
    public static Real slope(Real number, long level) {
        return number instanceof Dual dual && dual.level == level ? dual.slope : Flt.ZERO;
    }

    /** The number without what varies at a level. */
    static Real value(Real number, long level) {
        return number instanceof Dual dual && dual.level == level ? dual.value : number;
    }

    static long level(Real number) {
        return number instanceof Dual dual ? dual.level : CONSTANT;
    }

    /** A product that is 0 where the factor is, whatever the other is: what does not vary adds no slope even where slopes are infinite. */
    static Real product(Real factor, Supplier<Real> other) {
        return level(factor) == CONSTANT && factor.compareTo(Flt.ZERO) == 0 ? Flt.ZERO : factor.times(other.get());
    }

    @Override
    public Real precisely(int count) {
        return new Dual(value.precisely(count), slope.precisely(count), level);
    }

    @Override
    public double toDouble() {
        return value.toDouble();
    }

    @Override
    public BigDecimal digits() {
        return value.digits();
    }

    @Override
    public boolean isFinite() {
        return value.isFinite();
    }
}
