package org.linebyline.doclinker.kept;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/** Tells this tool from what it was before a change, with other libraries or on another Java: what was read then is not used. */
public final class ToolEdition {

    private static final Path OWN = path(ToolEdition.class.getProtectionDomain().getCodeSource().getLocation());
    private static final String CURRENT = of(OWN, libraries(ToolEdition.class.getClassLoader()), Runtime.version().toString());

    private ToolEdition() {
    }

    /** Another one for another tool, and the same in every process of one. */
    public static String current() {
        return CURRENT;
    }

    /** A name for the place that the tool runs from: the command line and Maven have one each, and a changed tool has the same. */
    public static String place() {
        return Digest.of(OWN.toString()).substring(0, 8);
    }

    /**
     * Libraries do not change under one name: path and size tell them. Our own classes and resources do change: their content tells.
     *
     * @param own a jar or a folder
     */
    static String of(Path own, List<Path> libraries, String java) {
        String jars = libraries.stream().filter(Files::isRegularFile).map(jar -> jar + " " + jar.toFile().length())
                .collect(Collectors.joining("\n"));
        return Digest.of(String.join("\n", java, jars, content(own)));
    }

    /** Maven's class loader lists them; without one, they are the class path. */
    private static List<Path> libraries(ClassLoader loader) {
        return loader instanceof URLClassLoader maven ? Arrays.stream(maven.getURLs()).map(ToolEdition::path).toList()
                : Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of).toList();
    }

    private static String content(Path place) {
        try (Stream<Path> files = Files.walk(place)) {
            StringBuilder content = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                CRC32C sum = new CRC32C();
                sum.update(Files.readAllBytes(file));
                content.append(place.relativize(file)).append(' ').append(Files.size(file)).append(' ').append(sum.getValue()).append('\n');
            }
            return content.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(URL place) {
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
