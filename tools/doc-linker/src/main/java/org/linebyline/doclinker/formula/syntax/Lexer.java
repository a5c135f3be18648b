package org.linebyline.doclinker.formula.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** LaTeX to tokens, by the rules of TeX: digits one by one, commands that read an argument raw with it, layout left out. */
final class Lexer {

    private static final Pattern SPACING = Pattern.compile("\\\\[,;:!> ]|~|\\s+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N} .,:'*?!/@+\\[\\]-]*|\\\\[A-Za-z]+");
    private static final Pattern PROSE = Pattern.compile("\\\\text\\{([^{}]*)}");
    private static final Pattern ESCAPE = Pattern.compile("\\\\([^A-Za-z])");
    private static final Pattern CONNECTIVE = Pattern.compile(
            "(?:if|for|where|when|whenever|with|unless|until|while|as|subject to|such that|s\\.t\\.)(?![\\p{L}\\p{N}]).*", Pattern.DOTALL);
    private static final Set<Kind> SCRIPTS = EnumSet.of(Kind.SUBSCRIPT, Kind.SUPERSCRIPT);
    private static final Set<String> BEST = Set.of("argmax", "argmin");

    private final Source source;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<String> environments = new ArrayDeque<>();

    private Lexer(String latex) {
        this.source = new Source(latex);
    }

    /** The tokens of a formula, the last of them its end. */
    static List<Token> tokens(String latex) {
        Lexer lexer = new Lexer(latex);
        lexer.source.skipSpace();
        while (lexer.source.more()) {
            lexer.next();
            lexer.source.skipSpace();
        }
        lexer.add(Kind.END, "", lexer.source.at());
        return Spacing.meant(lexer.tokens);
    }

    private void next() {
        int from = source.at();
        String piece = source.piece();
        if (piece.length() > 1 && piece.charAt(0) == '\\') {
            command(piece, from);
        } else {
            character(piece, from);
        }
    }

    private void character(String character, int from) {
        if (character.equals(".") && source.more() && isDigitNext()) {
            add(Kind.POINT, character, from);
        } else if (character.equals(".") && source.take('.')) {
            add(Kind.COLON, "..", from);
        } else if (character.equals(":") && source.take('=')) {
            add(Kind.RELATION, ":=", from);
        } else if (character.length() == 1 && character.charAt(0) >= '0' && character.charAt(0) <= '9') {
            add(Kind.DIGIT, character, from);
        } else if (!character.equals("&") || environments.isEmpty() || !Vocabulary.isLinedUp(environments.peek())) {
            Kind letter = Character.isLetter(character.codePointAt(0)) ? Kind.LETTER : null;
            add(Vocabulary.kind(character).orElse(letter), Vocabulary.canonical(character), from);
        }
    }

    private boolean isDigitNext() {
        for (char digit = '0'; digit <= '9'; digit++) {
            if (source.comes(digit)) {
                return true;
            }
        }
        return false;
    }

    private void command(String command, int from) {
        if (Vocabulary.isSize(command)) {
            sized(command, from);
        } else if (Vocabulary.isFont(command)) {
            font(command, from);
        } else if (Vocabulary.isProse(command)) {
            prose(source.argument(command, from), from);
        } else if (command.equals("\\texttt")) {
            literal(source.argument(command, from), from);
        } else if (Vocabulary.isSpace(command)) {
            source.argument(command, from);
        } else if (!Vocabulary.isLayout(command)) {
            structure(command, from);
        }
    }

    private void structure(String command, int from) {
        switch (command) {
            case "\\left" -> add(Kind.LEFT, delimiter(command, from), from);
            case "\\right" -> add(Kind.RIGHT, delimiter(command, from), from);
            case "\\middle" -> add(Kind.GIVEN, delimiter(command, from), from);
            case "\\operatorname" -> operator(command, from);
            case "\\begin" -> begin(command, from);
            case "\\end" -> end(command, from);
            case "\\term" -> add(Kind.TERM, source.argument(command, from), from);
            case "\\\\" -> row(from);
            case "\\not" -> add(Kind.RELATION, command + source.argument(command, from), from);
            case "\\mathrel" -> relation(command, from);
            case "\\xrightarrow", "\\xleftarrow" -> add(Kind.RELATION, labelled(command, from), from);
            case "\\overset", "\\underset", "\\stackrel" -> stacked(command, from);
            default -> plain(command, from);
        }
    }

    private void plain(String command, int from) {
        String text = command;
        if (command.equals("\\exists") && source.take('!')) {
            text = "\\exists!";
        } else if (command.equals("\\arg") && (source.comes("\\max") || source.comes("\\min"))) {
            text = "\\arg" + source.piece().substring(1);
            command = text;
        }
        Kind kind = Vocabulary.kind(command).orElse(null);
        add(kind, Vocabulary.canonical(text), from);
    }

    /** A delimiter of a given size; a bar then opens or closes, as its command says. */
    private void sized(String command, int from) {
        String delimiter = delimiter(command, from);
        boolean bar = delimiter.equals("|") || delimiter.equals("\\Vert");
        String letter = delimiter.equals("|") ? "vert" : "Vert";
        if (bar && command.endsWith("l")) {
            add(Kind.OPEN, "\\l" + letter, from);
        } else if (bar && command.endsWith("r")) {
            add(Kind.CLOSE, "\\r" + letter, from);
        } else if (!delimiter.equals(".")) {
            add(Vocabulary.kind(delimiter).orElse(null), delimiter, from);
        }
    }

    private String delimiter(String command, int from) {
        source.skipSpace();
        if (!source.more()) {
            throw new Unreadable(from, command + " has no delimiter", "write " + command + "( or another bracket");
        }
        String delimiter = Vocabulary.canonical(source.piece());
        boolean known = delimiter.equals(".") || delimiter.equals("<") || delimiter.equals(">")
                || Vocabulary.kind(delimiter).filter(Set.of(Kind.OPEN, Kind.CLOSE, Kind.GIVEN, Kind.MULTIPLICATIVE)::contains).isPresent();
        if (!known) {
            throw new Unreadable(from, delimiter + " behind " + command + " is no delimiter", "write a bracket or a bar behind it");
        }
        return delimiter.equals("<") ? "\\langle" : delimiter.equals(">") ? "\\rangle" : delimiter;
    }

    private void font(String command, int from) {
        String name = command + "{" + word(command, from) + "}";
        add(Vocabulary.kind(name).orElse(Kind.LETTER), name, from);
    }

    private void operator(String command, int from) {
        source.take('*');
        String name = word(command, from);
        boolean best = BEST.contains(name);
        add(best ? Kind.FOLD : Kind.FUNCTION, best ? "\\" + name : command + "{" + name + "}", from);
    }

    private String word(String command, int from) {
        String word = PROSE.matcher(SPACING.matcher(source.argument(command, from)).replaceAll("")).replaceAll("$1");
        if (word.isEmpty() || !WORD.matcher(word).matches()) {
            throw new Unreadable(from, command + " is for one name", "write letters alone in its braces, accents and scripts outside");
        }
        return word;
    }

    private void prose(String text, int from) {
        String words = SPACING.matcher(text).replaceAll(" ").strip();
        String small = words.toLowerCase(Locale.ROOT);
        if (small.equals("and") || small.equals("or")) {
            add(Kind.LOGIC, small, from);
        } else if (!words.isEmpty()) {
            add(CONNECTIVE.matcher(small).matches() ? Kind.CONNECTIVE : Kind.WORDS, words, from);
        }
    }

    /** A backslash before a sign only says that it is no command. */
    private void literal(String letters, int from) {
        add(Kind.LITERAL, ESCAPE.matcher(letters).replaceAll("$1"), from);
    }

    private void begin(String command, int from) {
        String environment = source.argument(command, from);
        if (environment.equals("array") || environment.equals("alignedat")) {
            source.argument("\\begin{" + environment + "}", from);
        }
        environments.push(environment);
        add(Kind.BEGIN, environment, from);
    }

    private void end(String command, int from) {
        environments.poll();
        add(Kind.FINISH, source.argument(command, from), from);
    }

    private void row(int from) {
        Span span = source.since(from);
        source.skipOption();
        tokens.add(new Token(Kind.ROW, "\\\\", span));
    }

    private void relation(String command, int from) {
        String text = source.argument(command, from);
        source.skipSpace();
        add(Kind.RELATION, text + (source.take('=') ? "=" : ""), from);
    }

    private String labelled(String command, int from) {
        source.skipOption();
        return command + "{" + source.argument(command, from) + "}";
    }

    private void stacked(String command, int from) {
        String label = source.argument(command, from);
        String base = source.argument(command, from);
        if (Vocabulary.kind(base).filter(Kind.RELATION::equals).isEmpty()) {
            throw new Unreadable(from, command + " is for relations", "give " + base + " a subscript or a superscript");
        }
        add(Kind.RELATION, command + "{" + label + "}{" + base + "}", from);
    }

    private void add(Kind kind, String text, int from) {
        if (kind == null) {
            throw new Unreadable(from, unknown(text), text.startsWith("\\") && text.length() > 1
                    ? "a name is written \\operatorname{…}, a word \\text{…}" : "write the command for it, or take it out");
        }
        boolean script = !tokens.isEmpty() && SCRIPTS.contains(tokens.get(tokens.size() - 1).kind());
        boolean bearsScripts = !script && (kind == Kind.RELATION || kind == Kind.MULTIPLICATIVE);
        tokens.add(new Token(kind, bearsScripts ? text + scripts() : text, source.since(from)));
    }

    /** The scripts of an operator between two things belong to the operator, as in {@code m \succ_w n}. */
    private String scripts() {
        StringBuilder scripts = new StringBuilder();
        while (source.comes('_') || source.comes('^')) {
            int from = source.at();
            String mark = source.piece();
            scripts.append(mark).append('{').append(source.argument(mark, from)).append('}');
        }
        return scripts.toString();
    }

    private static String unknown(String text) {
        int first = text.codePointAt(0);
        boolean visible = !Character.isISOControl(first) && Character.isDefined(first) && Character.getType(first) != Character.FORMAT
                && Character.getType(first) != Character.SURROGATE;
        return visible ? text + " has no meaning in a formula" : String.format(Locale.ROOT, "U+%04X has no meaning in a formula", first);
    }
}
