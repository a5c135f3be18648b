package org.linebyline.doclinker.formula.check;

import org.linebyline.doclinker.formula.number.Real;
import org.linebyline.doclinker.formula.sample.Text;
import org.linebyline.doclinker.formula.value.Value;

/**
 * Two values between which a relation does not hold, in words: of arrays, the entries that differ most.
 *
 * @param second the side of the claim that the other value belongs to; the one belongs to the left side, or is the code's
 */
record Complaint(String relation, Settled.Side left, Value one, Settled.Side right, String second, Value other) {

    String text() {
        boolean least = relation.equals(Optimum.LEAST);
        if (least || relation.equals(Optimum.MOST)) {
            return "where the code says that it is " + (least ? "least" : "largest") + ", the formula comes to " + Text.of(one)
                    + ", and elsewhere to " + Text.of(other);
        }
        Difference difference = Difference.between(one, other);
        boolean equation = relation.equals("=") || relation.equals("\\leftarrow");
        String where = equation ? difference.where() : "";
        return words(left, "left") + " gives " + shown(one, difference.left(), where) + " and " + words(right, second) + " "
                + shown(other, difference.right(), where) + (where.isEmpty() ? "" : " at " + where) + (equation ? "" : ": not " + relation);
    }

    private static String words(Settled.Side side, String where) {
        return side.code() ? "the code" : "the " + where + " side of the formula";
    }

    private static String shown(Value whole, Real entry, String where) {
        return Text.of(where.isEmpty() ? whole : new Value.Num(entry));
    }
}
