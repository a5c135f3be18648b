package org.linebyline.doclinker.weave.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Plan;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Symbol;
import org.linebyline.doclinker.model.Token;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.weave.catalog.ClassUse;
import org.linebyline.doclinker.weave.catalog.ConventionUse;
import org.linebyline.doclinker.weave.catalog.EquationNames;
import org.linebyline.doclinker.weave.catalog.PlainChapter;
import org.linebyline.doclinker.weave.catalog.WorkUse;

/** Everything of a book that a search can find. */
public final class Passages {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*");

    private final Links links;
    private final Map<String, SourceFile> sources = new HashMap<>();

    private Passages(Links links) {
        this.links = links;
        links.book().sources().forEach(source -> sources.put(source.path(), source));
    }

    /**
     * A volume for each chapter, one for the conventions of notation, then one for each page of classes and of works.
     *
     * @param notationPage address of the page of the conventions, from the top of the site
     * @param codePage address of the page that a class is on, from the top of the site
     * @param workPage the same, of a work
     */
    public static List<Volume> of(Links links, String notationPage, Function<ClassUse, String> codePage, Function<WorkUse, String> workPage) {
        Passages passages = new Passages(links);
        List<Volume> volumes = new ArrayList<>(links.book().chapters().stream().map(passages::chapter).toList());
        volumes.addAll(byPage(ConventionUse.TITLE, ConventionUse.of(links.book().plan()), use -> notationPage, passages::convention));
        volumes.addAll(byPage("Code", ClassUse.of(links), codePage, passages::code));
        volumes.addAll(byPage("Papers", WorkUse.of(links), workPage, Passages::work));
        return volumes;
    }

    private static <T> List<Volume> byPage(String title, List<T> uses, Function<T, String> page, Function<T, Passage> passage) {
        Map<String, List<Passage>> pages = new LinkedHashMap<>();
        uses.forEach(use -> pages.computeIfAbsent(page.apply(use), unseen -> new ArrayList<>()).add(passage.apply(use)));
        return pages.entrySet().stream().map(entry -> new Volume(entry.getKey(), "", title, entry.getValue())).toList();
    }

    private Volume chapter(Chapter chapter) {
        PlainChapter plain = new PlainChapter(links, chapter);
        String number = links.book().plan().entry(chapter.slug()).map(Plan.Entry::number).map(String::valueOf).orElseThrow();
        List<Passage> passages = new ArrayList<>();
        passages.add(Passage.plain(Kind.CHAPTER, "", chapter.title(), (chapter.description() + " " + plain.lead()).strip()));
        plain.sections().forEach(section -> passages.add(Passage.plain(Kind.SECTION, section.id(), section.title(), section.text())));
        plain.terms().forEach(term -> passages.add(Passage.plain(Kind.TERM, term.id(), term.title(), term.text())));
        EquationNames names = new EquationNames(chapter);
        Set<String> declared = new HashSet<>();
        links.equations().stream().filter(equation -> equation.chapter().equals(chapter)).forEach(equation -> {
            List<String> meanings = plain.meanings(equation.id());
            passages.add(equation(equation, names.of(equation.equation()), meanings));
            symbols(equation, meanings).filter(symbol -> declared.add(symbol.latex())).forEach(passages::add);
        });
        return new Volume(chapter.slug() + ".html", number, chapter.title(), passages);
    }

    private Passage equation(LinkedEquation linked, String name, List<String> meanings) {
        String code = linked.regions().stream().map(region -> stem(region.path())).distinct().collect(Collectors.joining(", "));
        Stream<String> names = linked.equation().title().isEmpty() ? Stream.empty() : Stream.of(linked.id().replace('-', ' '));
        Stream<String> terms = Stream.concat(names, linked.equation().terms().stream().map(term -> term.replace('-', ' ')));
        String source = linked.equation().source();
        String said = Stream.concat(Stream.concat(terms, Stream.of(source)), meanings.stream()).filter(words -> !words.isEmpty())
                .collect(Collectors.joining("; "));
        return new Passage(Kind.EQUATION, linked.id(), linked.number(), name,
                linked.equation().formula().latex(), mathml(linked.equation().formula()), said + (code.isEmpty() ? "" : "; " + code));
    }

    private Stream<Passage> symbols(LinkedEquation linked, List<String> meanings) {
        List<Symbol> symbols = linked.equation().symbols();
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < Math.min(symbols.size(), meanings.size()); i++) {
            Symbol symbol = symbols.get(i);
            passages.add(new Passage(Kind.SYMBOL, linked.id(), "", symbol.letters().stream().findFirst().orElse(""), symbol.latex(),
                    mathml(new Formula(symbol.latex(), false)), meanings.get(i)));
        }
        return passages.stream().filter(passage -> !passage.latex().isEmpty());
    }

    private Passage convention(ConventionUse use) {
        return new Passage(Kind.SECTION, use.anchor(), "", ConventionUse.TITLE, use.latex(), "", use.text(links.book()));
    }

    private Passage code(ClassUse use) {
        SourceFile source = sources.get(use.path());
        Set<String> names = new LinkedHashSet<>();
        use.uses().forEach(part -> IntStream.rangeClosed(part.region().lines().from(), part.region().lines().to())
                .forEach(line -> names(source, line).forEach(names::add)));
        return Passage.plain(Kind.CODE, use.anchor(), use.name(), String.join(" ", names));
    }

    /** The names in a line, not those in its comments and strings, and no keywords. */
    private static Stream<String> names(SourceFile source, int line) {
        List<Token> other = source.tokens().stream().filter(token -> token.line() == line).toList();
        return NAME.matcher(source.lines().get(line - 1)).results().filter(name -> other.stream().noneMatch(token -> token.holds(name.start())))
                .map(MatchResult::group);
    }

    private static Passage work(WorkUse use) {
        return Passage.plain(Kind.WORK, use.work().key(), use.work().title(),
                Stream.of(use.work().authors(), use.work().year(), use.work().publisher()).filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(", ")));
    }

    private String mathml(Formula formula) {
        return links.book().typeset().get(formula) instanceof Typeset.Drawn drawn ? drawn.mathml() : "";
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
    }
}
