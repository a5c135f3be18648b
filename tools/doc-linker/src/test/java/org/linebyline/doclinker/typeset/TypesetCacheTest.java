package org.linebyline.doclinker.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset.Drawn;

@DisplayName("The cache")
class TypesetCacheTest {

    private static final Formula FORMULA = new Formula("\\term{a}{x}+\\text{é}", true);
    private static final Drawn DRAWN = new Drawn("<svg/>", new TreeMap<>(Map.of("g-N-A0", "", "g-I-1D465", "M52 289")),
            new Box(1.5, 2.25, 0), "<math><mtext>é</mtext></math>", List.of("a", "b-2"));
    private static final Drawn PLAIN = new Drawn("<svg/>", new TreeMap<>(), new Box(1, 1, 0.1), "<math/>", List.of());

    @TempDir
    Path folder;

    @Test
    void gives_back_what_it_kept() {
        cache("v1").keep(FORMULA, DRAWN);
        assertEquals(Optional.of(DRAWN), cache("v1").find(FORMULA));
        cache("v1").keep(FORMULA, PLAIN);
        assertEquals(Optional.of(PLAIN), cache("v1").find(FORMULA));
    }

    @Test
    void tells_formulas_ways_of_setting_and_configurations_apart() {
        cache("v1").keep(FORMULA, DRAWN);
        assertEquals(Optional.empty(), cache("v1").find(new Formula(FORMULA.latex() + " ", true)));
        assertEquals(Optional.empty(), cache("v1").find(new Formula(FORMULA.latex(), false)));
        assertEquals(Optional.empty(), cache("v2").find(FORMULA));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.1, 0.5, 0.99})
    void takes_a_damaged_file_for_a_missing_one_and_mends_it(double whole) throws IOException {
        cache("v1").keep(FORMULA, DRAWN);
        Path file = files().get(0);
        byte[] bytes = Files.readAllBytes(file);
        byte[] torn = new byte[(int) (bytes.length * whole)];
        System.arraycopy(bytes, 0, torn, 0, torn.length);
        Files.write(file, torn);
        assertEquals(Optional.empty(), cache("v1").find(FORMULA));
        cache("v1").keep(FORMULA, DRAWN);
        assertEquals(Optional.of(DRAWN), cache("v1").find(FORMULA));
    }

    @Test
    void leaves_nothing_but_the_kept_file() throws IOException {
        cache("v1").keep(FORMULA, DRAWN);
        cache("v1").keep(FORMULA, DRAWN);
        assertEquals(1, files().size());
    }

    @Test
    void is_asked_before_mathjax_is_started() {
        cache(MathJax.configuration()).keep(FORMULA, DRAWN);
        long before = typesettersRunning();
        try (Typesetter typesetter = new Typesetter(folder)) {
            assertEquals(Map.of(FORMULA, DRAWN), typesetter.typeset(List.of(FORMULA, FORMULA)));
            assertEquals(before, typesettersRunning(), "threads that set formulas");
        }
    }

    @Test
    void says_which_folder_it_cannot_write() throws IOException {
        Path file = Files.createFile(folder.resolve("occupied"));
        UncheckedIOException refused = assertThrows(UncheckedIOException.class,
                () -> new TypesetCache(file, "v1").keep(FORMULA, DRAWN));
        assertEquals("cannot keep anything in " + file, refused.getMessage());
    }

    private TypesetCache cache(String configuration) {
        return new TypesetCache(folder, configuration);
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).toList();
        }
    }

    private static long typesettersRunning() {
        return Thread.getAllStackTraces().keySet().stream().filter(thread -> thread.getName().equals("typesetter")).count();
    }
}
