package org.linebyline.doclinker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.linebyline.doclinker.formula.check.BookEvaluator;
import org.linebyline.doclinker.judge.Judge;
import org.linebyline.doclinker.link.Linker;
import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.model.Timing;
import org.linebyline.doclinker.output.WholeFile;
import org.linebyline.doclinker.output.WholeFiles;
import org.linebyline.doclinker.read.BookReader;
import org.linebyline.doclinker.read.HostReader;
import org.linebyline.doclinker.read.LayoutReader;
import org.linebyline.doclinker.read.Readings;
import org.linebyline.doclinker.report.Reports;
import org.linebyline.doclinker.report.Sarif;
import org.linebyline.doclinker.report.SourceLines;
import org.linebyline.doclinker.report.Trace;
import org.linebyline.doclinker.weave.BookWeaver;
import org.linebyline.doclinker.weave.EbookWeaver;
import org.linebyline.doclinker.weave.SiteWeaver;
import org.linebyline.doclinker.weave.theme.Theme;

/** The whole flow: read, typeset, link, judge, weave. */
public final class DocLinker {

    private DocLinker() {
    }

    /** The root of the project that a folder lies in, if it lies in one. */
    public static Optional<Path> root(Path here) {
        return LayoutReader.root(here);
    }

    /** Where the project with this root keeps its parts. */
    public static Layout layout(Path root) {
        return LayoutReader.read(root);
    }

    /** Reads a project, links its equations to its code, judges the links, and leaves the reports of that behind. */
    public static Verdict check(Layout layout) throws IOException {
        try (Memory memory = new Memory()) {
            return check(layout, memory);
        }
    }

    /** The same, but what has not changed since an earlier check is taken from the memory of it. */
    public static Verdict check(Layout layout, Memory memory) throws IOException {
        Readings.begin(layout);
        String madeFrom = Inputs.of(layout).text();
        Stopwatch watch = new Stopwatch();
        Book read = watch.time("chapters and code (Asciidoctor)", () -> BookReader.read(layout, memory.readings()));
        Book book = watch.time("formulas (MathJax)", () -> memory.typeset(read, layout));
        Links linked = watch.time("links", () -> Linker.link(book));
        Links links = watch.time("evaluation", () -> BookEvaluator.evaluated(linked, layout, memory.settlements()));
        List<Finding> findings = watch.time("judgment", () -> Judge.judge(links));
        Verdict verdict = new Verdict(links, findings, watch.timings());
        new Reports(layout.cache()).write(verdict.trace(), Sarif.of(findings, new SourceLines(layout.root())), madeFrom);
        return verdict;
    }

    /** The trace of the last check; none when something has changed since then. */
    public static Optional<Trace> trace(Layout layout) {
        return new Reports(layout.cache()).trace(Inputs.of(layout).text());
    }

    /** Writes the site, the PDF and the EPUB of a book without findings; all whole, or none. */
    public static List<Timing> weave(Verdict verdict, Layout layout) throws IOException {
        if (verdict.broken()) {
            throw new IllegalArgumentException("a book with findings is not published");
        }
        Theme theme = Theme.of(layout.theme());
        Stopwatch watch = new Stopwatch();
        Map<String, String> reports = Map.of("trace.json", verdict.trace().json(),
                "trace.schema.json", Trace.schema());
        SourceHost host = HostReader.read(layout);
        try (WholeFiles pdfs = WholeFiles.at(layout.trims().stream().map(layout::pdf).toList()); WholeFile epub = WholeFile.at(layout.epub())) {
            watch.time("PDF", () -> new BookWeaver(verdict.links(), theme, host).weave(drafts(layout.trims(), pdfs)));
            watch.time("EPUB", () -> new EbookWeaver(verdict.links(), theme, host).weave(epub.draft()));
            SiteWeaver site = new SiteWeaver(verdict.links(), theme, address(layout, layout.pdf()), address(layout, layout.epub()), host);
            watch.time("site", () -> site.weave(layout.site(), reports));
            pdfs.publish();
            epub.publish();
        }
        return watch.timings();
    }

    private static SortedMap<String, Path> drafts(List<String> trims, WholeFiles pdfs) {
        return IntStream.range(0, trims.size()).boxed()
                .collect(Collectors.toMap(trims::get, i -> pdfs.files().get(i).draft(), (one, other) -> one, TreeMap::new));
    }

    /** Of a file, as seen from a page. */
    private static String address(Layout layout, Path file) {
        return layout.site().relativize(file).toString().replace('\\', '/');
    }
}
