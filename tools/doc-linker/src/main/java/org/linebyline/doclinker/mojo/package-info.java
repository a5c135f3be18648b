/** Maven: parameters in, exception out. */
package org.linebyline.doclinker.mojo;
