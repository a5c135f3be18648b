package org.linebyline.doclinker.read.code;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.linebyline.doclinker.model.Token;
import org.linebyline.doclinker.model.Token.Kind;

/**
 * What Asciidoctor takes for a tag in a line of Java, or what was meant for one.
 *
 * @param column where it begins, counted from 0
 * @param complaint what is wrong with it; empty when nothing is
 * @param meant whether a tag was meant, rightly written or not
 */
record TagDirective(boolean begins, String tag, int column, String complaint, boolean meant) {

    /** No tag is longer than this, so that a line of a million characters is read in no time. */
    private static final String TAG = "(tag|end)::(\\S{1,200}?)\\[\\]";
    /** Asciidoctor's own pattern; a word boundary means something else from one JDK to the next, so it is spelled out. */
    private static final Pattern DIRECTIVE = Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}_])" + TAG + "(?=\\z|\\s)");
    private static final Pattern ALONE = Pattern.compile("\\s*//\\s*" + TAG + "\\s*");
    private static final int LONGEST_SLIP = 250;
    /** A tag with another case, number, separator or bracket; or another word with all of a tag's punctuation. */
    private static final Pattern SLIP = Pattern.compile("//+\\s*(?:(?i:(tag|end)s?)\\s*"
            + "(?:::\\s*([^\\s\\[\\]:]*).*|[:;.,]?\\s*([^\\s\\[\\]:]+)\\s*\\[\\s*\\]?)"
            + "|([A-Za-z]{2,6})::([^\\s\\[\\]]+)\\[\\])\\s*");

    /** The first directive of a line, as Asciidoctor sees it, else a comment that looks like one. */
    static Optional<TagDirective> in(String line, List<Token> tokens) {
        if (line.contains("::")) {
            Matcher directive = DIRECTIVE.matcher(line);
            if (directive.find()) {
                return Optional.of(written(line, tokens, directive));
            }
        }
        return slip(line, tokens);
    }

    private static TagDirective written(String line, List<Token> tokens, Matcher directive) {
        int column = directive.start();
        Optional<Token> around = tokens.stream().filter(token -> token.holds(column)).findFirst();
        Optional<Kind> kind = around.map(Token::kind);
        boolean first = around.isPresent() && line.substring(around.get().from(), column).matches("[*\\s]*//\\s*");
        boolean meant = first && kind.get().isComment();
        return new TagDirective(directive.group(1).equals("tag"), directive.group(2), column,
                complaint(line, directive.group(), kind), meant);
    }

    private static String complaint(String line, String tag, Optional<Kind> kind) {
        if (kind.isPresent() && kind.get() == Kind.LINE_COMMENT) {
            return ALONE.matcher(line).matches() ? ""
                    : "a tag stands alone on its line, as // " + tag + ": Asciidoctor drops the whole line from the listing";
        }
        return "this is a tag for Asciidoctor, " + kind.map(TagDirective::inside).orElse("in the middle of code")
                + ": write // " + tag + " on a line of its own, or something that is no tag";
    }

    private static String inside(Kind kind) {
        return switch (kind) {
            case STRING -> "inside a string";
            case TEXT_BLOCK -> "inside a text block";
            default -> "inside a comment that is not its own";
        };
    }

    private static Optional<TagDirective> slip(String line, List<Token> tokens) {
        if (tokens.size() != 1 || tokens.get(0).kind() != Kind.LINE_COMMENT || line.length() > LONGEST_SLIP
                || !line.substring(0, tokens.get(0).from()).isBlank()) {
            return Optional.empty();
        }
        Matcher slip = SLIP.matcher(line).region(tokens.get(0).from(), line.length());
        return slip.matches() ? Optional.of(slipped(slip, tokens.get(0).from())) : Optional.empty();
    }

    private static TagDirective slipped(Matcher slip, int column) {
        String word = first(slip, 1, 4);
        String tag = first(slip, 2, 3, 5);
        boolean begins = !word.toLowerCase(Locale.ROOT).startsWith("e");
        String right = "// " + (begins ? "tag" : "end") + "::" + (tag.isEmpty() ? "ID" : tag) + "[]";
        return new TagDirective(begins, tag, column, "Asciidoctor does not take this for a tag: write " + right, !tag.isEmpty());
    }

    /** What the one of some groups holds that took part in the match. */
    private static String first(Matcher match, int... groups) {
        return IntStream.of(groups).mapToObj(match::group).filter(Objects::nonNull).findFirst().orElse("");
    }
}
