/** Figures as the site shows them: the pictures that the book has, written in fewer characters. */
package org.linebyline.doclinker.weave.figure;
