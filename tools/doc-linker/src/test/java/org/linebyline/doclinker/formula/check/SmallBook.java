package org.linebyline.doclinker.formula.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;

import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.linebyline.doclinker.Project;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Evaluation;

/**
 * A book of one equation and one class.
 *
 * @param formula its LaTeX
 * @param where lines of its where list
 * @param calls lines of its calls list
 * @param code the methods of its class {@code Code}, all of them in its region
 */
record SmallBook(String formula, String where, String calls, String code) {

    private static final String ID = "it";

    SmallBook with(String other) {
        return new SmallBook(other, where, calls, code);
    }

    SmallBook running(String other) {
        return new SmallBook(formula, where, calls, other);
    }

    /** What came of its equation. */
    Evaluation evaluated(Path root) throws Exception {
        Project project = new Project(root);
        project.write(Project.CHAPTER, chapter()).write("src/main/java/sample/Code.java", java());
        compile(project);
        return BookEvaluator.evaluate(project.links(), project.layout()).get(ID);
    }

    /** What is wrong with it, one message on a line; empty when formula and code agree. */
    String refutation(Path root) throws Exception {
        return evaluated(root) instanceof Evaluation.Failed failed
                ? String.join("\n", failed.faults().stream().map(Damage::message).toList()) : "";
    }

    private String chapter() {
        return String.join("\n", "= It", "", "We compute it.", "", "[stem#" + ID + "]", "++++", formula, "++++", "", "[.where]",
                where.strip(), "", "[.calls]", calls.strip(), "", "[source,java]", "----",
                "include::{code}/Code.java[tag=" + ID + "]", "----", "");
    }

    private String java() {
        return String.join("\n", "package sample;", "", "final class Code {",
                "// tag::" + ID + "[]", code, "// end::" + ID + "[]", "}", "");
    }

    private static void compile(Project project) throws Exception {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = project.layout().classes().get(0);
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            assertEquals(true, compiler.getTask(null, files, null, List.of("-proc:none", "-d", classes.toString()), null,
                    files.getJavaFileObjects(project.root().resolve("src/main/java/sample/Code.java"))).call());
        }
    }
}
