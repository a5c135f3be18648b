/**
 * Formulas whose meaning is settled. There are few kinds of {@link org.linebyline.doclinker.formula.expr.Expr expressions}: all that is
 * done to operands is an {@link org.linebyline.doclinker.formula.expr.Operation Operation}, which has the rule of its types beside its
 * value. A {@link org.linebyline.doclinker.formula.expr.Scope Scope} holds what names stand for, and counts steps, so that every formula
 * ends.
 */
package org.linebyline.doclinker.formula.expr;
