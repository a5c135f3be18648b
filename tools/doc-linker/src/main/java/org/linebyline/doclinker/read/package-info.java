/** Text to model: chapters, Java, plan, bibliography and recorded tests. The only package that knows their formats. */
package org.linebyline.doclinker.read;
