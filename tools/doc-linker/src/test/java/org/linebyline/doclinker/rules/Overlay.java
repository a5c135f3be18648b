package org.linebyline.doclinker.rules;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.rules.RulePage.Excerpt;

/** Lays the excerpts of a page over a project: each from the line that its first line repeats to the last that its last line repeats. */
final class Overlay {

    private final Project project;

    Overlay(Project project) {
        this.project = project;
    }

    void lay(List<Excerpt> excerpts) {
        for (Excerpt excerpt : excerpts) {
            boolean there = Files.exists(project.root().resolve(excerpt.path()));
            project.write(excerpt.path(), there ? within(project.text(excerpt.path()), excerpt) : excerpt.text() + "\n");
        }
    }

    private static String within(String file, Excerpt excerpt) {
        List<String> lines = new ArrayList<>(file.lines().toList());
        List<String> own = excerpt.text().lines().toList();
        int from = lines.indexOf(own.get(0));
        int to = lines.lastIndexOf(own.get(own.size() - 1));
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("no place in " + excerpt.path() + " for:\n" + excerpt.text());
        }
        lines.subList(from, to + 1).clear();
        lines.addAll(from, own);
        return String.join("\n", lines) + "\n";
    }
}
