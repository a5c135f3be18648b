/** What is kept from run to run, so that it need not be found out again. */
package org.linebyline.doclinker.kept;
