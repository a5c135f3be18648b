package org.linebyline.doclinker.judge;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.linebyline.doclinker.model.Finding;
import org.linebyline.doclinker.model.LinkedEquation;
import org.linebyline.doclinker.model.Links;
import org.linebyline.doclinker.model.Region;
import org.linebyline.doclinker.model.Rule;
import org.linebyline.doclinker.model.SourceFile;
import org.linebyline.doclinker.model.Token;
import org.linebyline.doclinker.names.Nearest;

/** What a where list calls by a name of Java must go by that name in the code of its equation. */
final class SymbolUndeclared implements Check {

    private static final Pattern WORD = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*");

    @Override
    public Stream<Finding> findings(Links links) {
        Map<String, SourceFile> sources = links.book().sources().stream()
                .collect(Collectors.toMap(SourceFile::path, Function.identity()));
        return links.byId().values().stream().filter(linked -> !linked.lines().isEmpty())
                .flatMap(linked -> absent(linked, words(linked, sources)));
    }

    private static Stream<Finding> absent(LinkedEquation linked, List<String> words) {
        return linked.equation().symbols().stream().flatMap(symbol -> symbol.javaNames().stream())
                .filter(symbol -> !words.contains(symbol.name()))
                .map(symbol -> new Finding(Rule.SYMBOL_UNDECLARED, symbol.place(), "the code of equation '" + linked.id()
                        + "' has no '" + symbol.name() + "'" + Nearest.question(symbol.name(), words)
                        + ": write the name that the code uses, or leave it out"));
    }

    /** Every word of the regions that stands in no comment and no string. */
    private static List<String> words(LinkedEquation linked, Map<String, SourceFile> sources) {
        return linked.regions().stream().flatMap(region -> words(region, sources.get(region.path()))).distinct().toList();
    }

    private static Stream<String> words(Region region, SourceFile source) {
        Map<Integer, List<Token>> unread = source.tokens().stream().filter(token -> region.lines().contains(token.line()))
                .filter(token -> token.kind().isComment() || token.kind().isString()).collect(Collectors.groupingBy(Token::line));
        return IntStream.rangeClosed(region.lines().from(), region.lines().to()).boxed().flatMap(line ->
                WORD.matcher(source.lines().get(line - 1)).results()
                        .filter(word -> unread.getOrDefault(line, List.of()).stream().noneMatch(token -> token.holds(word.start())))
                        .map(MatchResult::group));
    }
}
