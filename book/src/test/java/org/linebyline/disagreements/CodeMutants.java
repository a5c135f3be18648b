package org.linebyline.disagreements;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Region;

/** Lines of code with one thing wrong, in the regions of equations. */
final class CodeMutants {

    private final Bench bench;
    private final List<LinkedEquation> equations;
    private final Map<String, List<Mutant>> byKind = new LinkedHashMap<>();

    private CodeMutants(Bench bench, List<LinkedEquation> equations) {
        this.bench = bench;
        this.equations = equations;
        CodeKinds.NAMES.forEach(name -> byKind.put(name, new ArrayList<>()));
    }

    static List<Kind> kinds(Bench bench, List<LinkedEquation> equations) throws IOException {
        CodeMutants mutants = new CodeMutants(bench, equations);
        Sources sources = new Sources(bench.layout().classes());
        Set<String> files = equations.stream().flatMap(linked -> linked.regions().stream()).map(Region::path)
                .collect(Collectors.toCollection(TreeSet::new));
        for (String file : files) {
            mutants.collect(file, Files.readString(bench.layout().root().resolve(file)), sources);
        }
        return mutants.byKind.entrySet().stream().map(each -> new Kind(each.getKey(), List.copyOf(each.getValue()))).toList();
    }

    private void collect(String file, String text, Sources sources) {
        Map<Integer, List<LinkedEquation>> claiming = new TreeMap<>();
        for (CodeKinds.Found found : CodeKinds.in(sources.tree(text))) {
            List<LinkedEquation> claims = claiming.computeIfAbsent(found.line(), line -> claiming(file, line));
            if (!claims.isEmpty()) {
                byKind.get(found.kind()).add(new Mutant(file.substring(file.lastIndexOf('/') + 1) + ": "
                        + text.lines().skip(found.line() - 1L).findFirst().orElseThrow().strip() + "  |  " + found.edit().words(text), bench.claims(claims),
                        () -> sources.compiled(found.edit().in(text)), () -> sources.compiled(found.throwing(text)),
                        found.guard() || marksSymbol(claims, file, found.line())));
            }
        }
    }

    private List<LinkedEquation> claiming(String file, int line) {
        return equations.stream().filter(linked -> linked.regions().stream()
                .anyMatch(region -> region.path().equals(file) && region.lines().contains(line))).toList();
    }

    private static boolean marksSymbol(List<LinkedEquation> claims, String file, int line) {
        return claims.stream().flatMap(linked -> linked.lines().stream())
                .anyMatch(each -> each.path().equals(file) && each.line() == line && !each.symbol().isEmpty());
    }
}
