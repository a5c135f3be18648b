/** (chapters, code) to links. Pure. */
package org.linebyline.doclinker.link;
