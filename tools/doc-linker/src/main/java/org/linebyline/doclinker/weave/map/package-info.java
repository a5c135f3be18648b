/** The map of a book: what each chapter needs, and where it stands in a drawing of them all. */
package org.linebyline.doclinker.weave.map;
