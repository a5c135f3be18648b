package org.linebyline.doclinker.read.files;

import org.linebyline.doclinker.kept.Digest;
import org.linebyline.doclinker.read.files.ProjectFiles.Unreadable;

/**
 * A question with its answer, told from a digest.
 *
 * @param refused whether the answer is why there is none
 */
record Note(Question question, boolean refused, String answer) {

    static Note answered(Question question, String answer) {
        return new Note(question, false, Digest.of(answer));
    }

    static Note refused(Question question, Unreadable refusal) {
        return new Note(question, true, Digest.of(refusal.getMessage()));
    }

    /** What the project answers to a question today. */
    static Note today(Question question, ProjectFiles files) {
        try {
            return answered(question, question.ask(files));
        } catch (Unreadable e) {
            return refused(question, e);
        }
    }

    /** Whether the project would answer the same today. */
    boolean holds(ProjectFiles files) {
        return equals(today(question, files));
    }
}
