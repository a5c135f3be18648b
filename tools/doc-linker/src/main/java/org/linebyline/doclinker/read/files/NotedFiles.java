package org.linebyline.doclinker.read.files;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Files of the project, with a note of every answer: while all answers stay the same, a reader would read the same. */
final class NotedFiles extends ProjectFiles {

    private final ProjectFiles files;
    private final Set<Note> notes = new LinkedHashSet<>();

    NotedFiles(Path root) {
        super(root);
        this.files = new ProjectFiles(root);
    }

    @Override
    public Path resolve(Path folder, String target) throws Unreadable {
        return Path.of(noted(Question.of(Question.Kind.RESOLVE, folder, target)));
    }

    @Override
    public String text(Path path) throws Unreadable {
        return noted(Question.of(Question.Kind.TEXT, path, ""));
    }

    @Override
    public boolean exists(Path path) {
        boolean exists = files.exists(path);
        notes.add(Note.answered(Question.of(Question.Kind.EXISTS, path, ""), String.valueOf(exists)));
        return exists;
    }

    @Override
    public String state(Path place) {
        String state = files.state(place);
        notes.add(Note.answered(Question.of(Question.Kind.STATE, place, ""), state));
        return state;
    }

    /** All answers. Of two to one question, as of a file that changed meanwhile, one does not hold: what was read then is read again. */
    List<Note> notes() {
        return List.copyOf(notes);
    }

    private String noted(Question question) throws Unreadable {
        try {
            String answer = question.ask(files);
            notes.add(Note.answered(question, answer));
            return answer;
        } catch (Unreadable e) {
            notes.add(Note.refused(question, e));
            throw e;
        }
    }
}
