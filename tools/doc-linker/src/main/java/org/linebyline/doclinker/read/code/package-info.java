/** Java to source files: words, tags, regions, and what executes. */
package org.linebyline.doclinker.read.code;
