/** Links to findings: one small class for each rule, all listed in {@link org.linebyline.doclinker.judge.Judge}. */
package org.linebyline.doclinker.judge;
