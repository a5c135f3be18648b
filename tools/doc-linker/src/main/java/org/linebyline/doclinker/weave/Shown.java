package org.linebyline.doclinker.weave;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.linebyline.doclinker.model.Chapter;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Listing;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.SourceFile;

/** Where the book shows which lines of code, and what they are called there. */
final class Shown {

    /** A listed region and the chapter that lists it. */
    record Where(String chapter, Listing.Pull pull) {
    }

    private record Key(String path, String tag) {
    }

    private record Line(String path, int line) {
    }

    private final Map<Key, Where> first = new HashMap<>();
    private final Map<Key, Region> regions = new HashMap<>();
    private final Set<Line> tagLines = new HashSet<>();
    private final Set<String> ambiguous = new HashSet<>();

    Shown(Links links) {
        Set<String> stems = new HashSet<>();
        for (SourceFile source : links.book().sources()) {
            for (Region region : source.regions()) {
                regions.putIfAbsent(new Key(source.path(), region.tag()), region);
                tagLines.add(new Line(source.path(), region.place().line()));
            }
            if (!stems.add(stem(source.path()))) {
                ambiguous.add(stem(source.path()));
            }
        }
        links.equations().forEach(equation -> inChapter(equation.chapter(), equation.id()));
        links.book().chapters().forEach(chapter -> inChapter(chapter, null));
    }

    /** Where a region is shown: beside its equation when it is there, else in the first chapter that shows it. */
    Optional<Where> where(Region region) {
        return Optional.ofNullable(first.get(new Key(region.path(), region.tag())));
    }

    /** The region that a listing pulls in. */
    Optional<Region> region(Listing.Pull pull) {
        return Optional.ofNullable(regions.get(new Key(pull.path(), pull.tag())));
    }

    /** The anchor of a line, such as {@code Softmax-12}; with its folder where two files share the name. */
    String anchor(String path, int line) {
        String stem = stem(path);
        String[] folders = path.split("/");
        boolean qualified = ambiguous.contains(stem) && folders.length > 1;
        return (qualified ? folders[folders.length - 2] + "." : "") + stem + "-" + line;
    }

    /** The first line of a region that a listing prints: the lines of inner tags are left out. */
    int firstLine(Region region) {
        int line = region.lines().from();
        while (tagLines.contains(new Line(region.path(), line))) {
            line++;
        }
        return line;
    }

    private void inChapter(Chapter chapter, String tag) {
        for (Listing listing : chapter.listings()) {
            for (Listing.Pull pull : listing.pulls()) {
                if (tag == null || tag.equals(pull.tag())) {
                    first.putIfAbsent(new Key(pull.path(), pull.tag()), new Where(chapter.slug(), pull));
                }
            }
        }
    }

    private static String stem(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.java$", "");
    }
}
