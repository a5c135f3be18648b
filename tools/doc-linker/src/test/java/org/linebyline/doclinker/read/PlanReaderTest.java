package org.linebyline.doclinker.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Convention;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Plan;

class PlanReaderTest {

    @TempDir
    Path root;

    private final List<Damage> damage = new ArrayList<>();

    @Test
    void chaptersAreNumberedThroughAllParts() throws IOException {
        Plan plan = read("""
                title: 'Dots'
                authors: 'A, B'
                parts:
                  - title: 'One'
                    blurb: 'First.'
                    chapters:
                      - {slug: 'a', wave: 1, title: 'Chapter A'}
                      - {slug: 'b'}
                  - title: 'Two'
                    chapters:
                      - {slug: 'c', title: 'Chapter C', needs: ['b', 'a']}
                """);
        assertEquals(List.of(), damage);
        assertEquals(new Plan.Imprint("Dots", "", "", "A, B", "", "en", ""), plan.imprint());
        assertEquals(List.of(new Plan.Part("One", "First.", List.of(new Plan.Entry(1, "a", "Chapter A", List.of()),
                        new Plan.Entry(2, "b", "b", List.of()))),
                new Plan.Part("Two", "", List.of(new Plan.Entry(3, "c", "Chapter C", List.of("b", "a"))))), plan.parts());
    }

    @Test
    void aProjectNeedsNoPlan() {
        assertEquals(List.of(), new PlanReader(Layout.conventional(root)).read(damage).parts());
        assertEquals(List.of(), damage);
    }

    @Test
    void whatIsNotYamlIsNotedAtItsPlace() throws IOException {
        assertEquals("book/curriculum/book.yaml:2:9", placeOfDamage("title: 'a'\nparts: [}\n"));
        assertEquals("book/curriculum/book.yaml:1:1", placeOfDamage(""));
        assertEquals("book/curriculum/book.yaml:1:1", placeOfDamage("- a\n- b\n"));
        assertEquals("book/curriculum/book.yaml:1:1", placeOfDamage("parts: none\n"));
    }

    @Test
    void aChapterNeedsASlug() throws IOException {
        assertEquals("book/curriculum/book.yaml:3:17", placeOfDamage("parts:\n  - chapters:\n      - {title: Nameless}\n"));
    }

    @Test
    void aRepeatedSlugIsNotedWhereItIsRepeated() throws IOException {
        assertEquals("book/curriculum/book.yaml:5:16", placeOfDamage(
                "parts:\n  - title: a\n    chapters:\n      - {slug: \"a\", title: a}\n      - slug: 'a'\n"));
    }

    @Test
    void changesAreToldTheNewestFirst() throws IOException {
        Plan plan = read("""
                address: 'https://example.org/dots'
                parts:
                  - chapters:
                      - {slug: 'a'}
                changes:
                  - {date: 2026-01-31, what: 'A first sketch.'}
                  - {date: '2026-02-01', chapter: 'a', what: 'Its proof.'}
                """);
        assertEquals(List.of(), damage);
        assertEquals("https://example.org/dots/", plan.imprint().address());
        assertEquals(List.of(new Plan.Change(LocalDate.of(2026, 2, 1), "a", "Its proof."),
                new Plan.Change(LocalDate.of(2026, 1, 31), "", "A first sketch.")), plan.changes());
        assertEquals(Optional.of(LocalDate.of(2026, 2, 1)), plan.changed("a"));
    }

    @Test
    void aChangeHasADayWordsAndAChapterOfThePlan() throws IOException {
        String plan = "parts:\n  - chapters: [{slug: 'a'}]\nchanges:\n  - ";
        assertEquals("book/curriculum/book.yaml:4:13", placeOfDamage(plan + "{date: 'in May', what: 'b'}\n"));
        assertEquals("book/curriculum/book.yaml:4:12", placeOfDamage(plan + "{date: 2026-02-31, what: 'b'}\n"));
        assertEquals("book/curriculum/book.yaml:4:12", placeOfDamage(plan + "{date: 2026-02-01}\n"));
        assertEquals("book/curriculum/book.yaml:4:34", placeOfDamage(plan + "{date: 2026-02-01, chapter: 'ab', what: 'b'}\n"));
    }

    @Test
    void notationIsWordsAndFormulasInTurn() throws IOException {
        Plan plan = read("""
                parts: []
                notation:
                  - '$x^\\top$ is the transpose of $x$.'
                  - 'Vectors are columns.'
                """);
        assertEquals(List.of(), damage);
        assertEquals(List.of(new Formula("x^\\top", false), new Formula("x", false)), plan.notation().get(0).formulas());
        assertEquals(List.of("", "x^\\top", " is the transpose of ", "x", "."),
                plan.notation().get(0).pieces().stream().map(Convention.Piece::text).toList());
        assertEquals(List.of(), plan.notation().get(1).formulas());
    }

    @Test
    void aFormulaOfTheNotationIsClosed() throws IOException {
        assertEquals("book/curriculum/book.yaml:3:6", placeOfDamage("parts: []\nnotation:\n  - '$x is open'\n"));
    }

    @Test
    void anAddressIsOneOfTheWeb() throws IOException {
        assertEquals("book/curriculum/book.yaml:2:1", placeOfDamage("parts: []\naddress: 'example.org'\n"));
    }

    @Test
    void aChapterNeedsChaptersThatComeBeforeIt() throws IOException {
        for (String needs : List.of("'c'", "'b'", "'nobody'", "'a', 'a'", "['a']")) {
            assertEquals("book/curriculum/book.yaml:1:39",
                    placeOfDamage("parts: [{chapters: [{slug: a}, {slug: b, needs: [" + needs + "]}, {slug: c}]}]\n"), needs);
        }
        assertEquals("chapter 'b' of the plan needs 'c': name chapters that the plan has before it, each once",
                damageOf("parts: [{chapters: [{slug: a}, {slug: b, needs: c}, {slug: c}]}]\n").message());
    }

    private String placeOfDamage(String yaml) throws IOException {
        return damageOf(yaml).place().toString();
    }

    private Damage damageOf(String yaml) throws IOException {
        damage.clear();
        read(yaml);
        assertEquals(1, damage.size(), () -> damage.toString());
        return damage.get(0);
    }

    private Plan read(String yaml) throws IOException {
        Layout layout = Layout.conventional(root);
        Files.createDirectories(layout.plan().getParent());
        Files.writeString(layout.plan(), yaml);
        return new PlanReader(layout).read(damage);
    }
}
