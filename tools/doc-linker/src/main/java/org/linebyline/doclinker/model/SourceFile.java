package org.linebyline.doclinker.model;

import java.util.List;

/**
 * One Java file: its text, its regions, and what executes.
 *
 * @param tokens comments, strings, numbers and keywords, in order
 */
public record SourceFile(String path, List<String> lines, List<Token> tokens, List<Region> regions, List<Statement> statements,
        List<Marker> markers, List<Damage> damage) {
}
