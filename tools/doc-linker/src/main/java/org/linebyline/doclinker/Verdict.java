package org.linebyline.doclinker;

import java.util.List;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Timing;
import org.linebyline.doclinker.report.Trace;

/** A linked book, what is wrong with it, and how long it took to find out. */
public record Verdict(Links links, List<Finding> findings, List<Timing> timings) {

    /** What other tools read. */
    public Trace trace() {
        return Trace.of(links, findings);
    }

    public boolean broken() {
        return !findings.isEmpty();
    }
}
