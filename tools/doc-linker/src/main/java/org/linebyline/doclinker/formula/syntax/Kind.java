package org.linebyline.doclinker.formula.syntax;

import java.util.EnumSet;
import java.util.Set;

/** What a token is for, before anything is known of its neighbors. */
enum Kind {
    DIGIT, POINT, LETTER, LITERAL, WORDS, DOTS, FUNCTION, FOLD, ACCENT, FRACTION, BINOMIAL, ROOT, TERM, BEGIN, LEFT, OPEN, GROUP_OPEN,
    CLOSE, RIGHT, GROUP_CLOSE, FINISH, ROW, AMPERSAND, SUBSCRIPT, SUPERSCRIPT, PRIME, MARK,
    MULTIPLICATIVE, ADDITIVE, RELATION, LOGIC, IMPLICATION, CONNECTIVE, NOT, QUANTIFIER, SEPARATOR, COLON, GIVEN,
    THIN, WIDE, QUAD, END;

    private static final Set<Kind> OPERANDS = EnumSet.range(DIGIT, GROUP_OPEN);
    private static final Set<Kind> GAPS = EnumSet.of(THIN, WIDE, QUAD);
    private static final Set<Kind> INFIX = EnumSet.of(MULTIPLICATIVE, RELATION, LOGIC, IMPLICATION, CONNECTIVE, COLON, GIVEN, ROW,
            AMPERSAND);
    private static final Set<Kind> OPENING = EnumSet.of(LEFT, OPEN, GROUP_OPEN, BEGIN, TERM, FRACTION, BINOMIAL, ROOT, ACCENT,
            SUBSCRIPT, SUPERSCRIPT, ADDITIVE, NOT, QUANTIFIER);
    private static final Set<Kind> CLOSING = EnumSet.of(CLOSE, RIGHT, GROUP_CLOSE, FINISH, SUBSCRIPT, SUPERSCRIPT, PRIME, MARK,
            SEPARATOR, END);

    /** Whether a factor may begin with it. */
    boolean startsFactor() {
        return OPERANDS.contains(this);
    }

    boolean isGap() {
        return GAPS.contains(this);
    }

    /** Whether space behind it says nothing. */
    boolean swallowsSpaceBehind() {
        return INFIX.contains(this) || OPENING.contains(this);
    }

    /** Whether space before it says nothing. */
    boolean swallowsSpaceBefore() {
        return INFIX.contains(this) || CLOSING.contains(this);
    }
}
