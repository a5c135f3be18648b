package org.linebyline.doclinker.read.files;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.linebyline.doclinker.names.Nearest;

/** Opens files of the project and of nowhere else: neither {@code ../}, nor an absolute path, nor a link leads out. */
public class ProjectFiles {

    private static final long LARGEST = 8 << 20;
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

    private final Path root;

    public ProjectFiles(Path root) {
        this.root = root;
    }

    /** A file that cannot be opened, with the reason for its author. */
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;
        private final boolean outside;

        public Unreadable(String reason, boolean outside) {
            super(reason);
            this.outside = outside;
        }

        /** Whether the path leads out of the project. */
        public boolean outside() {
            return outside;
        }
    }

    /** Follows a path as a chapter writes it, from the folder that it stands in. */
    public Path resolve(Path folder, String target) throws Unreadable {
        if (ADDRESS.matcher(target).matches()) {
            throw new Unreadable("it is an address: keep a copy in the project and name its path", true);
        }
        try {
            Path path = folder.resolve(target).normalize();
            if (!path.startsWith(root) || !path.equals(path.toAbsolutePath()) || leadsOut(path)) {
                throw new Unreadable("it lies outside the project: only files below its root are read", true);
            }
            return path;
        } catch (InvalidPathException e) {
            throw new Unreadable("it is not a path", false);
        }
    }

    /** The text of a file, its line ends as {@code \n}, a byte order mark dropped. */
    public String text(Path path) throws Unreadable {
        try {
            if (leadsOut(path)) {
                throw new Unreadable("the file is a link that leads out of the project", true);
            }
            if (!Files.isRegularFile(path)) {
                throw new Unreadable(Files.exists(path) ? "it is not a file" : "there is no such file" + near(path), false);
            }
            if (Files.size(path) > LARGEST) {
                throw new Unreadable("the file is larger than " + (LARGEST >> 20) + " MB", false);
            }
            String text = Files.readString(path);
            String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return unmarked.replace("\r\n", "\n").replace('\r', '\n');
        } catch (CharacterCodingException e) {
            throw new Unreadable("the file is not UTF-8: save it in that encoding", false);
        } catch (IOException e) {
            throw new Unreadable("the file cannot be read: " + e.getClass().getSimpleName(), false);
        }
    }

    /** Asks for the file that is called nearly so, of those beside a missing one. */
    public static String near(Path missing) {
        try (Stream<Path> beside = Files.list(missing.getParent())) {
            return Nearest.question(missing.getFileName().toString(), beside.map(file -> file.getFileName().toString()).toList());
        } catch (IOException e) {
            return "";
        }
    }

    /** Whether there is something of this name. */
    public boolean exists(Path path) {
        return Files.exists(path);
    }

    /** What there is in a place, without a look into it: equal while no size and no time has changed. */
    public String state(Path place) {
        return FileStates.of(place).toString();
    }

    /** All files with an ending below a folder, sorted by path; none when the folder is absent. */
    public static List<Path> below(Path folder, String ending) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ending)).filter(Files::isRegularFile)
                    .sorted().toList();
        }
    }

    /** Of what is not there yet, the nearest folder around it tells. */
    private boolean leadsOut(Path path) {
        try {
            Path existing = path;
            while (!Files.exists(existing)) {
                existing = existing.getParent();
            }
            return Files.exists(root) && !existing.toRealPath().startsWith(root.toRealPath());
        } catch (IOException e) {
            return true;
        }
    }
}
