package org.linebyline.doclinker.read.chapter;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
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
import org.linebyline.doclinker.model.Step;
import org.linebyline.doclinker.model.Symbol;
import org.linebyline.doclinker.read.files.ProjectFiles;

/** Takes the empty elements of a converted chapter one by one and makes records of them. */
final class ChapterBody {

    private static final Pattern TERM = Pattern.compile("\\\\term\\s*\\{([^{}]*)\\}");
    private static final Pattern PULLED = Pattern.compile(Includes.MARK + "(\\d{1,6})");
    private static final Pattern ID = Pattern.compile("[\\p{L}\\d_-]+");

    private final ChapterText text;
    private final Path folder;
    private final ProjectFiles files;
    private final Layout layout;
    private final List<Listing.Pull> pulls;
    private final List<Equation> equations = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<FormulaUse> formulas = new ArrayList<>();
    private final List<Listing> listings = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Chapter.Figure> figures = new ArrayList<>();
    private final List<Chapter.Section> sections = new ArrayList<>();
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
        body.select("div[data-kind=stem], figure.listing").forEach(this::displayed);
        body.select(".where").stream().filter(list -> !declares(list)).forEach(this::strayWhere);
        damage.addAll(CallsList.stray(body, text));
        body.select("span[data-kind=inline]").forEach(this::inline);
        body.select("a.xref").forEach(this::crossReference);
        body.select("[data-image]").forEach(this::image);
        new Exercises(text, damage).name(body);
        body.select("[id]").stream().filter(element -> !element.hasClass("equation")).forEach(this::anchor);
        sections.addAll(new Sections(text).of(body));
        damage.addAll(new Sanitizer(text).clean(body));
        damage.addAll(new LostMarkup(text).in(body));
        strayPulls(body);
        body.select("[data-line]").removeAttr("data-line").removeAttr("data-file");
        return body.html();
    }

    /** Notes what an attribute of the header names. */
    void named(Reference.Kind kind, String attribute, String name) {
        int header = text.chapter().find(":" + attribute + ":", 1).line();
        references.add(new Reference(kind, name, text.find(text.chapter(), header, name)));
    }

    private void displayed(Element element) {
        if (element.nameIs("figure")) {
            listing(element);
        } else {
            formula(element);
        }
    }

    private static boolean declares(Element list) {
        Element above = list.previousElementSibling();
        return above != null && (above.hasClass("equation") || above.hasClass("step"));
    }

    private void strayWhere(Element list) {
        damage.add(new Damage(Rule.SYMBOL_UNDECLARED, text.attributesAbove(list),
                "this where list stands below no equation and no step: put it right below the one whose symbols it declares"));
    }

    private void formula(Element element) {
        String id = element.id();
        boolean step = List.of(element.attr("data-role").split(" ")).contains("step");
        List<Symbol> symbols = id.isEmpty() && !step ? List.of() : WhereList.after(element, text, damage);
        Formula formula = new Formula(element.wholeText().strip(), true, step ? List.of() : symbols.stream().map(Symbol::latex).toList());
        Place latex = text.find(element, formula.latex());
        named(element);
        EvaluationAttributes evaluation = new EvaluationAttributes(text, damage);
        if (step) {
            element.addClass("step");
            steps.add(new Step(new Equation(id, "", formula, text.attributesAbove(element), latex, "", List.of(), symbols, List.of(),
                    evaluation.tolerance(element), evaluation.excuse(element)), evaluation.of(element)));
        } else if (!id.isEmpty()) {
            element.addClass("equation");
            equations.add(new Equation(id, title(element), formula, text.attributesAbove(element), latex,
                    element.attr("data-source"), terms(formula.latex()), symbols, new CallsList(text, damage).below(element),
                    evaluation.tolerance(element), evaluation.excuse(element)));
            source(element);
        }
        element.removeAttr("data-title");
        EvaluationAttributes.remove(element);
        FormulaUse.Role role = step ? FormulaUse.Role.STEP
                : id.isEmpty() ? FormulaUse.Role.UNLABELLED : FormulaUse.Role.EQUATION;
        formula(element, formula, latex, role);
    }

    /** After a dot, Asciidoctor reads a role. */
    private void named(Element element) {
        String role = element.attr("data-role");
        String written = element.id() + (role.isEmpty() || role.equals("step") ? "" : "." + role.replace(' ', '.'));
        if (!element.id().isEmpty() && !ID.matcher(written).matches()) {
            damage.add(new Damage(Rule.FORMULA_UNLABELLED, text.attributesAbove(element), "'" + written
                    + "' cannot be the id of an equation, for a tag of Java names a term after a dot: use letters, digits and"
                    + " hyphens, as " + written.replaceAll("[^\\p{L}\\d_-]+", "-")));
        }
    }

    private static String title(Element element) {
        String title = element.attr("data-title");
        return title.isEmpty() ? "" : Jsoup.parseBodyFragment(title).text();
    }

    /** The work that an equation comes from: what stands before the first comma. */
    private void source(Element element) {
        String key = element.attr("data-source").split(",", 2)[0].strip();
        if (!key.isEmpty()) {
            references.add(new Reference(Reference.Kind.SOURCE, key, text.inAttributesAbove(element, key)));
        }
    }

    private void inline(Element element) {
        String latex = element.wholeText();
        String written = "[" + latex.replace("]", "\\]") + "]";
        Place bracket = text.find(element, written);
        if (latex.contains("stem:[")) {
            damage.add(new Damage(Rule.FORMULA_INVALID, bracket, "this formula runs into the next: close it with ]"));
        }
        formula(element, new Formula(latex.strip(), false), text.after(bracket), FormulaUse.Role.INLINE);
    }

    private void formula(Element element, Formula formula, Place place, FormulaUse.Role role) {
        if (element.hasAttr("data-asciimath")) {
            element.removeAttr("data-asciimath");
            damage.add(new Damage(Rule.FORMULA_INVALID, place, "this formula is AsciiMath: write it in LaTeX, "
                    + (role == FormulaUse.Role.INLINE ? "as stem:[…]" : "below [stem#id]")));
        } else {
            fill(element, formulas.size());
            formulas.add(new FormulaUse(formula, place, role));
        }
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
        String above = equations.isEmpty() ? "" : equations.get(equations.size() - 1).id();
        listings.add(new Listing(text.attributesAbove(element), above, shown, handTyped));
    }

    private List<Listing.Pull> pulled(String text) {
        return PULLED.matcher(text).results().map(mark -> Integer.parseInt(mark.group(1)))
                .filter(number -> number < pulls.size()).map(pulls::get).toList();
    }

    private void crossReference(Element element) {
        String target = Parser.unescapeEntities(element.attr("data-target"), false);
        Place place = text.find(element, "<<" + target, "xref:" + target);
        element.attr("data-n", String.valueOf(references.size()));
        references.add(new Reference(Reference.Kind.XREF, target, place));
    }

    private void image(Element element) {
        String target = element.attr("data-image");
        Place place = text.find(element, target, "image:");
        try {
            Path path = files.resolve(folder, target);
            missing(path, place);
            element.attr("data-n", String.valueOf(references.size()));
            Reference picture = new Reference(path.startsWith(layout.runs()) ? Reference.Kind.FIGURE : Reference.Kind.IMAGE,
                    layout.name(path), place);
            references.add(picture);
            figures.add(new Chapter.Figure(picture, element.attr("data-alt").strip(), element.hasAttr("data-cut")));
        } catch (ProjectFiles.Unreadable e) {
            damage.add(new Damage(e.outside() ? Rule.MARKUP_UNSAFE : Rule.REFERENCE_BROKEN, place,
                    "cannot show '" + target + "': " + e.getMessage()));
        }
    }

    /** What an experiment makes may come later, once one runs. */
    private void missing(Path picture, Place place) {
        boolean made = picture.startsWith(layout.runs());
        if (!(made && !files.exists(layout.runs())) && !files.exists(picture)) {
            damage.add(new Damage(Rule.REFERENCE_BROKEN, place, "there is no picture '" + layout.name(picture) + "'"
                    + ProjectFiles.near(picture) + (made ? ": let an experiment make it" : "")));
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

    List<Step> steps() {
        return List.copyOf(steps);
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

    List<Chapter.Figure> figures() {
        return List.copyOf(figures);
    }

    List<Chapter.Section> sections() {
        return List.copyOf(sections);
    }

    List<Chapter.Anchor> anchors() {
        return List.copyOf(anchors);
    }

    List<Damage> damage() {
        return List.copyOf(damage);
    }
}
