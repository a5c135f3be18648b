package org.linebyline.doclinker.read.evidence;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
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
import org.linebyline.doclinker.read.files.ProjectFiles;

/**
 * Reads a recorded test run: one JaCoCo session for each test, named {@code Class#method}, and for each class. A Java file
 * that is newer than one of its classes, or that was compiled again since the tests ran, is left out: its lines are others by now.
 */
public final class CoverageReader {

    private final Layout layout;
    private final SortedMap<String, SortedMap<Integer, SortedSet<String>>> files = new TreeMap<>();
    private final SortedMap<String, Long> compiled = new TreeMap<>();
    private final Set<String> stale = new TreeSet<>();
    private final Map<Probes, Optional<Execution>> executions = new HashMap<>();

    public CoverageReader(Layout layout) {
        this.layout = layout;
    }

    /**
     * What the recording and the classes say, whatever the sources are by now. Files go by their packages and names.
     *
     * @param compiled when the first class of each file was
     */
    public record Run(SortedMap<String, Evidence.Coverage> files, SortedMap<String, Long> compiled) {

        /** What of it still holds: not that of a file that has changed since. */
        public Evidence.Recorded of(Layout layout) {
            SortedMap<String, Evidence.Coverage> coverage = new TreeMap<>();
            files.forEach((name, tests) -> {
                String path = CompiledFrom.path(layout, name);
                if (layout.root().resolve(path).toFile().lastModified() <= compiled.get(name)) {
                    coverage.put(path, tests);
                }
            });
            return new Evidence.Recorded(coverage);
        }
    }

    /** What the recorded tests executed; a damaged recording is noted, and then counts for nothing. */
    public Optional<Run> read(List<Damage> damage) {
        if (layout.coverage().stream().noneMatch(Files::isRegularFile) || layout.classes().stream().noneMatch(Files::isDirectory)) {
            return Optional.empty();
        }
        try {
            return Optional.of(recorded());
        } catch (IOException e) {
            damage.add(new Damage(Rule.INPUT_UNREADABLE, Place.file(layout.name(layout.coverage().get(0))),
                    "not a recorded test run of these classes: run the tests again (" + e.getMessage() + ")"));
            return Optional.empty();
        }
    }

    private Run recorded() throws IOException {
        for (Path folder : layout.classes()) {
            for (Path classFile : ProjectFiles.below(folder, ".class")) {
                compiled(classFile);
            }
        }
        for (Map.Entry<String, ExecutionDataStore> session : sessions().entrySet()) {
            executed(session.getKey(), session.getValue());
        }
        SortedMap<String, Evidence.Coverage> coverage = new TreeMap<>();
        files.forEach((path, tests) -> coverage.put(path, new Evidence.Coverage(tests)));
        coverage.keySet().removeAll(stale);
        return new Run(coverage, compiled);
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

    private void compiled(Path classFile) throws IOException {
        Optional<IClassCoverage> coverage = analyze(classFile, new ExecutionDataStore());
        if (coverage.isPresent()) {
            String source = source(coverage.get());
            compiled.merge(source, classFile.toFile().lastModified(), Math::min);
            SortedMap<Integer, SortedSet<String>> lines = files.computeIfAbsent(source, unused -> new TreeMap<>());
            lines(coverage.get(), status -> status != ICounter.EMPTY)
                    .forEach(line -> lines.computeIfAbsent(line, unused -> new TreeSet<>()));
        }
    }

    private void executed(String test, ExecutionDataStore store) throws IOException {
        for (ExecutionData data : store.getContents()) {
            Probes probes = Probes.of(data);
            if (!executions.containsKey(probes)) {
                executions.put(probes, execution(data, store));
            }
            executions.get(probes).ifPresent(execution -> execution.lines().forEach(line ->
                    files.get(execution.source()).computeIfAbsent(line, unused -> new TreeSet<>()).add(test)));
        }
    }

    private Optional<Execution> execution(ExecutionData data, ExecutionDataStore store) throws IOException {
        Optional<Path> classFile = CompiledFrom.first(layout.classes(), data.getName() + ".class");
        Optional<IClassCoverage> coverage = classFile.isEmpty() ? Optional.empty() : analyze(classFile.get(), store);
        coverage.filter(IClassCoverage::isNoMatch).ifPresent(other -> stale.add(source(other)));
        return coverage.map(shown -> new Execution(source(shown),
                lines(shown, status -> (status & ICounter.FULLY_COVERED) != 0).boxed().toList()));
    }

    /** A class as far as it knows where its code comes from: one compiled without line numbers is no evidence. */
    private static Optional<IClassCoverage> analyze(Path classFile, ExecutionDataStore store) throws IOException {
        CoverageBuilder builder = new CoverageBuilder();
        new Analyzer(store, builder).analyzeClass(Files.readAllBytes(classFile), classFile.toString());
        return Stream.concat(builder.getClasses().stream(), builder.getNoMatchClasses().stream()).distinct().findFirst()
                .filter(CoverageReader::tellsLines);
    }

    private static boolean tellsLines(IClassCoverage coverage) {
        boolean code = coverage.getInstructionCounter().getTotalCount() > 0;
        return coverage.getSourceFileName() != null && (!code || coverage.getFirstLine() != ISourceNode.UNKNOWN_LINE);
    }

    private static IntStream lines(IClassCoverage coverage, IntPredicate status) {
        return coverage.getFirstLine() == ISourceNode.UNKNOWN_LINE ? IntStream.empty()
                : IntStream.rangeClosed(coverage.getFirstLine(), coverage.getLastLine())
                        .filter(line -> status.test(coverage.getLine(line).getStatus()));
    }

    /** Its package and its name. */
    private static String source(IClassCoverage coverage) {
        return CompiledFrom.name(coverage.getPackageName(), coverage.getSourceFileName());
    }

    /** What a session says of a class. Many tests say the same, and reading a class takes longer than remembering it. */
    private record Probes(long type, BitSet reached) {

        static Probes of(ExecutionData data) {
            BitSet reached = new BitSet();
            IntStream.range(0, data.getProbes().length).filter(probe -> data.getProbes()[probe]).forEach(reached::set);
            return new Probes(data.getId(), reached);
        }
    }

    /** The lines of a source file that one session executed. */
    private record Execution(String source, List<Integer> lines) {
    }
}
