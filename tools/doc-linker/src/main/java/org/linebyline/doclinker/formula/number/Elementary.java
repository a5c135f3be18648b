package org.linebyline.doclinker.formula.number;

/** A function of one number: what it is, beside its slope. */
public enum Elementary {
    EXP, LOG, SQRT, ABS, SIGN, FLOOR, CEILING, SIN, COS, TAN, ARCSIN, ARCCOS, ARCTAN, SINH, COSH, TANH
}
