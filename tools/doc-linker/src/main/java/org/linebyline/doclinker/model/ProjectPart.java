package org.linebyline.doclinker.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A part of a project that {@value Layout#FILE} may place, and where it lies by convention. */
public enum ProjectPart {
    CHAPTERS(Form.FOLDER_OR_FILE, Origin.AUTHOR, "book/chapters"),
    CODE(Form.FOLDERS, Origin.AUTHOR, "src/main/java"),
    PLAN(Form.FILE, Origin.AUTHOR, "book/curriculum/book.yaml"),
    BIBLIOGRAPHY(Form.FILE, Origin.AUTHOR, "book/references.bib"),
    THEME(Form.FOLDER, Origin.AUTHOR, "site/theme"),
    RUNS(Form.FOLDER, Origin.BUILD, "book/target/runs"),
    CLASSES(Form.FOLDERS, Origin.BUILD, "target/classes"),
    COVERAGE(Form.FILES, Origin.BUILD, "target/coverage/tests.exec"),
    MUTATIONS(Form.FILE, Origin.BUILD, "target/mutations/mutations.xml"),
    SITE(Form.FOLDER, Origin.DOC_LINKER, "target/site"),
    PDF(Form.FILE, Origin.DOC_LINKER, "target/book.pdf"),
    EPUB(Form.FILE, Origin.DOC_LINKER, "target/book.epub"),
    CACHE(Form.FOLDER, Origin.DOC_LINKER, "target/doc-linker");

    /** What may stand at the place. */
    public enum Form {
        FILE("file"), FILES("file or files"), FOLDER("folder"), FOLDERS("folder or folders"),
        FOLDER_OR_FILE("folder, or one file");

        private final String words;

        Form(String words) {
            this.words = words;
        }

        /** Whether the part may lie in several places. */
        public boolean several() {
            return this == FILES || this == FOLDERS;
        }

        @Override
        public String toString() {
            return words;
        }
    }

    /** Who makes the part. */
    public enum Origin { AUTHOR, BUILD, DOC_LINKER }

    private final Form form;
    private final Origin origin;
    private final String convention;

    ProjectPart(Form form, Origin origin, String convention) {
        this.form = form;
        this.origin = origin;
        this.convention = convention;
    }

    public static Optional<ProjectPart> of(String key) {
        return Arrays.stream(values()).filter(part -> part.key().equals(key)).findFirst();
    }

    /** All keys, in the order in which they are explained. */
    public static List<String> keys() {
        return Arrays.stream(values()).map(ProjectPart::key).toList();
    }

    /** The word for it in {@value Layout#FILE}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Form form() {
        return form;
    }

    public Origin origin() {
        return origin;
    }

    /** Where it lies by convention, from the root of the project. */
    public String convention() {
        return convention;
    }
}
