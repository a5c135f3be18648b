package org.linebyline.doclinker.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.Work;

class BibliographyReaderTest {

    @TempDir
    Path root;

    private final List<Damage> damage = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "R{\\'e}|Ré", "R\\'{e}|Ré", "R{\\'{e}}|Ré", "R\\'e|Ré", "Veli{\\v{c}}kovi{\\'c}|Veličković", "{\\L}ukasz|Łukasz",
        "{\\L} ukasz|Ł ukasz", "Erd{\\H{o}}s|Erdős", "G\\\"odel|Gödel", "G{\\\"{o}}del|Gödel", "{\\O}rsted|Ørsted", "\\O rsted|Ørsted",
        "{\\AA}ngstr{\\\"o}m|Ångström", "Fran{\\c c}ois|François", "Fran\\c{c}ois|François", "na\\\"{\\i}ve|naïve", "na{\\\"\\i}ve|naïve",
        "Strau{\\ss}|Strauß", "{\\'E}cole|École", "Bene\\v s|Beneš", "Mu{\\~n}oz|Muñoz", "Ho{\\`a}ng|Hoàng", "M{\\^o}|Mô", "{\\u g}|ğ",
        "{\\k{a}}|ą", "{\\r u}|ů", "{\\.z}|ż", "{\\=a}|ā", "AT\\&T|AT&T", "100\\%|100%", "{BERT}: Pre--training|BERT: Pre–training",
        "na\u00efve|naïve", "{\\ae}on {\\oe}uvre|æon œuvre"})
    void lettersOfLatexAreLetters(String written, String printed) throws IOException {
        assertEquals(printed, read("@book{a,\n  title = {" + written + "}\n}\n").get("a").title());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Strang, Gilbert|Strang 2016", "Gilbert Strang|Strang 2016",
        "Cover, Thomas and Thomas, Joy|Cover and Thomas 2016", "A, B and C, D and E, F|A, C and E 2016",
        "A, B and C, D and E, F and G, H|A et al. 2016", "van de Geijn, Robert|van de Geijn 2016"})
    void aWorkIsCitedByItsAuthorsAndYear(String authors, String shortName) throws IOException {
        assertEquals(shortName, read("@book{a, author = {" + authors + "}, year = 2016}").get("a").shortName());
    }

    @Test
    void aWorkSaysWhatItIsAndWhereItIsFound() throws IOException {
        SortedMap<String, Work> works = read("""
                @article{a, author = {Strang, Gilbert}, title = {Linear Algebra}, journal = {Letters}, year = {2016}, doi = {10.1/2}}
                @misc{b, eprint = {1706.03762}, url = {https://example.org}}
                @misc{c, url = {https://example.org/c}}
                @misc{d, url = {javascript:x()}}
                """);
        assertEquals(new Work("a", "Strang 2016", "Gilbert Strang", "Linear Algebra", "2016", "Letters", "https://doi.org/10.1/2"),
                works.get("a"));
        assertEquals(List.of("https://arxiv.org/abs/1706.03762", "https://example.org/c", ""),
                List.of(works.get("b").url(), works.get("c").url(), works.get("d").url()));
    }

    @Test
    void aProjectNeedsNoBibliography() {
        assertTrue(new BibliographyReader(Layout.conventional(root)).read(damage).isEmpty());
        assertEquals(List.of(), damage);
    }

    @Test
    void whatIsNotBibtexIsNotedAtItsPlace() throws IOException {
        assertEquals("book/references.bib:3:3", placeOfDamage("@book{a,\n  title = {A}\n  year = 2016\n}\n"));
        assertEquals("book/references.bib:2:11", placeOfDamage("@book{a,\n  title = \\x}\n"));
        assertEquals("book/references.bib:2:11", placeOfDamage("@book{a,\n  title = undefined\n}\n"));
        assertEquals("book/references.bib:2:13", placeOfDamage("@book{a,\n  title = {A}"));
    }

    @Test
    void aRepeatedKeyIsNotedWhereItIsRepeated() throws IOException {
        assertEquals("book/references.bib:2:8", placeOfDamage("@book{a, title = {A}}\n @misc{a, title = {B}}\n"));
    }

    private String placeOfDamage(String bibtex) throws IOException {
        damage.clear();
        read(bibtex);
        assertEquals(1, damage.size(), () -> damage.toString());
        return damage.get(0).place().toString();
    }

    private SortedMap<String, Work> read(String bibtex) throws IOException {
        Layout layout = Layout.conventional(root);
        Files.createDirectories(layout.bibliography().getParent());
        Files.writeString(layout.bibliography(), bibtex);
        return new BibliographyReader(layout).read(damage);
    }
}
