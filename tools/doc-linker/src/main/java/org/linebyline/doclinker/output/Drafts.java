package org.linebyline.doclinker.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names for what is not whole yet: beside its place, and each telling whose it is, so that none is left behind for ever. */
final class Drafts {

    private static final Pattern OWNER = Pattern.compile("(\\d{1,18})-.*");

    private Drafts() {
    }

    /** A name that no other run uses, where nothing stands; what processes that ended half-way left of this place is removed. */
    static Path of(Path place) throws IOException {
        Path parent = folder(place.toAbsolutePath().getParent());
        String drafts = "." + place.getFileName() + "-draft-";
        for (Path left : leftovers(parent, drafts)) {
            delete(left);
        }
        return parent.resolve(drafts + ProcessHandle.current().pid() + "-" + UUID.randomUUID());
    }

    private static Path folder(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return path;
        }
        for (Path above = path; above != null; above = above.getParent()) {
            if (Files.exists(above, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(above)) {
                throw new IOException(above + " is no folder, and one belongs there: move it away, or name another place");
            }
        }
        return Files.createDirectories(path);
    }

    private static List<Path> leftovers(Path parent, String drafts) throws IOException {
        try (Stream<Path> siblings = Files.list(parent)) {
            return siblings.filter(sibling -> {
                String name = sibling.getFileName().toString();
                return name.startsWith(drafts) && isLeft(name.substring(drafts.length()));
            }).toList();
        }
    }

    /** @param owner the end of the name of a draft, which tells whose it is */
    private static boolean isLeft(String owner) {
        Matcher process = OWNER.matcher(owner);
        return process.matches() && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty();
    }

    /** Removes a file, or a folder with all that is in it; another run may do the same. */
    static void delete(Path draft) throws IOException {
        if (Files.exists(draft)) {
            try (Stream<Path> files = Files.walk(draft)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
