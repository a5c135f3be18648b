/**
 * What formulas come to.
 */
package org.linebyline.doclinker.formula.value;
