package org.linebyline.doclinker.read.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Files of the project, with a note of every answer: while all answers stay the same, a reader would read the same. */
public final class NotedFiles extends ProjectFiles {

    private final ProjectFiles files;
    private final Map<Question<?>, Answer> notes = new HashMap<>();

    public NotedFiles(Path root) {
        super(root);
        this.files = new ProjectFiles(root);
    }

    /** Something that a reader asks of the project. */
    private sealed interface Question<T> {
        T ask(ProjectFiles files) throws Unreadable;
    }

    private record Resolve(Path folder, String target) implements Question<Path> {
        @Override
        public Path ask(ProjectFiles files) throws Unreadable {
            return files.resolve(folder, target);
        }
    }

    private record Text(Path path) implements Question<String> {
        @Override
        public String ask(ProjectFiles files) throws Unreadable {
            return files.text(path);
        }
    }

    private record Exists(Path path) implements Question<Boolean> {
        @Override
        public Boolean ask(ProjectFiles files) {
            return files.exists(path);
        }
    }

    /** What a question was answered with; the refusal is empty when there is a value. */
    private record Answer(Object value, String refusal) {
    }

    @Override
    public Path resolve(Path folder, String target) throws Unreadable {
        return noted(new Resolve(folder, target));
    }

    @Override
    public String text(Path path) throws Unreadable {
        return noted(new Text(path));
    }

    @Override
    public boolean exists(Path path) {
        boolean answer = files.exists(path);
        notes.put(new Exists(path), new Answer(answer, ""));
        return answer;
    }

    /** Whether the project would answer today as it did. */
    public boolean unchanged() {
        return notes.entrySet().stream().allMatch(note -> note.getValue().equals(answer(note.getKey())));
    }

    private <T> T noted(Question<T> question) throws Unreadable {
        try {
            T value = question.ask(files);
            notes.put(question, new Answer(value, ""));
            return value;
        } catch (Unreadable e) {
            notes.put(question, new Answer(null, e.getMessage()));
            throw e;
        }
    }

    private Answer answer(Question<?> question) {
        try {
            return new Answer(question.ask(files), "");
        } catch (Unreadable e) {
            return new Answer(null, e.getMessage());
        }
    }
}
