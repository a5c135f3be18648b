package org.linebyline.doclinker.typeset;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Typeset.Rejected;

/**
 * Why a formula was not set, in the words of MathJax or of our script.
 *
 * @param kind    its error id, or one of the script's
 * @param message what it says
 * @param end     how far it had read; negative when it does not know
 */
record Refusal(String kind, String message, int end) {

    private static final Pattern COMMAND = Pattern.compile("\\\\[a-zA-Z]+$");

    /** The same for the author, with the place of the command that it names, else of what was read last. */
    Rejected rejected(Manuscript manuscript) {
        return switch (kind) {
            case "CharacterWithoutGlyph" -> new Rejected(
                    "the character " + message + " (" + codePoints() + ") is not in the font of the formulas: "
                            + "write the LaTeX command of the symbol, or put the word in the sentence around",
                    Math.max(0, manuscript.latex().indexOf(message)));
            case "UndefinedControlSequence" -> new Rejected(
                    "MathJax does not know " + command()
                            + ": check its spelling, or write a name as \\operatorname{…}",
                    place(manuscript.lexemes()));
            default -> new Rejected("MathJax cannot read this: " + message.strip(), place(manuscript.lexemes()));
        };
    }

    private String codePoints() {
        return String.join(" ", message.codePoints().mapToObj(code -> "U+%04X".formatted(code)).toList());
    }

    /** The command that the message ends with; empty when it ends otherwise. */
    private String command() {
        return COMMAND.matcher(message).results().map(MatchResult::group).findFirst().orElse("");
    }

    private int place(List<Lexeme> lexemes) {
        List<Lexeme> read = lexemes.stream().filter(lexeme -> lexeme.end() <= end && !lexeme.text().isBlank()).toList();
        return last(read.stream().filter(lexeme -> lexeme.is(command())))
                .or(() -> last(read.stream()))
                .map(Lexeme::offset)
                .orElse(0);
    }

    private static Optional<Lexeme> last(Stream<Lexeme> lexemes) {
        return lexemes.reduce((earlier, later) -> later);
    }
}
