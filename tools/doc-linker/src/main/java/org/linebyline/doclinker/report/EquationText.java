package org.linebyline.doclinker.report;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.report.Trace.TracedEquation;
import org.linebyline.doclinker.report.Trace.TracedLine;
import org.linebyline.doclinker.report.Trace.TracedRegion;

/** All that is known of one equation. */
final class EquationText {

    private final TracedEquation equation;
    private final String chapter;
    private final SourceLines code;
    private final Paint paint;

    EquationText(TracedEquation equation, String chapter, SourceLines code, Paint paint) {
        this.equation = equation;
        this.chapter = chapter;
        this.code = code;
        this.paint = paint;
    }

    String text() {
        String formula = new Formula(equation.latex(), true).plain();
        return Stream.of(Stream.of(head()), Stream.of(Words.indent(formula, "    ")), Stream.of(facts()),
                equation.regions().stream().map(this::region), Stream.of(tests(), mutants(), evaluation()))
                .flatMap(part -> part).filter(part -> !part.isEmpty()).collect(Collectors.joining("\n\n"));
    }

    private String head() {
        return paint.strong(equation.number() + "  " + equation.id()) + "  in " + chapter + "\n"
                + paint.quiet(equation.file() + ":" + equation.line());
    }

    private String facts() {
        String source = equation.source() == null ? "" : "source  " + equation.source().words();
        String terms = equation.terms().isEmpty() ? "" : Words.wrap(String.join(", ", equation.terms()), "        ").substring(8);
        String calls = equation.calls() == null ? "" : "in Java " + Words.wrap(equation.calls().stream()
                .map(call -> call.latex() + " is " + call.java()).collect(Collectors.joining("; ")), "        ").substring(8);
        return Stream.of(source, terms.isEmpty() ? "" : "terms   " + terms, calls).filter(fact -> !fact.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String mutants() {
        if (equation.mutants() == null) {
            return "";
        }
        String survivors = equation.mutants().survivors().stream().map(survivor -> "\n" + Words.wrap(survivor.file()
                + ":" + survivor.line() + " " + survivor.description() + " (" + survivor.status() + ")", "  "))
                .collect(Collectors.joining());
        return Words.count(equation.mutants().killed(), "mutant") + " killed, " + equation.mutants().survived() + " survived" + survivors;
    }

    private String evaluation() {
        return equation.evaluation() == null ? "" : Words.wrap(equation.evaluation().words(), "");
    }

    private String region(TracedRegion region) {
        int widest = equation.terms().stream().mapToInt(String::length).max().orElse(0);
        List<String> texts = region.lines().stream().map(line -> code.at(Place.line(region.file(), line.line()))).toList();
        int margin = texts.stream().filter(text -> !text.isBlank())
                .mapToInt(text -> text.length() - text.stripLeading().length()).min().orElse(0);
        StringBuilder rows = new StringBuilder(paint.quiet(region.file() + ":" + region.from()));
        for (int i = 0; i < texts.size(); i++) {
            rows.append('\n').append(row(region.lines().get(i), texts.get(i).substring(Math.min(margin, texts.get(i).length())), widest));
        }
        return rows.toString();
    }

    private String row(TracedLine line, String text, int widest) {
        String term = line.term() == null ? "" : line.term();
        String number = String.format("%5d  ", line.line());
        String plain = term.isEmpty() ? text : text.replaceFirst("\\s*// \\([^)]*\\)\\s*$", "");
        String row = Words.clip(number + " ".repeat(widest) + "  " + plain);
        return number + paint.term(term) + row.substring(number.length() + term.length());
    }

    private String tests() {
        if (equation.tests() == null) {
            return "no recorded test run";
        }
        return Words.count(equation.tests().size(), "test") + (equation.tests().isEmpty() ? ""
                : "\n" + TestNames.list(equation.tests(), "  "));
    }
}
