package org.linebyline.doclinker;

import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.model.ProjectPart;
import org.linebyline.doclinker.read.files.FileStates;

/**
 * The files that a book is read from, as they are now. Equal when nothing has changed.
 *
 * @param files when each was changed, and its size
 */
public record Inputs(SortedMap<Path, String> files) {

    /** Looks at all of them. */
    public static Inputs of(Layout layout) {
        SortedMap<Path, String> files = new TreeMap<>(FileStates.of(layout.root().resolve(Layout.FILE)));
        for (ProjectPart part : ProjectPart.values()) {
            if (part.origin() != ProjectPart.Origin.DOC_LINKER && part != ProjectPart.THEME) {
                for (Path place : layout.places().get(part)) {
                    files.putAll(FileStates.of(place));
                }
            }
        }
        return new Inputs(files);
    }

    /** A line for each file. */
    public String text() {
        return files.entrySet().stream().map(file -> file.getKey() + " " + file.getValue() + "\n").collect(Collectors.joining());
    }
}
