package org.linebyline.doclinker.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.names.Nearest;
import org.linebyline.doclinker.report.Trace.TracedEquation;
import org.linebyline.doclinker.report.Trace.TracedLine;

/** Answers questions about a Java file that has a region, or about a line of one. */
final class FileInquiry {

    private final Trace trace;
    private final SourceLines code;
    private final Paint paint;

    FileInquiry(Trace trace, SourceLines code, Paint paint) {
        this.trace = trace;
        this.code = code;
        this.paint = paint;
    }

    private record LinkedAt(TracedEquation equation, TracedLine line) {
    }

    /**
     * The answer.
     *
     * @param name the end of the file's path
     * @param line null for the whole file
     */
    Answer about(String name, String line) {
        List<String> files = files().stream().filter(file -> file.equals(name) || file.endsWith("/" + name)).toList();
        if (files.isEmpty()) {
            return Answer.nothing("no region lies in a file '" + name + "'"
                    + Nearest.question(name, files().stream().map(file -> file.substring(file.lastIndexOf('/') + 1)).toList()));
        }
        if (files.size() > 1) {
            return Answer.nothing("several files are called '" + name + "': write more of the path\n  " + String.join("\n  ", files));
        }
        return line == null ? whole(files.get(0)) : line(files.get(0), Integer.parseInt(line));
    }

    private Answer whole(String file) {
        List<TracedEquation> own = trace.equations().stream()
                .filter(equation -> equation.regions().stream().anyMatch(region -> region.file().equals(file))).toList();
        return Answer.of(paint.strong(file) + "\n\n" + new EquationTable(own, paint).text(equation -> equation.regions().stream()
                .filter(region -> region.file().equals(file)).map(region -> "lines " + region.from() + " to " + region.to())
                .collect(Collectors.joining(", "))));
    }

    private Answer line(String file, int line) {
        List<LinkedAt> linked = linked(file, line).toList();
        String text = code.at(Place.line(file, line)).strip();
        String head = paint.quiet(file + ":" + line) + (text.isEmpty() ? "" : "\n" + Words.clip("    " + text));
        return linked.isEmpty() ? Answer.nothing(head + "\n\nline " + line + " answers to no equation" + nearest(file, line))
                : Answer.of(head + "\n\n" + linked.stream().map(this::text).collect(Collectors.joining("\n\n")));
    }

    private String text(LinkedAt at) {
        TracedEquation equation = at.equation();
        return paint.strong(equation.number() + "  " + equation.id())
                + (at.line().term() == null ? "" : ", term " + paint.term(at.line().term())) + "  in " + trace.title(equation.chapter())
                + "\n" + paint.quiet(equation.file() + ":" + equation.line())
                + "\n\n" + Words.indent(new Formula(equation.latex(), true).plain(), "    ") + "\n\n" + tests(at);
    }

    private static String tests(LinkedAt at) {
        if (at.line().tests() == null) {
            return "no recorded test run";
        }
        List<String> tests = at.line().tests().stream().map(at.equation().tests()::get).toList();
        return Words.count(tests.size(), "test") + (tests.isEmpty() ? "" : "\n" + TestNames.list(tests, "  "));
    }

    private Stream<LinkedAt> linked(String file, int line) {
        return trace.equations().stream().flatMap(equation -> equation.regions().stream()
                .filter(region -> region.file().equals(file)).flatMap(region -> region.lines().stream())
                .filter(traced -> traced.line() == line).map(traced -> new LinkedAt(equation, traced)));
    }

    private String nearest(String file, int line) {
        return trace.equations().stream().flatMap(equation -> equation.regions().stream())
                .filter(region -> region.file().equals(file)).flatMap(region -> region.lines().stream()).map(TracedLine::line)
                .min((one, other) -> Integer.compare(Math.abs(one - line), Math.abs(other - line)))
                .map(nearest -> "; the nearest that does is line " + nearest).orElse("");
    }

    private List<String> files() {
        return trace.equations().stream().flatMap(equation -> equation.regions().stream()).map(Trace.TracedRegion::file)
                .distinct().sorted().toList();
    }
}
