/** Links to pages: the site, and by way of the same HTML the PDF. Never judges. */
package org.linebyline.doclinker.weave;
