/** Files of the project and of nowhere else, their places, and what was read of them before. */
package org.linebyline.doclinker.read.files;
