package org.linebyline.doclinker.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.report.Answer;
import org.linebyline.doclinker.report.Inquiry;
import org.linebyline.doclinker.report.SourceLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "trace", mixinStandardHelpOptions = true,
        description = "From an equation to its code and its tests, and back. Exit code 1 when nothing has the name.")
final class Trace implements Callable<Integer> {

    @Mixin
    private ProjectOption project;

    @Parameters(arity = "0..1", paramLabel = "NAME",
            description = "An equation (attention-output or 15.5), a chapter (softmax), a Java file"
            + " or a line of it (Softmax.java:42), a test or a class of tests (SoftmaxTest#rowsSumToOne). Without it: the whole book.")
    private String name;

    @Option(names = "--paper", paramLabel = "KEY", description = "The equations that come from this work of the bibliography.")
    private String paper;

    @Option(names = "--formulas", description = "How many statements of each kind are computed, chapter by chapter.")
    private boolean formulas;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        Layout layout = project.layout();
        Inquiry inquiry = new Inquiry(trace(layout), new SourceLines(layout.root()), Terminal.of(command));
        Answer answer = paper != null ? inquiry.paper(paper) : formulas ? inquiry.formulas() : name != null ? inquiry.about(name)
                : inquiry.summary();
        (answer.found() ? command.commandLine().getOut() : command.commandLine().getErr()).println(answer.text());
        return answer.found() ? Main.GOOD : Main.BROKEN;
    }

    private org.linebyline.doclinker.report.Trace trace(Layout layout) throws IOException {
        var kept = DocLinker.trace(layout);
        if (kept.isPresent()) {
            return kept.get();
        }
        command.commandLine().getErr().println("the last trace is older than the book: judging it again");
        return DocLinker.check(layout).trace();
    }
}
