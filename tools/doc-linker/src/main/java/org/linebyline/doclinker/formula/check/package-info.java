/**
 * Compares formulas with code. {@link org.linebyline.doclinker.formula.check.BookEvaluator BookEvaluator} settles what each equation
 * defines and claims, compiles all calls at once, and tries each equation on samples: first with doubles, and where two values differ,
 * once more with many digits for what the formula gives.
 */
package org.linebyline.doclinker.formula.check;
