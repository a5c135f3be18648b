package org.linebyline.experiments.retrieval;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linebyline.experiments.Experiment;
import org.linebyline.experiments.Numbers;
import org.linebyline.experiments.Run;
import org.linebyline.experiments.Table;
import org.linebyline.retrieval.InvertedIndex;
import org.linebyline.retrieval.Posting;
import org.linebyline.retrieval.VariableByte;

/** How large an index of the book is, by sections and by sentences. */
public final class IndexSize implements Experiment {

    @Override
    public String chapter() {
        return "bm25-inverted-index";
    }

    @Override
    public Run run() {
        List<Section> book = Section.ofTheBook();
        InvertedIndex sections = InvertedIndex.of(book.stream().map(Section::terms).toList());
        InvertedIndex sentences = InvertedIndex.of(book.stream().flatMap(section -> section.prose().lines()).map(Section::terms)
                .filter(terms -> !terms.isEmpty()).toList());
        int postings = postings(sections);
        return Run.empty().table("index-size", sizes(sections, sentences))
                .result("book-sections", Numbers.grouped(sections.lengths().length))
                .result("book-words", Numbers.grouped(IntStream.of(sections.lengths()).sum()))
                .result("book-terms", Numbers.grouped(sections.lists().size()))
                .result("book-postings", Numbers.grouped(postings))
                .result("postings-per-term", Numbers.fixed((double) postings / sections.lists().size(), 1))
                .result("cells-empty", Numbers.fixed(100 - 100.0 * postings / sections.lists().size() / sections.lengths().length, 1));
    }

    private static int postings(InvertedIndex index) {
        return index.lists().values().stream().mapToInt(List::size).sum();
    }

    private static Table sizes(InvertedIndex sections, InvertedIndex sentences) {
        int fewer = 4 * postings(sections);
        int more = 4 * postings(sentences);
        return Table.of("", "by sections", "percent", "by sentences", "percent")
                .row("documents", Numbers.grouped(sections.lengths().length), "", Numbers.grouped(sentences.lengths().length), "")
                .row("postings", Numbers.grouped(postings(sections)), "", Numbers.grouped(postings(sentences)), "")
                .row(row("bytes, four a number", fewer, fewer, more, more))
                .row(row("bytes, variable, without gaps", numbers(sections), fewer, numbers(sentences), more))
                .row(row("bytes, variable, with gaps", gaps(sections), fewer, gaps(sentences), more))
                .row(row("bytes of the frequencies, variable", frequencies(sections), fewer, frequencies(sentences), more));
    }

    private static String[] row(String name, int bytes, int of, int otherBytes, int ofOther) {
        return new String[] {name, Numbers.grouped(bytes), Numbers.fixed(100.0 * bytes / of, 1), Numbers.grouped(otherBytes),
            Numbers.fixed(100.0 * otherBytes / ofOther, 1)};
    }

    private static Stream<int[]> documents(InvertedIndex index) {
        return index.lists().values().stream().map(list -> list.stream().mapToInt(Posting::document).toArray());
    }

    private static int numbers(InvertedIndex index) {
        return documents(index).mapToInt(list -> VariableByte.encode(list).length).sum();
    }

    private static int gaps(InvertedIndex index) {
        return documents(index).mapToInt(list -> VariableByte.encode(VariableByte.gaps(list)).length).sum();
    }

    private static int frequencies(InvertedIndex index) {
        return index.lists().values().stream().flatMap(List::stream).mapToInt(posting -> VariableByte.bytes(posting.frequency())).sum();
    }
}
