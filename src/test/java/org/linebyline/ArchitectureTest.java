package org.linebyline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A topic stands on simpler ones: it may import these and no others. */
class ArchitectureTest {

    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("linearalgebra", Set.of()),
            Map.entry("calculus", Set.of("linearalgebra")),
            Map.entry("probability", Set.of("linearalgebra")),
            Map.entry("eigenvalues", Set.of("linearalgebra")),
            Map.entry("components", Set.of("linearalgebra", "probability", "eigenvalues")),
            Map.entry("differentiation", Set.of("linearalgebra", "calculus")),
            Map.entry("optimization", Set.of("linearalgebra", "calculus")),
            Map.entry("information", Set.of("linearalgebra", "probability")),
            Map.entry("regression", Set.of("linearalgebra", "calculus", "probability", "eigenvalues")),
            Map.entry("classification", Set.of("linearalgebra", "probability", "information")),
            Map.entry("networks", Set.of("linearalgebra", "calculus", "probability", "information", "classification")),
            Map.entry("attention", Set.of("linearalgebra", "probability", "information")),
            Map.entry("reinforcement", Set.of("linearalgebra", "probability")),
            Map.entry("streams", Set.of()),
            Map.entry("retrieval", Set.of()),
            Map.entry("causality", Set.of("linearalgebra", "probability")),
            Map.entry("tokenization", Set.of("linearalgebra", "information")));

    private static final Pattern TOPIC = Pattern.compile("\\borg\\.linebyline\\.([a-z]+)\\.");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([\\w.]+);");

    @Test
    void importsPointDown() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : sources()) {
            String topic = file.getParent().getFileName().toString();
            Set<String> allowed = MAY_IMPORT.get(topic);
            assertTrue(allowed != null, () -> "topic '" + topic + "' is not in the drawing: " + file);
            TOPIC.matcher(Files.readString(file)).results().map(found -> found.group(1))
                    .filter(used -> !used.equals(topic) && !allowed.contains(used))
                    .forEach(used -> wrong.add(topic + " imports " + used + " in " + file.getFileName()));
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void nothingComesFromElsewhereThanTheJdk() throws IOException {
        Set<String> foreign = new TreeSet<>();
        for (Path file : sources()) {
            IMPORT.matcher(Files.readString(file)).results().map(found -> found.group(1))
                    .filter(name -> !name.startsWith("java.") && !name.startsWith("org.linebyline."))
                    .forEach(name -> foreign.add(file.getFileName() + ": " + name));
        }
        assertEquals(Set.of(), foreign);
    }

    /** The folder is that of the module under Maven, and that of the whole project elsewhere. */
    private static List<Path> sources() throws IOException {
        Path module = Files.isDirectory(Path.of("main")) ? Path.of("") : Path.of("src");
        try (Stream<Path> files = Files.walk(module.resolve("main/java/org/linebyline"))) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            assertTrue(java.size() > 100, "sources are looked for in the wrong place");
            return java;
        }
    }
}
