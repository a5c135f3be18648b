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

/** Tells this tool from the same one before it was changed, with other libraries, or on another Java: what they found out is not used. */
public final class ToolEdition {

    private static final String CURRENT = Digest.of(Runtime.version() + "\n" + libraries(ToolEdition.class.getClassLoader()) + own());

    private ToolEdition() {
    }

    /** Different for different tools, the same in every process of one. */
    public static String current() {
        return CURRENT;
    }

    /** Libraries do not change under one name: where they lie, and how large they are, tells them. Maven's class loader lists them, too. */
    private static String libraries(ClassLoader loader) {
        Stream<Path> places = loader instanceof URLClassLoader maven ? Arrays.stream(maven.getURLs()).map(ToolEdition::path)
                : Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of);
        return places.filter(Files::isRegularFile).map(jar -> jar + " " + jar.toFile().length() + "\n").collect(Collectors.joining());
    }

    /** Our own classes and resources do change: their content tells. */
    private static String own() {
        Path place = path(ToolEdition.class.getProtectionDomain().getCodeSource().getLocation());
        try (Stream<Path> files = Files.walk(place)) {
            return content(place, files.filter(Files::isRegularFile).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Path place, List<Path> files) throws IOException {
        StringBuilder content = new StringBuilder();
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            CRC32C sum = new CRC32C();
            sum.update(bytes);
            content.append(place.relativize(file)).append(' ').append(bytes.length).append(' ').append(sum.getValue()).append('\n');
        }
        return content.toString();
    }

    private static Path path(URL place) {
        try {
            return Path.of(place.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
