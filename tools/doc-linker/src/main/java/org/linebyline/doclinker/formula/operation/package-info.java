/**
 * What formulas do to operands, grouped by theme; each operation says which types it takes and gives, and what it comes to.
 */
package org.linebyline.doclinker.formula.operation;
