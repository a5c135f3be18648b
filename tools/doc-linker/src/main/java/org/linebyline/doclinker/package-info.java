/** The whole flow in one place: {@link org.linebyline.doclinker.DocLinker}. */
package org.linebyline.doclinker;
