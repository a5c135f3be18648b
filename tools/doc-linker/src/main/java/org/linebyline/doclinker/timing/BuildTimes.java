package org.linebyline.doclinker.timing;

import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.maven.execution.BuildSummary;
import org.apache.maven.execution.ExecutionEvent;
import org.apache.maven.execution.ExecutionListener;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.linebyline.doclinker.model.Timing;

/** Keeps how long each part of a build took. Every event goes on to the listener that was there before. */
public final class BuildTimes extends ForwardingListener {

    private static final Duration SHORTEST = Duration.ofMillis(200);

    private final Log log;
    private final Map<String, Duration> parts = Collections.synchronizedMap(new LinkedHashMap<>());
    private final Map<MojoExecution, Long> started = new ConcurrentHashMap<>();
    private final Set<MavenProject> timed = ConcurrentHashMap.newKeySet();

    private BuildTimes(ExecutionListener next, Log log) {
        super(next);
        this.log = log;
    }

    /** Begins to listen, unless someone does already. */
    public static void listenTo(MavenSession session, Log log) {
        ExecutionListener current = session.getRequest().getExecutionListener();
        if (!(current instanceof BuildTimes)) {
            session.getRequest().setExecutionListener(new BuildTimes(current, log));
        }
    }

    /** Notes the parts of a goal, where someone listens. */
    public static void note(MavenSession session, List<Timing> timings) {
        if (session.getRequest().getExecutionListener() instanceof BuildTimes times) {
            timings.forEach(timing -> times.add(timing.part(), timing.duration()));
        }
    }

    @Override
    public void mojoStarted(ExecutionEvent event) {
        timed.add(event.getProject());
        started.put(event.getMojoExecution(), System.nanoTime());
        super.mojoStarted(event);
    }

    @Override
    public void mojoSucceeded(ExecutionEvent event) {
        super.mojoSucceeded(event);
        Long start = started.remove(event.getMojoExecution());
        if (start != null) {
            add(label(event.getMojoExecution()), Duration.ofNanos(System.nanoTime() - start));
        }
    }

    @Override
    public void sessionEnded(ExecutionEvent event) {
        super.sessionEnded(event);
        log.info("Where the time went:");
        for (MavenProject project : event.getSession().getProjects()) {
            BuildSummary summary = event.getSession().getResult().getBuildSummary(project);
            if (summary != null && !timed.contains(project)) {
                print(project.getName(), Duration.ofMillis(summary.getTime()));
            }
        }
        parts.forEach(this::print);
    }

    private void print(String part, Duration time) {
        if (time.compareTo(SHORTEST) >= 0) {
            log.info(String.format(Locale.ROOT, "  %-42s %7.1f s", part, time.toMillis() / 1000.0));
        }
    }

    private void add(String part, Duration time) {
        parts.merge(part, time, Duration::plus);
    }

    /** What a person called the execution, or else its goal. */
    private static String label(MojoExecution execution) {
        boolean named = !execution.getExecutionId().startsWith("default");
        return named ? execution.getExecutionId().replace('-', ' ') : execution.getGoal();
    }
}
