package org.linebyline.doclinker.formula.syntax;

import java.util.EnumSet;
import java.util.Set;

/** Looks ahead for a condition that belongs to the claim before it: quantified, or a claim in round brackets, set apart. */
final class Conditions {

    private static final Set<Kind> OPENERS = EnumSet.of(Kind.OPEN, Kind.LEFT, Kind.GROUP_OPEN, Kind.BEGIN);
    private static final Set<Kind> CLOSERS = EnumSet.of(Kind.CLOSE, Kind.RIGHT, Kind.GROUP_CLOSE, Kind.FINISH);
    private static final Set<Kind> MARKS = EnumSet.of(Kind.RELATION, Kind.WORDS, Kind.CONNECTIVE, Kind.LOGIC, Kind.IMPLICATION,
            Kind.QUANTIFIER);
    private static final Set<Kind> BEHIND = EnumSet.of(Kind.END, Kind.SEPARATOR, Kind.QUAD, Kind.WIDE, Kind.FINISH, Kind.ROW,
            Kind.AMPERSAND, Kind.GROUP_CLOSE);

    private final Cursor cursor;

    Conditions(Cursor cursor) {
        this.cursor = cursor;
    }

    boolean comes() {
        boolean apart = cursor.peek().kind().isGap();
        return cursor.comes(Kind.QUANTIFIER) || apart && cursor.ahead(1).is(Kind.QUANTIFIER) || bracketComes();
    }

    /** Whether the condition is one in brackets. */
    boolean bracketComes() {
        boolean wide = cursor.comes(Kind.WIDE) || cursor.comes(Kind.QUAD);
        return wide && cursor.isInPassage() && cursor.ahead(1).is(Kind.OPEN, "(") && bracketClaims();
    }

    /** Whether the bracket behind the space claims something, and the statement ends behind it. */
    private boolean bracketClaims() {
        boolean claims = false;
        int depth = 0;
        int distance = 1;
        do {
            Kind kind = cursor.ahead(distance).kind();
            depth += OPENERS.contains(kind) ? 1 : CLOSERS.contains(kind) ? -1 : 0;
            claims |= depth == 1 && MARKS.contains(kind);
            distance++;
        } while (depth > 0 && !cursor.ahead(distance).is(Kind.END));
        return depth == 0 && claims && BEHIND.contains(cursor.ahead(distance).kind());
    }
}
