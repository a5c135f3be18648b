package org.linebyline.doclinker.mojo;

import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.linebyline.doclinker.timing.BuildTimes;

/** From here on, times every goal of the build, and prints one short table when it ends. */
@Mojo(name = "times", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class TimesMojo extends AbstractMojo {

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public void execute() {
        BuildTimes.listenTo(session, getLog());
    }
}
