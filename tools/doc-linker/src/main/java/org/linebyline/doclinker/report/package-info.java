/** Findings and trace to text and JSON. */
package org.linebyline.doclinker.report;
