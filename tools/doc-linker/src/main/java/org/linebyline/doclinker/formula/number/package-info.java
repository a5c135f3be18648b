/**
 * Real numbers in three arithmetics behind one interface: doubles, doubles with slopes, and many digits.
 */
package org.linebyline.doclinker.formula.number;
