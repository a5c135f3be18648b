package org.linebyline.doclinker.weave;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;

/**
 * Writes for each chapter a page of what speaks for its equations: which tests execute their code, what became of its mutants,
 * and inputs that their formulas were evaluated on.
 */
final class EvidencePages {

    private static final Pattern HYPHEN = Pattern.compile("-(?=[\\d\u221e ])");
    private static final String FOLDER = "evidence/";

    private final Links links;
    private final Shown shown;
    private final Destinations destinations;

    EvidencePages(Links links, Shown shown) {
        this.links = links;
        this.shown = shown;
        this.destinations = new Destinations(links.book().plan(), SiteMedium.of(links.book()));
    }

    record PageView(Destination chapter, List<EntryView> equations) {
    }

    record EntryView(String id, Destination equation, String formula, List<TestList.Tests> tests, boolean mutants,
            List<SurvivorView> survivors, List<TestList.Tests> killers, List<InputView> inputs) {
    }

    record InputView(List<GivenView> given, String formula, String code) {
    }

    /** @param sign as HTML; empty where there is but a value */
    record GivenView(String sign, String value) {
    }

    /** @param href from the top folder; empty where the book does not show the line */
    record SurvivorView(String place, String href, String fault) {
    }

    /** Where the evidence of an equation is, from the top folder. */
    static String href(LinkedEquation equation) {
        return FOLDER + equation.chapter().slug() + ".html#" + equation.id();
    }

    /** What the page has of an equation, in words; empty when it is not there. */
    static List<String> kinds(LinkedEquation equation) {
        List<String> kinds = new ArrayList<>();
        if (!equation.tests().isEmpty()) {
            kinds.add("tests");
        }
        if (!equation.mutants().isEmpty()) {
            kinds.add("mutants");
        }
        if (!inputs(equation.evaluation()).isEmpty()) {
            kinds.add("inputs");
        }
        return kinds;
    }

    void weave(SitePages pages) throws IOException {
        Fragment fragment = new Fragment(links, SiteMedium.of(links.book()));
        for (Chapter chapter : links.book().chapters()) {
            List<EntryView> equations = links.equations().stream().filter(equation -> equation.chapter().equals(chapter))
                    .filter(equation -> !kinds(equation).isEmpty()).map(equation -> view(equation, fragment)).toList();
            if (!equations.isEmpty()) {
                pages.write(FOLDER + chapter.slug() + ".html", "evidence", "Evidence: " + chapter.title(),
                        "What speaks for the equations of this chapter: tests, mutants, and inputs that they were evaluated on.",
                        new PageView(destinations.of(chapter), equations));
            }
        }
    }

    private EntryView view(LinkedEquation equation, Fragment fragment) {
        return new EntryView(equation.id(), destinations.of(equation), fragment.formula(equation), TestList.of(equation, equation.tests()),
                !equation.mutants().isEmpty(), Survivor.of(equation).stream().map(this::view).toList(),
                TestList.of(equation, equation.mutants().killers()), inputs(equation.evaluation()));
    }

    private SurvivorView view(Survivor survivor) {
        String href = shown.where(survivor.region())
                .map(where -> where.chapter() + ".html#" + shown.anchor(survivor.region().path(), survivor.line())).orElse("");
        return new SurvivorView(survivor.place(), href, survivor.fault());
    }

    private static List<InputView> inputs(Evaluation evaluation) {
        return evaluation instanceof Evaluation.Agrees agrees ? agrees.shown().stream().map(EvidencePages::view).toList() : List.of();
    }

    private static InputView view(Evaluation.SampleText sample) {
        return new InputView(sample.given().stream().map(EvidencePages::given).toList(), minus(sample.formula()), minus(sample.code()));
    }

    private static GivenView given(String given) {
        String[] sides = PlainLetters.of(given).split(" = ", 2);
        return sides.length == 1 ? new GivenView("", minus(given)) : new GivenView(PlainLetters.html(sides[0]), minus(sides[1]));
    }

    /** Numbers have a minus, and words in quotation marks their hyphens. */
    private static String minus(String value) {
        return value.contains("\"") ? value : HYPHEN.matcher(value).replaceAll("\u2212");
    }
}
