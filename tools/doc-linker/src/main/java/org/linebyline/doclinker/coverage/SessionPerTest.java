package org.linebyline.doclinker.coverage;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.TestSource;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Cuts the coverage of a test run into one session for each test, named {@code Class#method}, and appends them to the
 * file that the system property {@value #FILE} names; what prepares a test belongs to it, what
 * prepares a class to its first test. Without that property, or without JaCoCo's agent, it does nothing.
 * JUnit must run the tests one after another: sessions of parallel tests would mix.
 */
public final class SessionPerTest implements TestExecutionListener {

    /** The system property that names the file of the sessions. */
    public static final String FILE = "doc-linker.coverage";

    private final Path file;
    private final Object agent;

    public SessionPerTest() {
        String name = System.getProperty(FILE);
        this.file = name == null ? null : Path.of(name);
        this.agent = file == null ? null : runningAgent();
    }

    @Override
    public void testPlanExecutionStarted(TestPlan plan) {
        if (agent != null) {
            try {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        cut(test);
    }

    /**
     * Saves what ran since the last cut as the session of what has just finished: its own code, and the preparation that came
     * before it, such as the fields of the class of a test, which JUnit fills before it says that the test has started.
     */
    private void cut(TestIdentifier test) {
        if (agent == null) {
            return;
        }
        call("setSessionId", String.class, test.getSource().map(SessionPerTest::name).orElse(test.getDisplayName()));
        byte[] data = (byte[]) call("getExecutionData", boolean.class, true);
        try (OutputStream out = Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            out.write(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(TestSource source) {
        if (source instanceof MethodSource method) {
            return method.getClassName() + "#" + method.getMethodName();
        }
        return source instanceof ClassSource type ? type.getClassName() : source.toString();
    }

    /** The agent's classes are known to the test's JVM only, so they are called by name. */
    private static Object runningAgent() {
        try {
            return Class.forName("org.jacoco.agent.rt.RT").getMethod("getAgent").invoke(null);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }

    private Object call(String name, Class<?> type, Object argument) {
        try {
            Method method = Class.forName("org.jacoco.agent.rt.IAgent").getMethod(name, type);
            return method.invoke(agent, argument);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("JaCoCo's agent has no " + name, e);
        }
    }
}
