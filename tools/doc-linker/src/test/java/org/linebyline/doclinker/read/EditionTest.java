package org.linebyline.doclinker.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.ProjectPart;

/** All that readings depend on besides the files of the project: with another edition, those on disk are not used. */
class EditionTest {

    private static final Layout LAYOUT = Layout.conventional(Path.of("book"));
    private static final Path CODE = Path.of("code");

    @TempDir
    Path folder;

    @Test
    void isTheSameForTheSameSetting() {
        assertEquals(edition(LAYOUT, CODE, true), edition(Layout.conventional(Path.of("book")), CODE, true));
    }

    @Test
    void isAnotherForEachPartOfTheSetting() {
        List<String> editions = List.of(edition(LAYOUT, CODE, true), edition(LAYOUT, CODE, false), edition(LAYOUT, Path.of("other"), true),
                edition(LAYOUT.with(ProjectPart.RUNS, Path.of("other")), CODE, true),
                edition(new Layout(Path.of("other"), LAYOUT.places(), LAYOUT.arrayClasses(), LAYOUT.trims(), "", List.of()), CODE, true));
        assertEquals(editions.size(), editions.stream().distinct().count());
    }

    /** The tool as Maven loads it, from a folder of its own: before and after one byte of a resource changed. */
    @Test
    void isAnotherForAChangedTool() throws Exception {
        copy(Path.of(Readings.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        Path resource = folder.resolve("org/linebyline/doclinker/read/chapter/chapter_converter.rb");
        String before = loadedEdition();
        assertEquals(before, loadedEdition());
        Files.writeString(resource, Files.readString(resource).replaceFirst("#", "%"));
        assertNotEquals(before, loadedEdition());
    }

    private static String edition(Layout layout, Path code, boolean experimentsRan) {
        return new Readings.Setting(layout, code, experimentsRan).edition();
    }

    private String loadedEdition() throws IOException, ReflectiveOperationException {
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            Class<?> layout = loader.loadClass(Layout.class.getName());
            Constructor<?> setting = loader.loadClass(Readings.Setting.class.getName()).getDeclaredConstructors()[0];
            setting.setAccessible(true);
            Object made = setting.newInstance(layout.getMethod("conventional", Path.class).invoke(null, Path.of("book")), CODE, true);
            Method edition = made.getClass().getDeclaredMethod("edition");
            edition.setAccessible(true);
            return (String) edition.invoke(made);
        }
    }

    private void copy(Path classes) throws IOException {
        for (String part : List.of("kept", "model", "output", "read")) {
            Path from = classes.resolve("org/linebyline/doclinker").resolve(part);
            try (Stream<Path> files = Files.walk(from)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = folder.resolve(classes.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }
}
