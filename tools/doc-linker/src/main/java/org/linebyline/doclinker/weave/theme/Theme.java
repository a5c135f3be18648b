package org.linebyline.doclinker.weave.theme;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Templates, styles, scripts and fonts. The tool brings a theme of its own; a file of the book's takes the place of the one
 * with its name, and others stay.
 */
public final class Theme {

    /** Where the tool's own theme stands among its classes. */
    private static final String BUILT_IN = "/org/linebyline/doclinker/theme";
    private static final List<String> SHOWN = List.of(".css", ".js", ".woff2", ".svg", ".png", ".txt");

    private final SortedMap<String, byte[]> files;

    private Theme(SortedMap<String, byte[]> files) {
        this.files = files;
    }

    /** The tool's theme with the files of a folder, which may be absent, in their places. */
    public static Theme of(Path folder) throws IOException {
        SortedMap<String, byte[]> files = builtIn();
        read(folder, files);
        return new Theme(files);
    }

    /**
     * A file by its name from the top of the theme.
     *
     * @throws IOException when the theme has no such file
     */
    public byte[] bytes(String name) throws IOException {
        byte[] file = files.get(name);
        if (file == null) {
            throw new NoSuchFileException(name, null, "the theme has no such file");
        }
        return file.clone();
    }

    /** A file that holds text. */
    public String text(String name) throws IOException {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    /** What the pages of a site load: styles, scripts, fonts. */
    public List<String> assets() {
        return files.keySet().stream().filter(name -> name.matches("(css|js|fonts)/.*"))
                .filter(name -> SHOWN.stream().anyMatch(name::endsWith)).toList();
    }

    /** The classes of the tool are a folder while it is built, and a jar of its own file system ever after. */
    private static SortedMap<String, byte[]> builtIn() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        URL home = Theme.class.getProtectionDomain().getCodeSource().getLocation();
        try {
            Path classes = Path.of(home.toURI());
            if (Files.isDirectory(classes)) {
                read(classes.resolve(BUILT_IN.substring(1)), files);
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(classes)) {
                    read(jar.getPath(BUILT_IN), files);
                }
            }
            return files;
        } catch (URISyntaxException e) {
            throw new IOException("doc-linker cannot find its own files at " + home, e);
        }
    }

    private static void read(Path folder, SortedMap<String, byte[]> files) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
    }
}
