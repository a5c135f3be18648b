/** Formulas to pictures: LaTeX in, SVG and MathML out, by MathJax inside the build and from a cache of what it made. */
package org.linebyline.doclinker.typeset;
