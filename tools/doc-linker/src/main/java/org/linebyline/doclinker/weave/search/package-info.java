/** What is looked for, and where it is found: an index of words, made in the build and read by a script of the theme. */
package org.linebyline.doclinker.weave.search;
