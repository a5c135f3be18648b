package org.linebyline.doclinker.weave;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Symbol;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.catalog.EquationNames;

/** Gathers an equation, its where list and its listings into one block, with its number, its name, its source and its evidence. */
final class EquationWeaver {

    /** In ex: a wider formula stands above its where list and its listing. */
    private static final double WIDE = 46;

    /** In ex: below a wider symbol of the where list stands its meaning. */
    private static final double WIDE_SYMBOL = 26;

    private final Links links;
    private final Shown shown;
    private final Medium medium;
    private final Chapter chapter;
    private final References references;
    private final EvidenceWeaver evidence;
    private final PrintedTrace trace;
    private final EquationNames names;
    private final Map<String, LinkedEquation> own;

    EquationWeaver(Links links, Shown shown, Medium medium, Chapter chapter, References references) {
        this.links = links;
        this.shown = shown;
        this.medium = medium;
        this.chapter = chapter;
        this.references = references;
        this.evidence = new EvidenceWeaver(links, shown, medium, chapter.slug());
        this.trace = new PrintedTrace(links, new CodeLinks(shown, medium, chapter.slug()));
        this.names = new EquationNames(chapter);
        this.own = links.equations().stream().filter(linked -> linked.chapter().equals(chapter))
                .collect(Collectors.toMap(LinkedEquation::id, linked -> linked, (first, second) -> first));
    }

    /** Wraps a {@code <div class="formula equation">} and what belongs to it. */
    void weave(Element formula) {
        LinkedEquation equation = own.get(formula.id());
        String name = names.of(equation.equation());
        Element block = new Element("section").addClass("equation").attr("id", equation.id())
                .attr("data-equation", equation.id()).attr("aria-label", "Equation " + equation.number() + ", " + name);
        formula.before(block);
        Element body = block.appendElement("div").addClass("equation-body");
        Element statement = body.appendElement("div").addClass("equation-statement");
        Element top = statement.appendElement("div").addClass("equation-formula");
        medium.place(top, chapter.slug(), equation.id(), "equation-number").text("(" + equation.number() + ")");
        top.appendElement("span").addClass("equation-name").text(name);
        formula.removeClass("equation").removeAttr("id");
        top.appendChild(formula);
        if (!equation.equation().source().isEmpty()) {
            top.appendChild(references.source(equation.equation().source()));
        }
        terms(top, equation);
        Element code = body.appendElement("div").addClass("equation-code");
        gather(statement, code, equation);
        if (wider(equation.equation().formula(), WIDE)) {
            block.addClass("wide-formula");
        }
        if (medium.paper()) {
            code.appendChild(trace.of(equation));
        } else {
            javaNames(block);
            block.appendChild(evidence.of(equation).appendChild(copies()));
        }
    }

    /** What they copy is among the {@link Cards} of the chapter. */
    private static Element copies() {
        Element copies = new Element("p").addClass("copies").text("copy: ");
        copies.appendChild(copy("LaTeX", "latex")).appendText(" ");
        copies.appendChild(copy("link", "link")).appendText(" ");
        return copies.appendChild(copy("citation", "citation"));
    }

    private static Element copy(String word, String value) {
        return new Element("button").addClass("copy").attr("type", "button").attr("value", value).text(word);
    }

    /** One link for each term, to the first line that carries it out: the way of the keyboard into the formula. */
    private void terms(Element top, LinkedEquation equation) {
        List<String> names = equation.equation().terms();
        Element row = new Element("p").addClass("equation-terms");
        for (String name : names) {
            equation.lines().stream().filter(line -> line.term().equals(name)).findFirst().ifPresent(line -> {
                Region region = equation.regions().stream().filter(candidate -> candidate.path().equals(line.path())
                        && candidate.lines().contains(line.line())).findFirst().orElseThrow();
                String chapterShown = shown.where(region).map(Shown.Where::chapter).orElse(chapter.slug());
                row.appendElement("a").addClass("term-" + name).addClass("t" + (names.indexOf(name) % 6 + 1)).text(medium.term(names.indexOf(name), name))
                        .attr("href", medium.href(chapter.slug(), chapterShown, shown.anchor(line.path(), line.line())));
                row.appendText(" ");
            });
        }
        if (!row.children().isEmpty()) {
            top.appendChild(row);
        }
    }

    private void gather(Element statement, Element code, LinkedEquation equation) {
        Element block = statement.closest("section");
        Element next = block.nextElementSibling();
        if (next != null && next.hasClass("where")) {
            statement.appendChild(where(next, equation));
            next = block.nextElementSibling();
        }
        if (next != null && next.hasClass("calls")) {
            code.appendChild(CallsWeaver.of(next, medium.paper()));
            next.remove();
            next = block.nextElementSibling();
        }
        while (next != null && next.hasClass("listing") && next.selectFirst("pre[data-equation=" + equation.id() + "]") != null) {
            code.appendChild(next);
            next = block.nextElementSibling();
        }
    }

    /** Each name of Java in the where list leads to where it first stands in the code: the way of the keyboard to a symbol. */
    private static void javaNames(Element block) {
        for (Element code : block.select(".where dd code")) {
            block.select(".line[id] .sym").stream().filter(name -> name.text().equals(code.text())).findFirst()
                    .ifPresent(name -> code.wrap("<a href=\"#" + name.closest(".line").id() + "\"></a>"));
        }
    }

    /** Asciidoctor's list, with one group for each symbol, which lights with the lines that name it and the term of its name. */
    private Element where(Element list, LinkedEquation equation) {
        List<Symbol> declared = equation.equation().symbols();
        Set<String> named = equation.lines().stream().flatMap(line -> Stream.of(line.term(), line.symbol())).collect(Collectors.toSet());
        named.addAll(equation.equation().terms());
        Element symbols = new Element("dl").addClass("where");
        Element group = symbols;
        for (Element child : list.select("dl > dt, dl > dd")) {
            if (child.nameIs("dt")) {
                group = symbols.appendElement("div");
            }
            child.removeClass("hdlist1");
            group.appendChild(child);
        }
        list.remove();
        for (int i = 0; i < declared.size(); i++) {
            Element entry = symbols.child(i);
            entry.addClass("s" + (i + 1));
            declared.get(i).names().stream().filter(named::contains).forEach(name -> entry.addClass("term-" + name));
            if (wider(new Formula(declared.get(i).latex(), false), WIDE_SYMBOL)) {
                entry.addClass("wide");
            }
        }
        return symbols;
    }

    private boolean wider(Formula formula, double ex) {
        return links.book().typeset().get(formula) instanceof Typeset.Drawn drawn && drawn.box().width() > ex;
    }
}
