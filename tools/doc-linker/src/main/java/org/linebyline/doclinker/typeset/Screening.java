package org.linebyline.doclinker.typeset;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.linebyline.doclinker.model.Typeset.Rejected;

/** Rejects, before MathJax is asked, what the book does without and what we can place better than MathJax. */
final class Screening {

    private static final int LONGEST = 20_000;
    private static final int DEEPEST = 100;
    private static final Map<String, String> CLOSER = Map.of("{", "}", "\\left", "\\right", "\\begin", "\\end");
    private static final Pattern ENVIRONMENT = Pattern.compile("\\s*\\{([^{}]*)}");

    private static final List<Function<Manuscript, Optional<Rejected>>> CHECKS = List.of(
            Screening::size, Screening::characters, Screening::groups, Screening::commands, Screening::environments,
            Screening::terms);

    private Screening() {}

    /** The first objection to a formula, if there is one. */
    static Optional<Rejected> objection(Manuscript manuscript) {
        return CHECKS.stream().flatMap(check -> check.apply(manuscript).stream()).findFirst();
    }

    private static Optional<Rejected> size(Manuscript manuscript) {
        String latex = manuscript.latex();
        if (latex.isBlank()) {
            return rejected("the formula is empty: write one, or take its place in the text out", 0);
        }
        if (latex.length() > LONGEST) {
            return rejected("the formula has " + latex.length() + " characters: split it, "
                    + LONGEST + " is the most", LONGEST);
        }
        return Optional.empty();
    }

    private static Optional<Rejected> characters(Manuscript manuscript) {
        if (manuscript.latex().chars().noneMatch(Screening::isControl)) {
            return Optional.empty();
        }
        return manuscript.lexemes().stream()
                .filter(lexeme -> lexeme.text().codePoints().anyMatch(Screening::isControl))
                .findFirst()
                .flatMap(lexeme -> rejected("here is an invisible control character: take it out", lexeme.offset()));
    }

    private static boolean isControl(int character) {
        return Character.isISOControl(character) && !Character.isWhitespace(character);
    }

    private static Optional<Rejected> groups(Manuscript manuscript) {
        Deque<Lexeme> open = new ArrayDeque<>();
        for (Lexeme lexeme : manuscript.lexemes()) {
            if (CLOSER.containsKey(lexeme.text())) {
                open.push(lexeme);
            } else if (CLOSER.containsValue(lexeme.text())) {
                if (open.stream().noneMatch(opener -> closes(lexeme, opener))) {
                    return rejected("this " + lexeme.text() + " closes nothing: take it out, or open its group before",
                            lexeme.offset());
                }
                if (!closes(lexeme, open.peek())) {
                    return unclosed(open.peek());
                }
                open.pop();
            } else if (lexeme.is("$") && open.isEmpty()) {
                return rejected("this $ is not needed: a formula is mathematics already", lexeme.offset());
            }
            if (open.size() > DEEPEST) {
                return rejected("groups are nested more than " + DEEPEST + " deep: split the formula", lexeme.offset());
            }
        }
        return open.isEmpty() ? Optional.empty() : unclosed(open.peek());
    }

    private static boolean closes(Lexeme closer, Lexeme opener) {
        return closer.is(CLOSER.get(opener.text()));
    }

    private static Optional<Rejected> unclosed(Lexeme opener) {
        return rejected("this " + opener.text() + " is not closed: add its " + CLOSER.get(opener.text()),
                opener.offset());
    }

    private static Optional<Rejected> commands(Manuscript manuscript) {
        for (Lexeme lexeme : manuscript.lexemes()) {
            Optional<String> advice = Forbidden.adviceOnCommand(lexeme.text());
            if (advice.isPresent()) {
                return rejected(lexeme.text() + " is not for formulas: " + advice.get(), lexeme.offset());
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejected> environments(Manuscript manuscript) {
        for (Lexeme lexeme : manuscript.lexemes()) {
            if (lexeme.is("\\begin")) {
                Optional<Rejected> rejected = environment(manuscript.latex(), lexeme);
                if (rejected.isPresent()) {
                    return rejected;
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejected> environment(String latex, Lexeme begin) {
        Matcher rest = ENVIRONMENT.matcher(latex).region(begin.end(), latex.length());
        return rest.lookingAt() ? Forbidden.adviceOnEnvironment(rest.group(1)).flatMap(advice ->
                rejected("\\begin{" + rest.group(1) + "} is not for formulas: " + advice, begin.offset())) : Optional.empty();
    }

    private static Optional<Rejected> terms(Manuscript manuscript) {
        for (Lexeme lexeme : manuscript.lexemes()) {
            if (lexeme.is(Term.COMMAND) && Term.name(manuscript.latex(), lexeme).isEmpty()) {
                return rejected("a term is written \\term{name}{part}, its name in lower-case letters, digits "
                        + "and hyphens, a letter first", lexeme.offset());
            }
        }
        return Optional.empty();
    }

    private static Optional<Rejected> rejected(String reason, int offset) {
        return Optional.of(new Rejected(reason, offset));
    }
}
