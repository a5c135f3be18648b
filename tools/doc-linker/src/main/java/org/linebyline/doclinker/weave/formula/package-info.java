/** Formulas as the site shows them: what MathJax drew in outlines, written as text in its own fonts, and MathML without what repeats. */
package org.linebyline.doclinker.weave.formula;
