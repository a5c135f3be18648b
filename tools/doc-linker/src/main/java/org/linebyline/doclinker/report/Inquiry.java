package org.linebyline.doclinker.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.names.Nearest;
import org.linebyline.doclinker.report.Trace.TracedChapter;
import org.linebyline.doclinker.report.Trace.TracedEquation;
import org.linebyline.doclinker.report.Trace.TracedLine;
import org.linebyline.doclinker.report.Trace.TracedRegion;

/** Answers questions about a trace, in text that fits 100 columns. */
public final class Inquiry {

    private static final Pattern FILE = Pattern.compile("(?<file>.*\\.java)(?::(?<line>\\d{1,9}))?(?::\\d+)?");

    private final Trace trace;
    private final SourceLines code;
    private final Paint paint;

    public Inquiry(Trace trace, SourceLines code, Paint paint) {
        this.trace = trace;
        this.code = code;
        this.paint = paint;
    }

    /** An equation, by its id or its number; a chapter, by its slug; a Java file, a line of it; a test, a class of tests. */
    public Answer about(String name) {
        Matcher file = FILE.matcher(name);
        if (file.matches()) {
            return new FileInquiry(trace, code, paint).about(file.group("file"), file.group("line"));
        }
        return Stream.<Function<String, String>>of(this::equation, this::chapter, this::test).map(kind -> kind.apply(name))
                .filter(text -> !text.isEmpty()).findFirst().map(Answer::of)
                .orElseGet(() -> Answer.nothing("nothing is called '" + name + "'" + Nearest.question(name, names())
                        + ": name an equation, a chapter, a Java file or a test"));
    }

    /** The equations that come from a paper. */
    public Answer paper(String key) {
        List<TracedEquation> cited = trace.equations().stream().filter(equation -> equation.source() != null).toList();
        List<TracedEquation> own = cited.stream().filter(equation -> equation.source().paper().equals(key)).toList();
        if (own.isEmpty()) {
            List<String> keys = cited.stream().map(equation -> equation.source().paper()).distinct().sorted().toList();
            return Answer.nothing("no equation is from '" + key + "'" + Nearest.question(key, keys)
                    + (keys.isEmpty() ? "" : "\n" + Words.wrap("equations are from " + String.join(", ", keys), "")));
        }
        return Answer.of(paint.strong(key) + ": " + Words.count(own.size(), "equation") + "\n\n"
                + new EquationTable(own, paint).text(equation -> equation.code() + "  " + equation.source().words()));
    }

    /** The whole book, one line a chapter. */
    public Answer summary() {
        String chapters = trace.chapters().stream().map(this::line).collect(Collectors.joining("\n"));
        String findings = trace.findings().isEmpty() ? "no finding"
                : Words.count(trace.findings().size(), "finding") + ": doc-linker check shows them";
        return Answer.of(Stream.of(paint.strong(trace.book()), chapters, findings).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n")));
    }

    /** What is computed of the formulas, by kind and chapter. */
    public Answer formulas() {
        return Answer.of(new FormulaTable(trace, paint).text());
    }

    private String line(TracedChapter chapter) {
        List<TracedEquation> own = of(chapter);
        long lines = own.stream().flatMap(equation -> equation.regions().stream()).mapToLong(region -> region.lines().size()).sum();
        long tests = own.stream().map(TracedEquation::tests).filter(Objects::nonNull).flatMap(List::stream).distinct().count();
        String numbers = String.format("%3d  %3d equations %5d lines %5d tests  ", chapter.number(), own.size(), lines, tests);
        return Words.clip(numbers + chapter.slug());
    }

    private List<TracedEquation> of(TracedChapter chapter) {
        return trace.equations().stream().filter(equation -> equation.chapter().equals(chapter.slug())).toList();
    }

    private String equation(String name) {
        return trace.equations().stream().filter(equation -> equation.id().equals(name) || equation.number().equals(name))
                .map(equation -> new EquationText(equation, trace.title(equation.chapter()), code, paint).text())
                .collect(Collectors.joining("\n\n"));
    }

    private String chapter(String name) {
        return trace.chapters().stream().filter(chapter -> chapter.slug().equals(name)).map(chapter ->
                paint.strong(chapter.number() + "  " + chapter.title()) + "\n" + paint.quiet(chapter.file()) + "\n\n"
                        + new EquationTable(of(chapter), paint).text(TracedEquation::code).strip()).collect(Collectors.joining("\n\n"));
    }

    private String test(String name) {
        List<String> meant = tests().stream().filter(test -> TestNames.meant(test, name)).toList();
        return meant.isEmpty() ? "" : name.contains("#") ? meant.stream().map(this::ofTest).collect(Collectors.joining("\n\n"))
                : meant.stream().map(TestNames::type).distinct().map(this::ofTests).collect(Collectors.joining("\n\n"));
    }

    private String ofTest(String test) {
        return paint.strong(test) + "\n\n" + run(test::equals).text(equation -> lines(equation, test));
    }

    private String ofTests(String type) {
        Predicate<String> own = test -> TestNames.type(test).equals(type);
        return paint.strong(type) + ": " + Words.count(tests().stream().filter(own).count(), "test") + "\n\n" + run(own)
                .text(equation -> "run by " + Words.count(equation.tests().stream().filter(own).count(), "test"));
    }

    /** The equations that some tests run. */
    private EquationTable run(Predicate<String> tests) {
        return new EquationTable(trace.equations().stream()
                .filter(equation -> equation.tests() != null && equation.tests().stream().anyMatch(tests)).toList(), paint);
    }

    /** {@code Softmax.java:12,13}. */
    private static String lines(TracedEquation equation, String test) {
        int index = equation.tests().indexOf(test);
        List<String> lines = new ArrayList<>();
        for (TracedRegion region : equation.regions()) {
            String own = region.lines().stream().filter(line -> line.tests().contains(index)).map(TracedLine::line)
                    .map(String::valueOf).collect(Collectors.joining(","));
            if (!own.isEmpty()) {
                lines.add(region.begin().replaceFirst("\\d+$", own));
            }
        }
        return String.join("  ", lines);
    }

    private List<String> tests() {
        return trace.equations().stream().filter(equation -> equation.tests() != null)
                .flatMap(equation -> equation.tests().stream()).distinct().sorted().toList();
    }

    private List<String> names() {
        Stream<String> tests = tests().stream().map(TestNames::simple)
                .flatMap(test -> Stream.of(test, TestNames.type(test)));
        return Stream.of(trace.equations().stream().map(TracedEquation::id), trace.chapters().stream().map(TracedChapter::slug), tests)
                .flatMap(names -> names).distinct().toList();
    }
}
