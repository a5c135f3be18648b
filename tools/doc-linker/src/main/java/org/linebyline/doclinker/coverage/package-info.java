/** Runs inside the tests of a book: one JaCoCo session for each test. */
package org.linebyline.doclinker.coverage;
