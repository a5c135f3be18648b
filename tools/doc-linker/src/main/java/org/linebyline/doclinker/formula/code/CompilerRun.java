package org.linebyline.doclinker.formula.code;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;

/** One run of the compiler over calls. */
final class CompilerRun {

    private static final List<String> OPTIONS = List.of("-proc:none", "-g:none", "-nowarn", "-Xlint:none", "-implicit:none");

    private final DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    private final JavacTask task;
    private final Complaints complaints;
    private final Map<CallUnit, CompilationUnitTree> trees = new LinkedHashMap<>();

    CompilerRun(JavaCompiler compiler, JavaFileManager files, List<CallUnit> calls) {
        this.task = (JavacTask) compiler.getTask(new StringWriter(), files, diagnostics, OPTIONS, null, calls);
        this.complaints = new Complaints(task);
        try {
            Iterator<? extends CompilationUnitTree> parsed = task.parse().iterator();
            calls.forEach(call -> trees.put(call, parsed.next()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is written, in the order of the calls; whether it makes sense or not. */
    Map<CallUnit, CompilationUnitTree> trees() {
        return trees;
    }

    /**
     * Writes the classes, unless there are errors.
     *
     * @return false when the compiler broke down, as it does over some calls that are wrong
     */
    boolean generate() {
        try {
            task.analyze();
            if (errors().isEmpty()) {
                task.generate();
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (IllegalStateException | StackOverflowError e) {
            return false;
        }
    }

    /** The first error of each call that has one. */
    Map<CallUnit, Problem> errors() {
        Map<CallUnit, Problem> errors = new LinkedHashMap<>();
        for (Diagnostic<? extends JavaFileObject> diagnostic : diagnostics.getDiagnostics()) {
            if (diagnostic.getKind() == Diagnostic.Kind.ERROR && diagnostic.getSource() instanceof CallUnit call) {
                errors.computeIfAbsent(call, wrong -> complaints.problem(diagnostic, wrong, trees.get(wrong)));
            }
        }
        return errors;
    }
}
