/** What of a book can be looked up, gathered from its links: where symbols are declared, classes used, works cited, figures shown. */
package org.linebyline.doclinker.weave.catalog;
