/** Recorded tests and mutants to evidence. */
package org.linebyline.doclinker.read.evidence;
