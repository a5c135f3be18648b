package org.linebyline.doclinker.read.evidence;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import javax.xml.stream.Location;
import javax.xml.stream.XMLStreamException;

import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;

/** Reads what PIT reports: for each mutant its line, what was changed, and the tests that noticed. */
public final class MutationReader {

    private static final Comparator<Mutant> ORDER = Comparator.comparing(Mutant::place)
            .thenComparing(Mutant::description).thenComparing(Mutant::mutator).thenComparing(Mutant::status);

    private final Layout layout;

    public MutationReader(Layout layout) {
        this.layout = layout;
    }

    /** The mutants of the sources that have not changed since; a damaged report is noted, and then counts for nothing. */
    public Mutation read(List<SourceFile> sources, List<Damage> damage) {
        if (!Files.isRegularFile(layout.mutations())) {
            return new Mutation.Missing();
        }
        try {
            SortedSet<String> outdated = changedSince(Files.getLastModifiedTime(layout.mutations()), sources);
            Map<String, List<Mutant>> mutants = mutants().stream().sorted(ORDER)
                    .collect(Collectors.groupingBy(mutant -> mutant.place().path()));
            SortedMap<String, List<Mutant>> files = new TreeMap<>();
            sources.stream().map(SourceFile::path).filter(path -> !outdated.contains(path))
                    .forEach(path -> files.put(path, mutants.getOrDefault(path, List.of())));
            return new Mutation.Run(files, outdated);
        } catch (XMLStreamException e) {
            damage.add(damage(e.getLocation()));
        } catch (IOException e) {
            damage.add(damage(null));
        }
        return new Mutation.Missing();
    }

    private SortedSet<String> changedSince(FileTime run, List<SourceFile> sources) throws IOException {
        SortedSet<String> changed = new TreeSet<>();
        for (SourceFile source : sources) {
            if (Files.getLastModifiedTime(layout.root().resolve(source.path())).compareTo(run) > 0) {
                changed.add(source.path());
            }
        }
        return changed;
    }

    private List<Mutant> mutants() throws IOException, XMLStreamException {
        try (Reader in = Files.newBufferedReader(layout.mutations())) {
            return new PitReport(in, layout).mutants();
        }
    }

    private Damage damage(Location location) {
        int line = location == null ? 1 : Math.max(1, location.getLineNumber());
        int column = location == null ? 1 : Math.max(1, location.getColumnNumber());
        return new Damage(Rule.INPUT_UNREADABLE, new Place(layout.name(layout.mutations()), line, column),
                "not a report of PIT in XML: plant the mutants again, or delete the file");
    }
}
