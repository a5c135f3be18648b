package org.linebyline.doclinker.model;

/**
 * What a part of a formula is in Java, as a calls list says it.
 *
 * @param latex the part
 * @param latexPlace where its LaTeX begins
 * @param java an expression, as written
 * @param javaPlace where the expression begins
 */
public record Call(String latex, Place latexPlace, String java, Place javaPlace) {
}
