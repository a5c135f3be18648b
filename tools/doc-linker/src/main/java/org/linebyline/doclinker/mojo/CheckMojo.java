package org.linebyline.doclinker.mojo;

import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.linebyline.doclinker.Verdict;
import org.linebyline.doclinker.model.Layout;

/** Judges the links of a book and fails on any finding. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends BookMojo {

    @Override
    void publish(Verdict verdict, Layout layout) {
        // A book without findings is all that this goal asks for.
    }
}
