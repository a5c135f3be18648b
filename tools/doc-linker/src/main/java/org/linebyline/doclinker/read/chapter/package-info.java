/** AsciiDoc to chapters: converted by Asciidoctor, cleaned, and taken apart. */
package org.linebyline.doclinker.read.chapter;
