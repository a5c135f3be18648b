package org.linebyline.doclinker.weave;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.LinkedEquation.LinkedLine;
import org.linebyline.doclinker.model.Lines;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.SourceHost;

/** Writes the lines of regions into a listing, each with its number, its equation and its term. */
final class ListingWeaver {

    private static final Pattern TAG = Pattern.compile("\\s*//\\s*(tag|end)::\\S+?\\[\\]\\s*");
    private static final String NUMBER = "line-number";
    /** Nobody refers to such a line. */
    private static final Pattern BRACKETS = Pattern.compile("[{}()\\[\\];,\\s]*");
    private static final Pattern NO_CODE = Pattern.compile("\\s*(//.*|/?\\*.*|[{}()\\[\\];,]*)\\s*");

    private final Links links;
    private final Shown shown;
    private final Medium medium;
    private final Chapter chapter;
    private final SourceHost host;
    private final Map<String, SourceFile> sources = new HashMap<>();
    private final Set<String> anchored = new HashSet<>();

    ListingWeaver(Links links, Shown shown, Medium medium, Chapter chapter, SourceHost host) {
        this.links = links;
        this.shown = shown;
        this.medium = medium;
        this.chapter = chapter;
        this.host = host;
        links.book().sources().forEach(source -> sources.put(source.path(), source));
    }

    /** Fills an empty {@code <figure class="listing">}. */
    void weave(Element figure, Listing listing) {
        for (Listing.Pull pull : listing.pulls()) {
            shown.region(pull).ifPresent(region -> weave(figure, region));
        }
    }

    private void weave(Element figure, Region region) {
        SourceFile source = sources.get(region.path());
        List<String> text = source.lines().subList(region.lines().from() - 1, Math.max(region.lines().from() - 1, region.lines().to()));
        figure.appendChild(caption(region));
        Element pre = figure.appendElement("pre");
        links.equation(region.equation()).ifPresent(equation -> pre.attr("data-equation", equation.id()));
        Element code = pre.appendElement("code");
        int margin = text.stream().filter(line -> !line.isBlank()).mapToInt(ListingWeaver::indentation).min().orElse(0);
        JavaHighlighter highlighter = new JavaHighlighter(source);
        for (int number = region.lines().from(); number <= region.lines().to(); number++) {
            if (!TAG.matcher(source.lines().get(number - 1)).matches()) {
                line(code, region, number, Math.min(margin, source.lines().get(number - 1).length()), highlighter);
            }
        }
    }

    private Element caption(Region region) {
        Element caption = new Element("figcaption").attr("title", region.path());
        Optional<String> address = host.address(region.path(), region.lines());
        Element words = medium.paper() && address.isPresent() ? caption.appendElement("a").attr("href", address.get()) : caption;
        words.appendElement("b").text(region.path().substring(region.path().lastIndexOf('/') + 1));
        Element lines = words.appendText(" ").appendElement("span").text(region.lines().toString());
        if (!medium.paper()) {
            place(lines, region.lines(), sources.get(region.path()).lines().size());
            address.ifPresent(source -> caption.appendElement("a").addClass("host").attr("href", source).text("source"));
            caption.appendElement("button").addClass("copy").attr("type", "button").text("copy");
        }
        return caption;
    }

    /** Of how many lines these are some, and in which tenth of the file their middle is. */
    private static void place(Element words, Lines lines, int all) {
        words.addClass("at" + 5 * (lines.from() - 1 + lines.to()) / all).appendText(" of " + all);
    }

    private void line(Element code, Region region, int number, int margin, JavaHighlighter highlighter) {
        SourceFile source = sources.get(region.path());
        int end = Math.max(margin, width(source, number));
        String text = source.lines().get(number - 1).substring(margin, end);
        Element line = code.appendElement("span").addClass("line").addClass("i" + Math.min(9, indentation(text) / 4));
        if (BRACKETS.matcher(text).matches() && number != shown.firstLine(region)) {
            line.appendElement("span").addClass(NUMBER).text(String.valueOf(number));
        } else {
            place(line, shown.anchor(region.path(), number)).text(String.valueOf(number));
        }
        highlighter.append(number, margin, end, line.appendElement("span").addClass("code"));
        links.equation(region.equation()).ifPresent(equation -> link(line, equation, region.path(), number, text));
        if (medium.paper()) {
            line.select("." + JavaHighlighter.NUMBER).unwrap();
        } else {
            CodeBreaks.allow(line.selectFirst(".code"));
        }
        code.appendText("\n");
    }

    private Element place(Element line, String anchor) {
        if (anchored.add(anchor)) {
            line.attr("id", medium.id(chapter.slug(), anchor));
        }
        return medium.place(line, chapter.slug(), anchor, NUMBER);
    }

    private void link(Element line, LinkedEquation equation, String path, int number, String text) {
        if (!medium.paper()) {
            new SymbolNames(equation.equation().symbols()).mark(line.selectFirst(".code"));
        }
        Optional<LinkedLine> linked = equation.lines().stream()
                .filter(candidate -> candidate.line() == number && candidate.path().equals(path)).findFirst();
        String term = linked.map(LinkedLine::term).orElse("");
        if (!term.isEmpty()) {
            line.addClass("term-" + term).addClass("t" + (equation.equation().terms().indexOf(term) % 6 + 1));
        }
        String guarded = linked.map(LinkedLine::symbol).orElse("");
        if (!guarded.isEmpty()) {
            line.addClass("guard").addClass("term-" + guarded);
        }
        if (!NO_CODE.matcher(text).matches()) {
            Element margin = medium.paper() ? line.appendElement("span").addClass("line-margin") : line;
            Element label = margin.appendElement("a").addClass("line-equation")
                    .attr("href", medium.href(chapter.slug(), equation.chapter().slug(), equation.id()))
                    .text(equation.number());
            if (!term.isEmpty()) {
                label.appendText(" ").appendElement("span").addClass("line-term").text(medium.term(equation.equation().terms().indexOf(term), term));
            } else if (!guarded.isEmpty()) {
                label.appendText(" ").appendElement("span").addClass("line-guard").text(guarded);
            }
        }
    }

    /** The length of a line without the name at its end, which the margin shows. */
    private static int width(SourceFile source, int number) {
        String line = source.lines().get(number - 1);
        boolean marked = source.markers().stream().anyMatch(marker -> marker.place().line() == number);
        return marked ? line.substring(0, line.lastIndexOf("//")).stripTrailing().length() : line.length();
    }

    private static int indentation(String line) {
        return line.length() - line.stripLeading().length();
    }
}
