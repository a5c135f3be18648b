package org.linebyline.doclinker.read;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.linebyline.doclinker.model.ProjectPart;

/** Places that do not go together: what is written would destroy what is read, Java would be read twice, or tests would go unseen. */
final class Conflicts {

    private Conflicts() {
    }

    /** What is wrong with the place of a part, by part. */
    static Map<ProjectPart, String> among(Map<ProjectPart, List<Path>> places, Path root) {
        Map<ProjectPart, String> problems = new EnumMap<>(ProjectPart.class);
        for (ProjectPart written : List.of(ProjectPart.SITE, ProjectPart.PDF, ProjectPart.EPUB)) {
            overwrites(written, places, root, problems);
        }
        List<Path> code = places.get(ProjectPart.CODE);
        if (code.stream().anyMatch(folder -> code.stream().filter(folder::startsWith).count() > 1)) {
            problems.put(ProjectPart.CODE, "one folder of 'code' lies in another: name each Java file once");
        } else if (code.size() > places.get(ProjectPart.CLASSES).size()) {
            problems.put(ProjectPart.CODE, "'code' has more folders than 'classes': name where the classes of each are compiled to,"
                    + " or no one would see which lines are tested");
        }
        return problems;
    }

    private static void overwrites(ProjectPart written, Map<ProjectPart, List<Path>> places, Path root, Map<ProjectPart, String> problems) {
        Path place = places.get(written).get(0);
        if (root.startsWith(place)) {
            problems.put(written, "writing '" + written.key() + "' would replace the whole project: name a place of its own");
        }
        for (ProjectPart other : ProjectPart.values()) {
            if (other != written && places.get(other).stream().anyMatch(path -> path.startsWith(place))) {
                problems.putIfAbsent(written, "writing '" + written.key() + "' would replace '" + other.key() + "': name a place of its own");
            }
        }
    }
}
