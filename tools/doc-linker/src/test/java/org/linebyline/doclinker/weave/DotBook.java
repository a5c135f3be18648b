package org.linebyline.doclinker.weave;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.linebyline.doclinker.model.Book;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Evaluation;
import org.linebyline.doclinker.model.Evidence;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Marker;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Mutants;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.SourceHost;
import org.linebyline.doclinker.model.Symbol;
import org.linebyline.doclinker.model.Typeset;

/** A book of one equation with a term and a listing, and one chapter to come. */
final class DotBook {

    static final Path THEME = Path.of("src/test/resources/theme");
    static final SourceHost HOST = new SourceHost("https://example.org/{commit}/{path}#L{first}-L{last}", "c0ffee", "part/");
    static final Formula FORMULA = new Formula("a \\cdot b", true);

    private static final String JAVA = "src/main/java/sample/Dot.java";

    private DotBook() {
    }

    static Links links() {
        Region region = new Region("dot-product", new Lines(3, 7), new Place(JAVA, 2, 8));
        Place place = Place.line("book/chapters/dot.adoc", 5);
        Equation equation = new Equation("dot-product", "", FORMULA, place, place, "", List.of("products"),
                List.of(symbol("wide", place), symbol("narrow", place)), List.of(),
                Optional.empty(), Optional.empty());
        Chapter chapter = new Chapter("dot", "book/chapters/dot.adoc", "The dot product", "", List.of(), List.of(equation), List.of(),
                List.of(new FormulaUse(FORMULA, place, FormulaUse.Role.EQUATION)),
                List.of(new Listing(place, "dot-product", List.of(new Listing.Pull(place, JAVA, "dot-product")), false)), List.of(), List.of(),
                List.of(), List.of(),
                "<div class=\"formula display equation\" id=\"dot-product\" data-n=\"0\"></div>"
                        + "<div class=\"where\"><dl><dt>wide</dt><dd>below it</dd><dt>narrow</dt><dd>beside it</dd></dl></div>"
                        + "<figure class=\"listing\" data-n=\"0\"></figure>"
                        + "<table class=\"tableblock\"><colgroup><col style=\"width: 33.3333%;\"></colgroup><tr><th></th></tr></table>", List.of());
        SourceFile source = new SourceFile(JAVA, List.of("final class Dot {", "    // tag::dot-product[]",
                "    static double dot(double[] a, double[] b) {", "        double sum = 0;",
                "        sum += a[i] * b[i]; // (products)", "        return sum;", "    }", "    // end::dot-product[]", "}"),
                List.of(), List.of(region), List.of(), List.of(new Marker("products", new Place(JAVA, 5, 33))), List.of());
        SortedSet<String> tests = new TreeSet<>(List.of("sample.DotTest#productsAreAdded", "far.OtherTest#works"));
        LinkedEquation linked = new LinkedEquation(chapter, equation, "1.1", List.of(region),
                List.of(new LinkedEquation.LinkedLine(JAVA, 4, "", ""), new LinkedEquation.LinkedLine(JAVA, 5, "products", "")),
                tests, mutants(), new Evaluation.Missing());
        Plan plan = new Plan(Plan.Imprint.NONE, List.of(), List.of(new Plan.Part("First", "", List.of(
                new Plan.Entry(1, "dot", "The dot product", List.of()),
                new Plan.Entry(2, "later", "To come", List.of("dot"))))), 2, List.of(), List.of(new Plan.Convention(List.of("Of ", ", both."),
                List.of(new FormulaUse(new Formula("\\odot", false), place, FormulaUse.Role.INLINE)))));
        SortedMap<String, Evidence.Coverage> files = new TreeMap<>();
        Map<Formula, Typeset> typeset = Map.of(FORMULA, drawn(5), new Formula("wide", false), drawn(27),
                new Formula("narrow", false), drawn(25), new Formula("\\odot", false), drawn(1));
        Book book = new Book(plan, List.of(chapter), List.of(source), new Evidence.Recorded(files), new Mutation.Missing(),
                new TreeMap<>(), new TreeMap<>(), typeset, true, List.of());
        return new Links(book, List.of(linked), List.of(), Map.of("dot-product", linked));
    }

    static Links announced() {
        Links links = links();
        Book book = links.book();
        Plan plan = book.plan();
        Plan.Imprint imprint = new Plan.Imprint("Dots", "", "", "A. Author and B. Author", "", "en", "https://example.org/book/");
        Plan told = new Plan(imprint, plan.sections(), plan.parts(), plan.planned(), List.of(
                new Plan.Change(LocalDate.of(2026, 2, 1), "dot", "Its proof & more."), new Plan.Change(LocalDate.of(2026, 1, 31), "", "A sketch.")), plan.notation());
        return new Links(new Book(told, book.chapters(), book.sources(), book.evidence(), book.mutation(), book.works(), book.pictures(),
                book.typeset(), true, List.of()), links.equations(), links.steps(), links.byId());
    }

    static Symbol symbol(String java, Place place) {
        return new Symbol(java, place, List.of(), List.of(new Symbol.JavaName(java, place)), List.of(), place);
    }

    private static Mutants mutants() {
        SortedSet<String> none = new TreeSet<>();
        return new Mutants(List.of(
                new Mutant(Place.line(JAVA, 4), "removed negation", "InvertNegsMutator", Mutant.Status.TIMED_OUT, none),
                new Mutant(Place.line(JAVA, 5), "replaced double multiplication with division", "MathMutator", Mutant.Status.KILLED,
                        new TreeSet<>(List.of("sample.DotTest#productsAreAdded"))),
                new Mutant(Place.line(JAVA, 5), "replaced double addition with subtraction", "MathMutator", Mutant.Status.SURVIVED,
                        none)));
    }

    private static Typeset drawn(double width) {
        return new Typeset.Drawn("<svg class=\"formula-svg\" viewBox=\"0 -500 600 500\"/>", new TreeMap<>(), new Box(width, 2, 0.5),
                "<math><mi>a</mi></math>", List.of("products"));
    }
}
