package org.linebyline.doclinker.read.files;

import java.util.List;

/**
 * What a file became, and all that its reader asked of the project.
 *
 * @param <T> what a file becomes
 */
record Reading<T>(T value, List<Note> notes) {

    /** Whether it would be read the same today. */
    boolean holds(ProjectFiles files) {
        return notes.stream().allMatch(note -> note.holds(files));
    }
}
