/** The command line: arguments in, exit code out. */
package org.linebyline.doclinker.cli;
