package org.linebyline.doclinker.formula.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.formula.expr.Operation;
import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.type.Misfit;
import org.linebyline.doclinker.formula.type.Size;
import org.linebyline.doclinker.formula.type.Type;
import org.linebyline.doclinker.formula.value.Undefined;
import org.linebyline.doclinker.formula.value.Value;

/** Operands as one writes them down, and what an operation is seen to make of them. */
final class Given {

    static final Size N = Size.of("n");
    static final Size M = Size.of("m");
    static final Size P = Size.of("p");
    static final Size ONE = Size.of(1);
    static final Type VECTOR = Type.Array.of(N);
    static final Type MATRIX = Type.Array.of(M, N);
    static final Type SQUARE = Type.Array.of(N, N);
    static final Type ROW = Type.Array.of(ONE, N);
    static final Type SET = new Type.Many(Type.NUMBER);

    private Given() {
    }

    static Value v(double... entries) {
        return new Value.Array(List.of(entries.length), reals(entries).toList());
    }

    static Value m(double[]... rows) {
        return new Value.Array(List.of(rows.length, rows[0].length), Arrays.stream(rows).flatMap(Given::reals).toList());
    }

    static double[] r(double... entries) {
        return entries;
    }

    static Value set(double... members) {
        return new Value.Many(reals(members).<Value>map(Value.Num::new).toList());
    }

    static Value tuple(Object... parts) {
        return new Value.Tuple(values(parts));
    }

    static Value truth(boolean holds) {
        return new Value.Truth(holds);
    }

    private static Stream<Real> reals(double... numbers) {
        return Arrays.stream(numbers).mapToObj(Real::of);
    }

    /** Numbers stand for values, as they are. */
    static Value of(Operation operation, Object... operands) {
        return operation.value(values(operands));
    }

    private static List<Value> values(Object... operands) {
        return Arrays.stream(operands).map(operand -> operand instanceof Value ? (Value) operand
                : operand instanceof Boolean ? truth((Boolean) operand) : Value.Num.of(((Number) operand).doubleValue())).toList();
    }

    static String shown(Operation operation, Object... operands) {
        return shown(of(operation, operands));
    }

    static String undefined(Operation operation, Object... operands) {
        return assertThrows(Undefined.class, () -> of(operation, operands)).getMessage();
    }

    static String misfit(Operation operation, Type... operands) {
        return assertThrows(Misfit.class, () -> operation.type(List.of(operands))).getMessage();
    }

    static void gives(Type expected, Operation operation, Type... operands) throws Misfit {
        assertEquals(expected, operation.type(List.of(operands)));
    }

    /** To ten places, rows in brackets. */
    static String shown(Value value) {
        if (value instanceof Value.Num) {
            return shown(((Value.Num) value).real());
        }
        if (value instanceof Value.Array) {
            return shown(((Value.Array) value).sizes(), ((Value.Array) value).entries());
        }
        return value instanceof Value.Tuple ? shown("(", ((Value.Tuple) value).parts(), ")")
                : value instanceof Value.Many ? shown("{", ((Value.Many) value).members(), "}")
                : String.valueOf(((Value.Truth) value).holds());
    }

    private static String shown(String left, List<Value> values, String right) {
        return values.stream().map(Given::shown).collect(Collectors.joining(", ", left, right));
    }

    private static String shown(List<Integer> sizes, List<Real> entries) {
        if (sizes.isEmpty()) {
            return shown(entries.get(0));
        }
        int length = sizes.get(0) == 0 ? 0 : entries.size() / sizes.get(0);
        return IntStream.range(0, sizes.get(0)).mapToObj(i ->
                        shown(sizes.subList(1, sizes.size()), entries.subList(i * length, (i + 1) * length)))
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String shown(Real real) {
        if (!real.isFinite()) {
            return String.valueOf(real.toDouble());
        }
        BigDecimal rounded = real.digits().setScale(10, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
