/** Which name was meant, where one is misspelled. */
package org.linebyline.doclinker.names;
