package org.linebyline.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the pages are made of: lines that name their equation, equations that name their code, formulas that are said. */
@InChromium
class MarkupIT {

    /** A line of a listing: the equation and the term that it names, and where its link leads. */
    private record Line(String equation, String term, URI link) {
    }

    private record Page(List<Line> lines, Set<String> terms, List<String> evidence, List<String> mute) {
    }

    private static final Map<String, Page> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void read(Browser browser) {
        for (String name : Book.pages()) {
            browser.open(Address.FILE, name);
            List<String> lines = browser.words("""
                    return [...document.querySelectorAll('.line:has(.line-equation)')].map(line => [line.closest('pre').dataset.equation,
                        line.querySelector('.line-term')?.textContent || '', line.querySelector('.line-equation').href].join(' '))""");
            List<String> terms = browser.words("""
                    return [...document.querySelectorAll('.equation svg .term')].map(term => term.closest('.equation').id + ' '
                        + [...term.classList].find(name => name.startsWith('term-')).slice('term-'.length))""");
            List<String> evidence = browser.words("""
                    return [...document.querySelectorAll('.equation[id]')].map(equation => equation.id + ': '
                        + equation.querySelector('.evidence > p').innerText)""");
            List<String> mute = browser.words("""
                    return [...document.querySelectorAll('.formula')].filter(formula => !formula.querySelector('math > *')
                        || !formula.querySelector('svg[aria-hidden=true][viewBox]:not([width="0ex"]), span[aria-hidden=true]:not(:empty)'))
                        .map(formula => formula.outerHTML)""");
            PAGES.put(name, new Page(lines.stream().map(words -> words.split(" "))
                    .map(words -> new Line(words[0], words[1], URI.create(words[2]))).toList(), Set.copyOf(terms), evidence, mute));
        }
    }

    @Test
    void everyLineLeadsToTheEquationAndTheTermThatItNames() {
        PAGES.values().forEach(page -> page.lines().forEach(line -> {
            assertEquals(line.equation(), line.link().getFragment());
            Page target = PAGES.get(name(line.link()));
            assertTrue(line.term().isEmpty() || target.terms().contains(line.equation() + " " + line.term()), line.toString());
        }));
    }

    @Test
    void everyEquationOfTheBookIsOnItsPageAndHasALine() {
        Set<String> withLine = new HashSet<>();
        PAGES.values().forEach(page -> page.lines().forEach(line -> withLine.add(line.equation())));

        assertFalse(Book.equations().isEmpty());
        for (Book.Equation equation : Book.equations()) {
            assertTrue(Pages.has(equation.page(), equation.id()), equation.id());
            assertTrue(withLine.contains(equation.id()), equation.id());
        }
    }

    @Test
    void everyEquationSaysWhereItsCodeIsAndWhatItsTestsNotice() {
        for (Book.Equation equation : Book.equations()) {
            assertTrue(equation.tests() > 0, equation.id());
            String regions = equation.regions().stream().map(Book.Region::words).collect(Collectors.joining("; "));
            String expected = equation.id() + ": code: " + regions + "; tests: " + equation.tests()
                    + equation.mutants() + equation.evaluation();
            List<String> evidence = PAGES.get(equation.page()).evidence();
            assertTrue(evidence.contains(expected), () -> expected + "\nis not in\n" + String.join("\n", evidence));
        }
    }

    @Test
    void everyFormulaIsAlsoSaidInMathMl() {
        PAGES.forEach((name, page) -> assertEquals(List.of(), page.mute(), name));
    }

    private static String name(URI link) {
        return Book.site().toUri().relativize(link).getPath();
    }
}
