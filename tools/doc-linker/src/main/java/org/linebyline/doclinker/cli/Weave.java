package org.linebyline.doclinker.cli;

import java.util.concurrent.Callable;

import org.linebyline.doclinker.DocLinker;
import org.linebyline.doclinker.Verdict;
import org.linebyline.doclinker.model.Layout;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(name = "weave", mixinStandardHelpOptions = true,
        description = "Judges the sources and, without findings, writes the site, the PDF and the EPUB.")
final class Weave implements Callable<Integer> {

    @Mixin
    private ProjectOption project;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() throws Exception {
        Layout layout = project.layout();
        Verdict verdict = DocLinker.check(layout);
        int code = Check.print(verdict, layout, command);
        if (code == Main.GOOD) {
            DocLinker.weave(verdict, layout);
        }
        return code;
    }
}
