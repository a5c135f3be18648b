package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.extend.Hyphenator;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.apache.fop.hyphenation.Hyphenation;
import org.apache.fop.hyphenation.HyphenationTree;

/**
 * Says where a word may be divided at the end of a line, by the patterns that TeX has for its language. Words with a capital, a
 * digit or a joint of their own (a hyphen, an underscore, a dot, an apostrophe) are names or nearly so, and stay whole.
 */
final class Hyphens implements Hyphenator {
    private static final char SOFT_HYPHEN = '\u00AD';
    private static final int BEFORE = 2;
    private static final int AFTER = 3;
    private static final String JOINT = "\\p{L}\\p{N}_/@'\u2019\u2010\u2011\u00AD\\-";
    private static final Pattern WORD = Pattern.compile("(?<![" + JOINT + ".])\\p{Ll}{6,}(?![" + JOINT + "(]|\\.\\p{L})");

    private final HyphenationTree patterns;

    private Hyphens(HyphenationTree patterns) {
        this.patterns = patterns;
    }

    /** The rules of a language ("en", "pt-BR"); without any for it, words stay whole. */
    static Hyphenator of(String language) {
        try (InputStream file = HyphenationTree.class.getResourceAsStream("/hyph/" + language.replaceFirst("-.*", "") + ".hyp")) {
            return file == null ? text -> text : new Hyphens((HyphenationTree) new ObjectInputStream(file).readObject());
        } catch (IOException | ClassNotFoundException e) {
            throw new UnprintableException("the rules of hyphenation for '" + language + "' cannot be read: " + e.getMessage(), e);
        }
    }

    @Override
    public String hyphenateText(String text) {
        return WORD.matcher(text).replaceAll(word -> hyphenate(word));
    }

    private String hyphenate(MatchResult word) {
        StringBuilder parts = new StringBuilder(word.group());
        Hyphenation points = patterns.hyphenate(word.group(), BEFORE, AFTER);
        for (int i = points == null ? 0 : points.length(); i > 0; i--) {
            parts.insert(points.getHyphenationPoints()[i - 1], SOFT_HYPHEN);
        }
        return parts.toString();
    }
}
