package org.linebyline.doclinker.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.names.Nearest;
import org.linebyline.doclinker.report.RuleText;
import org.linebyline.doclinker.rules.RulePage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "explain", mixinStandardHelpOptions = true,
        description = "What a rule asks for and why, a sample that breaks it, and how to mend it. Exit code 1 when there is no such rule.")
final class Explain implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "RULE", description = "As findings name it. Without it: all rules.")
    private String name;

    @Spec
    private CommandSpec command;

    @Override
    public Integer call() {
        PrintWriter out = command.commandLine().getOut();
        if (name == null) {
            out.println(RuleText.table(RulePage.all(), Terminal.of(command)));
            return Main.GOOD;
        }
        Optional<Rule> named = Arrays.stream(Rule.values()).filter(rule -> rule.id().equals(name)).findFirst();
        named.ifPresentOrElse(rule -> out.println(new RuleText(RulePage.of(rule), Terminal.of(command)).text()), this::unknown);
        return named.isPresent() ? Main.GOOD : Main.BROKEN;
    }

    private void unknown() {
        List<String> rules = Arrays.stream(Rule.values()).map(Rule::id).toList();
        command.commandLine().getErr().println("there is no rule '" + name + "'" + Nearest.question(name, rules)
                + ": doc-linker explain lists them");
    }
}
