package org.linebyline.doclinker.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

import org.linebyline.doclinker.report.Complaint;
import org.linebyline.doclinker.report.ToolVersion;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code doc-linker}: a program is a function of its arguments to an exit code. */
@Command(name = "doc-linker", mixinStandardHelpOptions = true,
        description = "Links the equations of a book to the lines of code that compute them.",
        subcommands = {Check.class, Weave.class, Trace.class, Explain.class})
public final class Main {

    /** Nothing is wrong. */
    static final int GOOD = 0;
    /** There are findings. */
    static final int BROKEN = 1;
    /** The arguments, or the machine, do not allow a run. */
    static final int UNUSABLE = 2;

    private Main() {
    }

    public static void main(String[] args) {
        System.exit(run(new PrintWriter(System.out, true, StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8), args));
    }

    /** Runs one command and returns 0 when all is well, 1 with findings, 2 when it could not run. */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine program = new CommandLine(new Main()).setOut(out).setErr(err);
        program.getCommandSpec().version("doc-linker " + ToolVersion.get());
        program.setExecutionExceptionHandler((problem, command, parsed) -> complain(err, problem));
        try {
            return args.length == 0 ? program.execute("--help") : program.execute(args);
        } catch (Error e) {
            return complain(err, e);
        }
    }

    private static int complain(PrintWriter err, Throwable problem) {
        err.println("doc-linker: " + Complaint.about(problem));
        return UNUSABLE;
    }
}
