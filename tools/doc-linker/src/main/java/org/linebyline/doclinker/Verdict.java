package org.linebyline.doclinker;

import java.util.List;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Timing;

/** A linked book, what is wrong with it, and how long it took to find out. */
public record Verdict(Links links, List<Finding> findings, List<Timing> timings) {

    public boolean broken() {
        return !findings.isEmpty();
    }
}
