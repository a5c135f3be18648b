package org.linebyline.doclinker.read.files;

import java.nio.file.Path;

import org.linebyline.doclinker.read.files.ProjectFiles.Unreadable;

/**
 * Something that a reader asks of the project.
 *
 * @param path what it asks about, absolute
 * @param target the path that it follows from there; empty where it follows none
 */
record Question(Kind kind, String path, String target) {

    /** What may be asked. */
    enum Kind {
        RESOLVE, TEXT, EXISTS, STATE
    }

    Question {
        if (!Path.of(path).isAbsolute()) {
            throw new IllegalArgumentException("not an absolute path: " + path);
        }
    }

    static Question of(Kind kind, Path path, String target) {
        return new Question(kind, path.toString(), target);
    }

    /** Every answer is a text. */
    String ask(ProjectFiles files) throws Unreadable {
        return switch (kind) {
            case RESOLVE -> files.resolve(Path.of(path), target).toString();
            case TEXT -> files.text(Path.of(path));
            case EXISTS -> String.valueOf(files.exists(Path.of(path)));
            case STATE -> files.state(Path.of(path));
        };
    }
}
