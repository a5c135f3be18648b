/** Files and folders that appear whole or not at all, whatever happens to the run that writes them and whoever else runs. */
package org.linebyline.doclinker.output;
