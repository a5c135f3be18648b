package org.linebyline.doclinker;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

/** Arrows run one way: the packages may import these and no others. */
class ArchitectureTest {

    private static final String ROOT = "org.linebyline.doclinker";
    private static final Path SOURCES = Path.of("src/main/java", ROOT.split("\\."));
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("model", Set.of()),
            Map.entry("read", Set.of("model", "names", "kept", "read.files", "read.chapter", "read.code", "read.evidence")),
            Map.entry("read.files", Set.of("model", "names", "kept")),
            Map.entry("read.chapter", Set.of("model", "names", "read.files")),
            Map.entry("read.code", Set.of("model", "read.files")),
            Map.entry("read.evidence", Set.of("model", "read.files")),
            Map.entry("formula.syntax", Set.of()),
            Map.entry("formula.number", Set.of()),
            Map.entry("formula.type", Set.of()),
            Map.entry("formula.value", Set.of("formula.number")),
            Map.entry("formula.expr", Set.of("formula.syntax", "formula.type", "formula.number", "formula.value")),
            Map.entry("formula.operation", Set.of("formula.expr", "formula.number", "formula.type", "formula.value")),
            Map.entry("formula.resolve", Set.of("formula.syntax", "formula.expr", "formula.operation",
                    "formula.number", "formula.type", "formula.value")),
            Map.entry("formula.declare", Set.of("formula.syntax", "formula.resolve", "formula.expr",
                    "formula.operation", "formula.number", "formula.type", "formula.value")),
            Map.entry("formula.sample", Set.of("formula.syntax", "formula.declare", "formula.expr",
                    "formula.number", "formula.type", "formula.value")),
            Map.entry("formula.check", Set.of("model", "kept", "formula.syntax", "formula.declare", "formula.sample", "formula.resolve", "formula.code",
                    "formula.expr", "formula.operation", "formula.number", "formula.type", "formula.value")),
            Map.entry("formula.code", Set.of("formula.number", "formula.type", "formula.value", "model", "names", "kept")),
            Map.entry("kept", Set.of("output")),
            Map.entry("typeset", Set.of("model", "kept", "formula.syntax")),
            Map.entry("link", Set.of("model")),
            Map.entry("names", Set.of()),
            Map.entry("rules", Set.of("model")),
            Map.entry("judge", Set.of("model", "names")),
            Map.entry("output", Set.of()),
            Map.entry("weave", Set.of("model", "output", "rules", "weave.catalog", "weave.epub", "weave.figure", "weave.formula", "weave.map", "weave.pdf",
                    "weave.search", "weave.theme")),
            Map.entry("weave.catalog", Set.of("model")),
            Map.entry("weave.epub", Set.of("model")),
            Map.entry("weave.figure", Set.of()),
            Map.entry("weave.formula", Set.of("model")),
            Map.entry("weave.map", Set.of("model")),
            Map.entry("weave.search", Set.of("model", "weave.catalog")),
            Map.entry("weave.pdf", Set.of("model", "weave.theme")),
            Map.entry("weave.theme", Set.of()),
            Map.entry("report", Set.of("model", "names", "output", "rules")),
            Map.entry("coverage", Set.of()),
            Map.entry("", Set.of("model", "read", "read.files", "typeset", "link", "formula.check", "judge", "weave", "weave.theme", "report", "rules", "output")),
            Map.entry("cli", Set.of("", "model", "names", "report", "rules")),
            Map.entry("timing", Set.of("model")),
            Map.entry("mojo", Set.of("", "model", "report", "timing")));

    @Test
    void siblingsNeverImportEachOther() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : sources()) {
            String own = packageOf(file);
            Set<String> allowed = MAY_IMPORT.get(own);
            assertTrue(allowed != null, () -> "package '" + own + "' is not in the drawing: " + file);
            for (String imported : ownImports(file)) {
                if (!imported.equals(own) && !allowed.contains(imported)) {
                    wrong.add(own + " imports " + imported + " in " + file.getFileName());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** Formulas are computed behind one door, and the parser is the only other thing that anyone may use: one reads LaTeX, not two. */
    @Test
    void onlyTheDoorOfFormulasAndTheirParserAreOpen() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path file : sources()) {
            if (!packageOf(file).startsWith("formula.")) {
                Pattern.compile("\\b" + ROOT.replace(".", "\\.") + "\\.(formula\\.\\w+)\\.([A-Z]\\w*)").matcher(Files.readString(file)).results()
                        .map(result -> result.group(1).equals("formula.syntax") ? "formula.syntax" : result.group(1) + "." + result.group(2))
                        .forEach(what -> used.add(packageOf(file) + " uses " + what));
            }
        }
        assertEquals(Set.of(" uses formula.check.BookEvaluator", " uses formula.check.Settlements", "typeset uses formula.syntax"), used);
    }

    @Test
    void theModelKnowsNothingButTheJdk() throws IOException {
        Set<String> foreign = new TreeSet<>();
        for (Path file : sources()) {
            if (packageOf(file).equals("model")) {
                Matcher imports = Pattern.compile("(?m)^import (?:static )?([\\w.]+)").matcher(Files.readString(file));
                imports.results().map(result -> result.group(1)).filter(name -> !name.startsWith("java."))
                        .forEach(name -> foreign.add(file.getFileName() + ": " + name));
            }
        }
        assertEquals(Set.of(), foreign);
    }

    @Test
    void theGoalsStayThin() throws IOException {
        for (Path file : sources()) {
            if (packageOf(file).equals("mojo")) {
                long code = Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("import") && !line.strip().startsWith("*")).count();
                assertTrue(code < 40, () -> file.getFileName() + " has " + code + " lines of code");
            }
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<Path> java = files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
            assertTrue(java.size() > 30, "sources are looked for in the wrong place");
            return java;
        }
    }

    private static Set<String> ownImports(Path file) throws IOException {
        Set<String> imported = new TreeSet<>();
        Matcher imports = Pattern.compile("\\b" + ROOT.replace(".", "\\.") + "((?:\\.[a-z]\\w*)*)\\.[A-Z]")
                .matcher(Files.readString(file));
        imports.results().map(result -> result.group(1)).map(name -> name.isEmpty() ? "" : name.substring(1))
                .forEach(imported::add);
        return imported;
    }

    /** Below the root, with dots; empty for the root itself. */
    private static String packageOf(Path file) {
        Path folder = SOURCES.relativize(file).getParent();
        return folder == null ? "" : folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
    }
}
