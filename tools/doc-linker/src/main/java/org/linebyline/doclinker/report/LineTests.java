package org.linebyline.doclinker.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Statement;

/** Which tests execute a line: its own, or where the recording does not see it, as inside a long expression, its statement's. */
final class LineTests {

    private final Map<String, SourceFile> sources;
    private final SortedMap<String, Evidence.Coverage> files;

    LineTests(Book book) {
        this.sources = book.sources().stream().collect(Collectors.toMap(SourceFile::path, Function.identity(), (one, same) -> one));
        this.files = book.evidence() instanceof Evidence.Recorded recorded ? recorded.files() : new TreeMap<>();
    }

    SortedSet<String> of(String path, int line) {
        Evidence.Coverage coverage = files.get(path);
        if (coverage == null) {
            return new TreeSet<>();
        }
        SortedSet<String> own = coverage.tests().get(line);
        Lines statement = own == null ? statement(path, line) : new Lines(line, line);
        return coverage.tests().subMap(statement.from(), statement.to() + 1).values().stream().flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Lines statement(String path, int line) {
        return sources.get(path).statements().stream().map(Statement::lines).filter(lines -> lines.contains(line))
                .min(Comparator.comparingInt(lines -> lines.to() - lines.from())).orElse(new Lines(line, line));
    }
}
