/** The book as an EPUB: XHTML and MathML for reading devices, the package that lists its files, the file that holds them. */
package org.linebyline.doclinker.weave.epub;
