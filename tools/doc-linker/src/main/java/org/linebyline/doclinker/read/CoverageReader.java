package org.linebyline.doclinker.read;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.ICounter;
import org.jacoco.core.analysis.ISourceNode;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataReader;
import org.jacoco.core.data.ExecutionDataStore;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;

/** Reads a recorded test run: one JaCoCo session for each test, named {@code Class#method}, and for each class. */
final class CoverageReader {

    private final Layout layout;
    private final SortedMap<String, SortedMap<Integer, SortedSet<String>>> files = new TreeMap<>();

    CoverageReader(Layout layout) {
        this.layout = layout;
    }

    /** What the recorded tests executed; a damaged recording is noted, and then counts for nothing. */
    Evidence read(List<Damage> damage) {
        if (layout.coverage().stream().noneMatch(Files::isRegularFile) || layout.classes().stream().noneMatch(Files::isDirectory)) {
            return new Evidence.Missing();
        }
        try {
            return recorded();
        } catch (IOException e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(layout.name(layout.coverage().get(0))),
                    "not a recorded test run of these classes: run the tests again (" + e.getMessage() + ")"));
            return new Evidence.Missing();
        }
    }

    private Evidence recorded() throws IOException {
        instrumented();
        for (Map.Entry<String, ExecutionDataStore> session : sessions().entrySet()) {
            executed(session.getKey(), session.getValue());
        }
        SortedMap<String, Evidence.Coverage> coverage = new TreeMap<>();
        files.forEach((path, tests) -> coverage.put(path, new Evidence.Coverage(tests)));
        return new Evidence.Recorded(coverage);
    }

    private Map<String, ExecutionDataStore> sessions() throws IOException {
        Map<String, ExecutionDataStore> sessions = new LinkedHashMap<>();
        ExecutionDataStore[] current = {new ExecutionDataStore()};
        for (Path recording : layout.coverage().stream().filter(Files::isRegularFile).toList()) {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(recording))) {
                ExecutionDataReader reader = new ExecutionDataReader(in);
                reader.setSessionInfoVisitor(info ->
                        current[0] = sessions.computeIfAbsent(info.getId(), id -> new ExecutionDataStore()));
                reader.setExecutionDataVisitor(data -> current[0].put(data));
                reader.read();
            }
        }
        return sessions;
    }

    private void instrumented() throws IOException {
        for (Path classes : layout.classes().stream().filter(Files::isDirectory).toList()) {
            analyzer(new ExecutionDataStore(), null).analyzeAll(classes.toFile());
        }
    }

    private void executed(String test, ExecutionDataStore store) throws IOException {
        Analyzer analyzer = analyzer(store, test);
        for (ExecutionData data : store.getContents()) {
            Optional<Path> classFile = CompiledFrom.first(layout.classes(), data.getName() + ".class");
            if (classFile.isPresent()) {
                analyzer.analyzeClass(Files.readAllBytes(classFile.get()), data.getName());
            }
        }
    }

    /** Notes the instrumented lines of each class; those that executed also get the test's name. */
    private Analyzer analyzer(ExecutionDataStore store, String test) {
        return new Analyzer(store, coverage -> {
            String path = CompiledFrom.path(layout, coverage.getPackageName(), coverage.getSourceFileName());
            SortedMap<Integer, SortedSet<String>> lines = files.computeIfAbsent(path, unused -> new TreeMap<>());
            for (int line = coverage.getFirstLine(); line <= coverage.getLastLine() && line != ISourceNode.UNKNOWN_LINE; line++) {
                int status = coverage.getLine(line).getStatus();
                if (status != ICounter.EMPTY) {
                    SortedSet<String> tests = lines.computeIfAbsent(line, unused -> new TreeSet<>());
                    if (status != ICounter.NOT_COVERED) {
                        tests.add(test);
                    }
                }
            }
        });
    }
}
