package org.linebyline.doclinker.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.Memory;
import org.linebyline.doclinker.Verdict;
import org.linebyline.doclinker.model.Layout;
import org.linebyline.doclinker.report.Console;
import org.linebyline.doclinker.report.SourceLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(name = "check", mixinStandardHelpOptions = true,
        description = "Judges the sources as they are: every finding, sorted by place. Exit code 1 when there is one.")
final class Check implements Callable<Integer> {

    @Mixin
    private ProjectOption project;

    @Option(names = "--watch", description = "Stays, and judges again whenever a file has changed. End it with Ctrl+C.")
    private boolean watch;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws IOException {
        try (Memory memory = new Memory()) {
            return watch ? judgeAgain(memory) : judge(memory);
        }
    }

    /** Judges after every change, until the thread is interrupted. */
    private int judgeAgain(Memory memory) throws IOException {
        Changes changes = new Changes(project.layout());
        int code = judge(memory);
        try {
            while (true) {
                changes.await();
                changes = new Changes(project.layout());
                command.commandLine().getOut().println();
                code = judge(memory);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return code;
        }
    }

    private int judge(Memory memory) throws IOException {
        Layout layout = project.layout();
        return print(DocLinker.check(layout, memory), layout, command);
    }

    static int print(Verdict verdict, Layout layout, CommandSpec command) {
        PrintWriter out = command.commandLine().getOut();
        if (verdict.broken()) {
            out.println(new Console(new SourceLines(layout.root()), Terminal.of(command)).findings(verdict.findings()));
            out.println(Console.more(verdict.findings()));
        }
        out.println(Console.summary(verdict.links(), verdict.findings()));
        return verdict.broken() ? Main.BROKEN : Main.GOOD;
    }
}
