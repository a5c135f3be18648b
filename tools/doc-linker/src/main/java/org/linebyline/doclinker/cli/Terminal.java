package org.linebyline.doclinker.cli;

import org.linebyline.doclinker.report.Paint;
import picocli.CommandLine.Model.CommandSpec;

/** Whether a person looks at a command's output: in color when it goes to a terminal and NO_COLOR is not set. */
final class Terminal {

    private Terminal() {
    }

    static Paint of(CommandSpec command) {
        return command.commandLine().getColorScheme().ansi().enabled() ? Paint.COLOR : Paint.PLAIN;
    }
}
