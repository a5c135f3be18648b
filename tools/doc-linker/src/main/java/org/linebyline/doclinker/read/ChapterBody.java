package org.linebyline.doclinker.read;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Equation;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.FormulaUse;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Place;
import org.linebyline.doclinker.model.Reference;
import org.linebyline.doclinker.model.Rule;

/** Takes the empty elements of a converted chapter one by one and makes records of them. */
final class ChapterBody {

    private static final Pattern TERM = Pattern.compile("\\\\term\\s*\\{([^{}]*)\\}");

    private final ChapterText text;
    private final Path folder;
    private final ProjectFiles files;
    private final Layout layout;
    private final List<Listing.Pull> pulls;
    private final List<Equation> equations = new ArrayList<>();
    private final List<FormulaUse> formulas = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Chapter.Anchor> anchors = new ArrayList<>();
    private final List<Damage> damage = new ArrayList<>();

    ChapterBody(ChapterText text, Path folder, ProjectFiles files, Layout layout, List<Listing.Pull> pulls) {
        this.text = text;
        this.folder = folder;
        this.files = files;
        this.layout = layout;
        this.pulls = pulls;
    }

    /** Reads the HTML of the converter and returns it with {@code data-n} in each empty element. */
    String read(String converted) {
        Document document = Jsoup.parseBodyFragment(converted);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("[data-n]").removeAttr("data-n");
        body.select("div[data-kind=stem]").forEach(this::displayed);
        body.select("span[data-kind=inline]").forEach(this::inline);
        body.select("figure.listing").forEach(this::listing);
        body.select("a.xref").forEach(this::crossReference);
        body.select("[data-image]").forEach(this::image);
        body.select("[id]").stream().filter(element -> !element.hasClass("equation")).forEach(this::anchor);
        damage.addAll(new Sanitizer(text).clean(body));
        strayPulls(body);
        body.select("[data-line]").removeAttr("data-line").removeAttr("data-file");
        return body.html();
    }

    /** Notes that the chapter needs another, which the header says. */
    void prerequisite(String slug) {
        int header = text.chapter().find(":needs:", 1).line();
        references.add(new Reference(Reference.Kind.PREREQUISITE, slug, text.find(text.chapter(), header, slug)));
    }

    private void displayed(Element element) {
        String id = element.id();
        boolean step = List.of(element.attr("data-role").split(" ")).contains("step");
        Formula formula = new Formula(element.wholeText().strip(), true);
        Place latex = text.find(element, formula.latex());
        if (!id.isEmpty()) {
            element.addClass("equation");
            equations.add(new Equation(id, formula, text.attributesAbove(element), latex, element.attr("data-source"),
                    terms(formula.latex()), WhereList.after(element, text)));
        }
        if (step) {
            element.addClass("step");
        }
        FormulaUse.Role role = !id.isEmpty() ? FormulaUse.Role.EQUATION
                : step ? FormulaUse.Role.STEP : FormulaUse.Role.UNLABELLED;
        formula(element, formula, latex, role);
    }

    private void inline(Element element) {
        String latex = element.wholeText();
        String written = "[" + latex.replace("]", "\\]") + "]";
        Place bracket = text.find(element, written);
        formula(element, new Formula(latex.strip(), false),
                new Place(bracket.path(), bracket.line(), bracket.column() + 1), FormulaUse.Role.INLINE);
    }

    private void formula(Element element, Formula formula, Place place, FormulaUse.Role role) {
        fill(element, formulas.size());
        formulas.add(new FormulaUse(formula, place, role));
    }

    private void listing(Element element) {
        String shownText = element.text();
        List<Listing.Pull> shown = pulled(shownText);
        boolean java = element.attr("data-language").equals("java");
        boolean typed = !shown.isEmpty() && !shownText.replaceAll(Includes.MARK + "\\d+", "").isBlank();
        boolean handTyped = typed || java && shown.isEmpty() && !shownText.isBlank();
        if (shown.isEmpty() && !java) {
            return;
        }
        fill(element, listings.size());
        listings.add(new Listing(text.attributesAbove(element), shown, handTyped));
    }

    private List<Listing.Pull> pulled(String text) {
        return Pattern.compile(Includes.MARK + "(\\d{1,6})").matcher(text).results()
                .map(MatchResult::group).map(mark -> Integer.parseInt(mark.substring(1)))
                .filter(number -> number < pulls.size()).map(pulls::get).toList();
    }

    private void crossReference(Element element) {
        String target = element.attr("data-target");
        Place place = text.find(element, "<<" + target, "xref:" + target);
        String words = element.html();
        element.attr("data-n", String.valueOf(references.size()));
        element.html(words);
        references.add(new Reference(Reference.Kind.XREF, target, place));
    }

    private void image(Element element) {
        String target = element.attr("data-image");
        Place place = text.find(element, target, "image:");
        try {
            Path path = files.resolve(folder, target);
            element.attr("data-n", String.valueOf(references.size()));
            references.add(new Reference(path.startsWith(layout.runs()) ? Reference.Kind.FIGURE : Reference.Kind.IMAGE,
                    layout.name(path), place));
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(e.outside() ? Rule.MARKUP_UNSAFE : Rule.REFERENCE_BROKEN, place,
                    "cannot show '" + target + "': " + e.getMessage()));
        }
    }

    private void anchor(Element element) {
        if (element.id().isEmpty()) {
            element.removeAttr("id");
        } else if (!element.id().equals("preamble")) {
            anchors.add(new Chapter.Anchor(element.id(), text.anchor(element)));
        }
    }

    private void strayPulls(Element body) {
        body.select("figure.listing[data-n]").forEach(Element::empty);
        Set<Listing.Pull> stray = new LinkedHashSet<>(pulled(body.text()));
        stray.forEach(pull -> damage.add(new Damage(Rule.REFERENCE_BROKEN, pull.place(),
                "Java is included outside a listing: put it between [source,java], ---- and ----")));
    }

    private static void fill(Element element, int number) {
        element.empty().attr("data-n", String.valueOf(number));
    }

    private static List<String> terms(String latex) {
        return TERM.matcher(latex).results().map(result -> result.group(1).strip()).distinct().toList();
    }

    List<Equation> equations() {
        return List.copyOf(equations);
    }

    List<FormulaUse> formulas() {
        return List.copyOf(formulas);
    }

    List<Listing> listings() {
        return List.copyOf(listings);
    }

    List<Reference> references() {
        return List.copyOf(references);
    }

    List<Chapter.Anchor> anchors() {
        return List.copyOf(anchors);
    }

    List<Damage> damage() {
        return List.copyOf(damage);
    }
}
