package org.linebyline.doclinker.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jacoco.agent.rt.IAgent;
import org.jacoco.agent.rt.RT;
import org.jacoco.core.data.ExecutionDataReader;
import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.runtime.RuntimeData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs two small tests under the listener; what they execute is noted by JaCoCo's own runtime data. */
class SessionPerTestTest {

    private static final String SAMPLE = Sample.class.getName();

    private static RecordingAgent agent;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void startTheAgent() {
        file = folder.resolve("coverage/tests.exec");
        agent = new RecordingAgent();
        RT.setAgent(agent);
        System.setProperty(SessionPerTest.FILE, file.toString());
    }

    @AfterEach
    void stopTheAgent() {
        RT.setAgent(null);
        System.clearProperty(SessionPerTest.FILE);
    }

    @Test
    void eachTestHasASessionOfWhatItExecutedAndOfWhatPreparedIt() throws IOException {
        run();
        assertEquals(Map.of(SAMPLE + "#first", List.of("sample/Both", "sample/Created", "sample/First", "sample/Prepared"),
                SAMPLE + "#second", List.of("sample/Both", "sample/Created", "sample/Second"), SAMPLE, List.of("sample/TornDown")),
                sessions());
    }

    @Test
    void aRunReplacesTheRecordingOfTheLast() throws IOException {
        run();
        Map<String, List<String>> once = sessions();
        run();
        assertEquals(once, sessions());
        long size = Files.size(file);
        run();
        assertEquals(size, Files.size(file));
    }

    @Test
    void withoutTheAgentItDoesNothing() {
        RT.setAgent(null);
        run();
        assertFalse(Files.exists(file));
    }

    @Test
    void withoutAFileItDoesNothing() {
        System.clearProperty(SessionPerTest.FILE);
        run();
        assertFalse(Files.exists(file));
    }

    private static void run() {
        LauncherConfig alone = LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
        LauncherFactory.create(alone).execute(LauncherDiscoveryRequestBuilder.request().selectors(selectClass(Sample.class)).build(),
                new SessionPerTest());
    }

    /** The classes that executed, by session; sessions in which none did are left out. */
    private Map<String, List<String>> sessions() throws IOException {
        Map<String, TreeSet<String>> sessions = new TreeMap<>();
        String[] current = {""};
        try (InputStream in = Files.newInputStream(file)) {
            ExecutionDataReader reader = new ExecutionDataReader(in);
            reader.setSessionInfoVisitor(info -> current[0] = info.getId());
            reader.setExecutionDataVisitor(data -> sessions.computeIfAbsent(current[0], id -> new TreeSet<>()).add(data.getName()));
            reader.read();
        }
        Map<String, List<String>> lists = new TreeMap<>();
        sessions.forEach((id, classes) -> lists.put(id, List.copyOf(classes)));
        return lists;
    }

    /** Not found by itself: this class runs it. */
    @TestMethodOrder(MethodOrderer.OrderAnnotation.class)
    static class Sample {

        @BeforeAll
        static void prepare() {
            agent.executed("sample/Prepared");
        }

        Sample() {
            agent.executed("sample/Created");
        }

        @AfterAll
        static void tearDown() {
            agent.executed("sample/TornDown");
        }

        @Test
        @Order(1)
        void first() {
            agent.executed("sample/First");
            agent.executed("sample/Both");
        }

        @Test
        @Order(2)
        void second() {
            agent.executed("sample/Second");
            agent.executed("sample/Both");
        }
    }

    private static final class RecordingAgent implements IAgent {

        private final RuntimeData data = new RuntimeData();

        void executed(String type) {
            data.getExecutionData((long) type.hashCode(), type, 1).getProbes()[0] = true;
        }

        @Override
        public void setSessionId(String id) {
            data.setSessionId(id);
        }

        @Override
        public byte[] getExecutionData(boolean reset) {
            try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
                ExecutionDataWriter writer = new ExecutionDataWriter(out);
                data.collect(writer, writer, reset);
                return out.toByteArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
