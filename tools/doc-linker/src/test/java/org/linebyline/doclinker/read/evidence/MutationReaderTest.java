package org.linebyline.doclinker.read.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.linebyline.doclinker.Project.JAVA;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Mutant;
import org.linebyline.doclinker.model.Mutation;
import org.linebyline.doclinker.model.SourceFile;

/** Reports as PIT 1.22 writes them, and what may have become of one. */
class MutationReaderTest {

    private static final String REPORT = "target/mutations/mutations.xml";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<mutations partial=\"true\">\n";
    private static final String ENGINE = "[engine:junit-jupiter]/[class:sample.DotTest]/";
    private static final Instant BUILT = Instant.parse("2026-01-01T12:00:00Z");

    @TempDir
    Path root;

    private Project project;
    private final List<Damage> damage = new ArrayList<>();

    @BeforeEach
    void copyTheGoodSample() {
        project = Project.good(root);
    }

    @Test
    void aMutantHasALineAChangeAndTheTestsThatNoticed() throws IOException {
        report(mutant("KILLED", 12, "MathMutator", "Replaced double addition with subtraction",
                "sample.DotTest." + ENGINE + "[method:b()]|sample.DotTest." + ENGINE + "[method:a()]"));
        Mutant mutant = mutants().get(0);
        assertEquals(JAVA + ":12:1", mutant.place().toString());
        assertEquals("replaced double addition with subtraction", mutant.description());
        assertEquals("MathMutator", mutant.mutator());
        assertEquals(Mutant.Status.KILLED, mutant.status());
        assertEquals(List.of("sample.DotTest#a", "sample.DotTest#b"), List.copyOf(mutant.killers()));
    }

    @Test
    void aReportOfTheFirstKillingTestAloneIsReadToo() throws IOException {
        report(mutant("KILLED", 12, "MathMutator", "removed negation", "sample.DotTest." + ENGINE + "[method:a()]")
                .replace("killingTests", "killingTest"));
        assertEquals(Set.of("sample.DotTest#a"), mutants().get(0).killers());
    }

    @ParameterizedTest
    @CsvSource({
        "[class:a.BTest]/[method:sums()], a.BTest#sums",
        "[class:a.BTest]/[method:sums(java.lang.String%5B%5D)], a.BTest#sums",
        "[class:a.BTest]/[nested-class:Inner]/[nested-class:Most]/[method:sums()], a.BTest$Inner$Most#sums",
        "[class:a.BTest]/[test-template:sums(int)]/[test-template-invocation:#3], a.BTest#sums",
        "[class:a.BTest]/[test-factory:sums()]/[dynamic-container:#1]/[dynamic-test:#2], a.BTest#sums",
        "[class:a.BTest], ''",
        "nothing that JUnit writes, ''"})
    void testsAreNamedAsRecordedSessionsAre(String id, String name) {
        assertEquals(name, TestName.of("a.BTest.[engine:junit-jupiter]/" + id).orElse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Replaced integer multiplication with division | replaced integer multiplication with division",
        "removed conditional - replaced equality check with true | replaced equality check with true, as compiled",
        "changed conditional boundary | moved the boundary of a comparison, such as < to <=",
        "negated conditional | negated a condition",
        "removed call to a/b/Dot::check | removed call to Dot.check",
        "replaced call to java/lang/Math::sqrt with argument | replaced call to Math.sqrt with its argument",
        "replaced call to a/Dot$Inner::times with receiver | replaced call to Dot$Inner.times with its receiver",
        "replaced double return with 0.0d for a/b/Dot::lambda$dot$0 | replaced double return with 0",
        "replaced return value with null for a/b/Dot::<init> | replaced return value with null",
        "Changed increment from 1 to -1 | changed increment from 1 to -1",
        "'' | ''"})
    void aChangeIsSaidWithoutWhatTheLineSays(String written, String said) {
        assertEquals(said, MutantDescription.of(written));
    }

    @Test
    void mutantsAreSortedByLineAndChange() throws IOException {
        report(mutant("KILLED", 12, "B", "b", ""), mutant("KILLED", 12, "A", "a", ""), mutant("SURVIVED", 9, "C", "c", ""));
        assertEquals(List.of("c", "a", "b"), mutants().stream().map(Mutant::description).toList());
    }

    @Test
    void aChangeThatTheJvmRefusesIsNoMutant() throws IOException {
        report(mutant("NON_VIABLE", 12, "A", "a", ""));
        assertEquals(List.of(), mutants());
    }

    @Test
    void mutantsOfFilesThatAreNotThereAreLeftOut() throws IOException {
        report(mutant("KILLED", 12, "A", "a", "").replace("Dot.java", "../../../../../Dot.java"),
                mutant("KILLED", 12, "A", "a", "").replace("sample.Dot<", "gone.Dot<"));
        assertEquals(Set.of(JAVA), run().files().keySet());
        assertEquals(List.of(), mutants());
    }

    @Test
    void aFileThatChangedSinceHasNoMutants() throws IOException {
        report(mutant("KILLED", 12, "A", "a", ""));
        Files.setLastModifiedTime(root.resolve(JAVA), FileTime.from(BUILT.plusSeconds(1)));
        assertEquals(Set.of(), run().files().keySet());
        assertEquals(Set.of(JAVA), run().outdated());
    }

    @Test
    void withoutAReportThereIsNothing() {
        assertInstanceOf(Mutation.Missing.class, read());
        assertEquals(List.of(), damage);
    }

    @ParameterizedTest
    @CsvSource({"KILLED, UNHEARD_OF", "<lineNumber>12, <lineNumber>twelve", "lineNumber, number", "description, words",
        "mutations, mutants", "</mutation>, ''", "status=, state="})
    void whatIsNoReportIsDamage(String part, String by) throws IOException {
        report(mutant("KILLED", 12, "A", "a", ""));
        project.replace(REPORT, part, by);
        assertInstanceOf(Mutation.Missing.class, read());
        assertEquals(1, damage.size());
    }

    @Test
    void damageHasAPlace() throws IOException {
        report(mutant("KILLED", 12, "A", "a", ""), mutant("UNHEARD_OF", 12, "A", "a", ""));
        read();
        assertEquals(REPORT + ":4", damage.get(0).place().toString().replaceFirst(":\\d+$", ""));
        assertEquals("not a report of PIT in XML: plant the mutants again, or delete the file", damage.get(0).message());
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE m [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>", "<!DOCTYPE m SYSTEM \"file:///nowhere.dtd\">",
        "<!DOCTYPE m [<!ENTITY a \"aaaa\"><!ENTITY e \"&a;&a;&a;\">]>"})
    void aReportThatDefinesEntitiesIsDamage(String type) throws IOException {
        report(mutant("KILLED", 12, "A", "&e;", ""));
        project.replace(REPORT, "<mutations ", type + "<mutations ");
        assertInstanceOf(Mutation.Missing.class, read());
        assertEquals(1, damage.size());
    }

    @Test
    void everyBeginningOfAReportAndEveryBrokenByteIsDamageAtWorst() throws IOException {
        report(mutant("KILLED", 12, "MathMutator", "removed negation", "sample.DotTest." + ENGINE + "[method:a()]"));
        byte[] whole = Files.readAllBytes(root.resolve(REPORT));
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            byte[] broken = Arrays.copyOf(whole, i % 2 == 0 ? whole.length : random.nextInt(whole.length));
            for (int j = random.nextInt(3); j >= 0 && broken.length > 0; j--) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            Files.write(root.resolve(REPORT), broken);
            damage.clear();
            assertEquals(read() instanceof Mutation.Missing ? 1 : 0, damage.size());
        }
    }

    private static String mutant(String status, int line, String mutator, String description, String killers) {
        return "<mutation detected='true' status='" + status + "' numberOfTestsRun='2'><sourceFile>Dot.java</sourceFile>"
                + "<mutatedClass>sample.Dot</mutatedClass><mutatedMethod>dot</mutatedMethod><lineNumber>" + line
                + "</lineNumber><mutator>org.pitest.mutationtest.engine.gregor.mutators." + mutator + "</mutator><indexes><index>5</index>"
                + "</indexes><blocks><block>1</block></blocks><killingTests>" + killers + "</killingTests><succeedingTests>sample.DotTest."
                + ENGINE + "[method:never()]</succeedingTests><description>" + description + "</description></mutation>\n";
    }

    /** A report, written after the Java. */
    private void report(String... mutants) throws IOException {
        project.write(REPORT, HEAD + String.join("", mutants) + "</mutations>\n");
        Files.setLastModifiedTime(root.resolve(JAVA), FileTime.from(BUILT));
        Files.setLastModifiedTime(root.resolve(REPORT), FileTime.from(BUILT));
    }

    private Mutation read() {
        List<SourceFile> sources = List.of(new SourceFile(JAVA, List.of(), List.of(), List.of(), List.of(), List.of(), List.of()));
        return new MutationReader(project.layout()).read(sources, damage);
    }

    private Mutation.Run run() {
        Mutation mutation = read();
        assertEquals(List.of(), damage);
        return assertInstanceOf(Mutation.Run.class, mutation);
    }

    private List<Mutant> mutants() {
        return run().files().get(JAVA);
    }
}
