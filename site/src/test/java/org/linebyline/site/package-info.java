/** Looks at the woven book the way a reader does: at the site in a real Chromium, at the PDF through its text, fonts and links. */
package org.linebyline.site;
