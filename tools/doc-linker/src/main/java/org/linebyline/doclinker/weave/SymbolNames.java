package org.linebyline.doclinker.weave;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.linebyline.doclinker.model.Symbol;

/** Marks in a line of Java the names that its equation's where list gives to symbols, with the numbers of these symbols. */
final class SymbolNames {

    private static final Pattern NAME = Pattern.compile("[\\p{L}_$][\\p{L}\\d_$]*");

    private final List<Symbol> symbols;

    SymbolNames(List<Symbol> symbols) {
        this.symbols = symbols;
    }

    /** Strings, comments and keywords, which stand in elements of their own, are left alone. */
    void mark(Element code) {
        List.copyOf(code.textNodes()).forEach(this::mark);
    }

    private void mark(TextNode text) {
        String java = text.getWholeText();
        Matcher name = NAME.matcher(java);
        int done = 0;
        while (name.find()) {
            String classes = classes(name.group());
            if (!classes.isEmpty()) {
                text.before(new TextNode(java.substring(done, name.start())));
                text.before(new Element("span").addClass("sym").addClass(classes).text(name.group()));
                done = name.end();
            }
        }
        text.text(java.substring(done));
    }

    private String classes(String name) {
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < symbols.size(); i++) {
            if (symbols.get(i).javaNames().stream().anyMatch(java -> java.name().equals(name))) {
                classes.append(classes.isEmpty() ? "s" : " s").append(i + 1);
            }
        }
        return classes.toString();
    }
}
