package org.linebyline.doclinker.mojo;

import java.io.IOException;
import java.util.List;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.Verdict;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Timing;
import org.linebyline.doclinker.timing.BuildTimes;

/** Judges the links of a book and writes its site, its PDF and its EPUB. */
@Mojo(name = "weave", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class WeaveMojo extends BookMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    void publish(Verdict verdict, Layout layout) throws IOException {
        List<Timing> weaving = DocLinker.weave(verdict, layout);
        BuildTimes.note(session, verdict.timings());
        BuildTimes.note(session, weaving);
        getLog().info("site: " + layout.name(layout.site()) + "/index.html");
        for (String trim : layout.trims()) {
            getLog().info("PDF:  " + layout.name(layout.pdf(trim)));
        }
        getLog().info("EPUB: " + layout.name(layout.epub()));
    }
}
