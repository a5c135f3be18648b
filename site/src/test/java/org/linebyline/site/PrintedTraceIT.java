package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linebyline.site.PdfBook.squeezed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.linebyline.site.PdfBook.Bookmark;
import org.linebyline.site.PdfBook.Jump;

/** On paper nothing can be followed but a page number: each one is there, and each one is right. */
class PrintedTraceIT {

    private static final List<String> BACK = List.of("The Trace", "The Tests", "Bibliography", "Papers with Their Equations",
            "List of Equations", "List of Figures", "Index of Symbols", "Index of Classes", "Index of Subjects");

    /** "(4.1, p. 87)", "Figure 4.2 (p. 87)", "Softmax.java:12–19, p. 87". */
    private static final Pattern PAGE = Pattern.compile("p\\. ?(\\w+)\\)?$");

    /** The last number of an entry, which is no number of an equation. */
    private static final Pattern LAST = Pattern.compile("(?<![\\d.])(\\d+)$");

    /** A line such as {@code });} has no number in the margin. */
    private static final Pattern NO_WORDS = Pattern.compile("\\W*");

    private static PdfBook pdf;
    private static Map<String, Integer> matter;
    private static int first;

    @BeforeAll
    static void read() throws IOException {
        pdf = new PdfBook();
        matter = pdf.outline().stream().filter(bookmark -> bookmark.children().isEmpty())
                .collect(Collectors.toMap(Bookmark::title, Bookmark::page, (one, other) -> one, TreeMap::new));
        first = pdf.outline().stream().filter(bookmark -> !bookmark.children().isEmpty()).mapToInt(Bookmark::page).min().orElseThrow();
    }

    @AfterAll
    static void close() throws IOException {
        pdf.close();
    }

    @Test
    void everyReferenceToAnEquationSaysItsPage() throws IOException {
        List<String> silent = new ArrayList<>();
        int said = 0;
        for (Jump jump : pdf.jumps(first, matter.get("The Trace"))) {
            if (jump.words().matches("\\(\\d+\\.\\d+, p\\. ?\\d+\\)")) {
                said++;
            } else if (jump.words().matches("\\(\\d+\\.\\d+.*") && jump.target() != jump.page()) {
                silent.add(pdf.foot(jump.page()) + ": " + jump.words());
            }
        }
        assertEquals(List.of(), silent);
        assertTrue(said > 100, "only " + said);
    }

    @Test
    void everyPageThatAReferenceSaysIsTheOneThatItLeadsTo() throws IOException {
        List<String> wrong = new ArrayList<>();
        int said = 0;
        for (Jump jump : pdf.jumps(first, pdf.pages().size())) {
            Matcher page = PAGE.matcher(jump.words());
            if (page.find()) {
                said++;
                check(jump, page.group(1), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(said > 2 * Book.equations().size(), "only " + said);
    }

    @Test
    void everyFigureIsListedWithItsPage() throws IOException {
        List<Jump> jumps = pdf.jumps(matter.get("List of Figures"), matter.get("Index of Symbols"));
        assertTrue(jumps.size() > 10, "only " + jumps.size());
        for (Jump jump : jumps) {
            String page = pdf.foot(jump.target());
            assertTrue(jumps.stream().anyMatch(part -> part.target() == jump.target() && part.words().endsWith(page)), jump.words());
        }
    }

    /** Captions of figures have numbers of their own. */
    @Test
    void everyEntryOfTheContentsAndOfAListNamesThePageThatItLeadsTo() throws IOException {
        List<String> wrong = new ArrayList<>();
        int said = 0;
        List<Jump> jumps = new ArrayList<>(pdf.jumps(matter.get("Contents"), first));
        jumps.addAll(pdf.jumps(matter.get("The Trace"), matter.get("List of Figures")));
        jumps.addAll(pdf.jumps(matter.get("Index of Symbols"), pdf.pages().size()));
        for (Jump jump : jumps) {
            Matcher page = LAST.matcher(jump.words());
            if (page.find() && !PAGE.matcher(jump.words()).find()) {
                said++;
                check(jump, page.group(1), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(said > 10 * Book.equations().size(), "only " + said);
    }

    @Test
    void theListOfEquationsHasEachWithThePageWhereItStands() throws IOException {
        String lines = String.join("\n", pdf.pages().subList(matter.get("List of Equations"), matter.get("List of Figures")));
        for (Book.Equation equation : Book.equations()) {
            Matcher entry = Pattern.compile("(?m)^" + Pattern.quote(equation.number()) + " (.+?)[ .]+ (\\d+)$").matcher(lines);
            assertTrue(entry.find(), equation.number());
            int page = first + Integer.parseInt(entry.group(2)) - 1;
            String words = squeezed(text(page, page + 1));
            assertTrue(words.contains(squeezed(entry.group(1))) && words.contains("(" + equation.number() + ")"), entry.group());
        }
    }

    @Test
    void theTraceHasARowForEachEquationWithItsNumbers() throws IOException {
        String rows = squeezed(text(matter.get("The Trace"), matter.get("The Tests")));
        for (Book.Equation equation : Book.equations()) {
            String code = equation.regions().stream().map(region -> Pattern.quote(lines(region)) + ",p\\.\\d+").collect(Collectors.joining());
            String row = "\\(" + Pattern.quote(equation.number()) + "\\).{1,60}?\\d+" + code + equation.tests()
                    + Pattern.quote(squeezed(equation.evaluation().replaceFirst("^; ", "")));
            assertTrue(Pattern.compile(row).matcher(rows).find(), equation.number() + " " + row);
        }
    }

    @Test
    void everyLineThatRunsHasTheNumberOfItsEquationInTheMargin() throws IOException {
        String printed = pdf.pages().stream().flatMap(String::lines).map(PrintedTraceIT::margin).collect(Collectors.joining("\n", "\n", "\n"));
        List<String> missing = new ArrayList<>();
        for (Book.Equation equation : Book.equations()) {
            for (Book.Region region : equation.regions()) {
                List<String> source = Files.readAllLines(Path.of("..", region.file()));
                for (Book.Line line : region.running()) {
                    String code = source.get((int) line.number() - 1);
                    String row = "\n" + line.number() + start(code) + " " + equation.number();
                    if (!NO_WORDS.matcher(start(code)).matches() && !printed.contains(line.term().isEmpty() ? row : row + " " + line.term() + "\n")) {
                        missing.add(region.name() + row + " " + line.term());
                    }
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void whatStandsBehindTheChaptersIsInTheOutlineAndInTheContents() throws IOException {
        List<String> titles = pdf.outline().stream().map(Bookmark::title).toList();
        assertEquals(BACK, titles.subList(titles.size() - BACK.size(), titles.size()));
        String contents = text(matter.get("Contents"), matter.get("Notation"));
        for (String title : BACK) {
            String entry = Pattern.quote(title) + "[ .]+" + pdf.foot(matter.get(title));
            assertTrue(Pattern.compile(entry).matcher(contents).find(), entry);
            assertTrue(pdf.pages().get(matter.get(title)).lines().limit(3).anyMatch(line -> line.strip().equals(title)), title);
            assertTrue(pdf.pages().get(matter.get(title) + 1).lines().findFirst().orElseThrow().endsWith(title), "the running head of " + title);
        }
    }

    @Test
    void theContentsNameThePageOfEverySection() throws IOException {
        String contents = squeezed(text(matter.get("Contents"), matter.get("Notation")));
        pdf.outline().stream().flatMap(part -> part.children().stream()).flatMap(chapter -> chapter.children().stream())
                .forEach(section -> assertTrue(contents.contains(squeezed(section.title()) + pdf.foot(section.page())), section.title()));
    }

    @Test
    void whatIsCitedSaysOnWhichPagesEachOnce() throws IOException {
        String works = text(matter.get("Bibliography"), matter.get("Papers with Their Equations")).replaceAll("\\s+", " ");
        List<MatchResult> lists = Pattern.compile("Cited on (\\d+(, \\d+)*)").matcher(works).results().toList();
        for (MatchResult list : lists) {
            List<Integer> pages = Stream.of(list.group(1).split(", ")).map(Integer::valueOf).toList();
            assertEquals(pages.stream().sorted().distinct().toList(), pages, list.group());
        }
        assertTrue(lists.size() > 50, "only " + lists.size());
        assertTrue(works.contains("arxiv.org/abs/1706.03762"), "an address");
    }

    @Test
    void theCopyrightPageSaysWhatMayBeDone() {
        String page = pdf.pages().get(1).replaceAll("\\s+", " ");

        assertTrue(page.contains("The Line by Line authors") && page.contains("CC BY 4.0, code MIT") && page.contains("Open Font License"), page);
        assertTrue(page.matches(".*Edition of \\d{4}-\\d\\d-\\d\\d.*"), page);
    }

    private static void check(Jump jump, String said, List<String> wrong) {
        if (!said.equals(pdf.foot(jump.target()))) {
            wrong.add(pdf.foot(jump.page()) + ": " + jump.words() + " leads to " + pdf.foot(jump.target()));
        }
    }

    private static String lines(Book.Region region) {
        return region.name() + ":" + region.from() + (region.from() == region.to() ? "" : "\u2013" + region.to());
    }

    /** Its number, the beginning of its code, and what stands behind it: the code may wrap. */
    private static String margin(String line) {
        Matcher parts = Pattern.compile("\\s*(\\d+) (.*?) (\\d+\\.\\d+( [\\w-]+)?)\\s*").matcher(line);
        return parts.matches() ? parts.group(1) + start(parts.group(2)) + " " + parts.group(3) : line;
    }

    private static String start(String code) {
        String squeezed = squeezed(code).replaceFirst("//\\(.*", "");
        return squeezed.substring(0, Math.min(10, squeezed.length()));
    }

    /** In the order in which it is drawn: cell after cell. */
    private static String text(int from, int to) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(from + 1);
        stripper.setEndPage(to);
        return stripper.getText(pdf.document()).replace('\u00a0', ' ');
    }
}
