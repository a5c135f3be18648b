/** The theme: how pages look. */
package org.linebyline.doclinker.weave.theme;
