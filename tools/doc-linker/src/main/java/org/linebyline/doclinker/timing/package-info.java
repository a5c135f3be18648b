/** How long each part of a Maven build takes. */
package org.linebyline.doclinker.timing;
