/** A page for every rule: what it means, a sample that breaks it, how to mend it. The pages are resources, one file each. */
package org.linebyline.doclinker.rules;
