package org.linebyline.doclinker.weave;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** HTML without what it can be read without: quotation marks around plain words, and end tags that the next tag implies. */
final class Terse {

    private static final Pattern TAG = Pattern.compile("<(script|style)\\b.*?</\\1>|<[A-Za-z][^\">]*+(?:\"[^\"]*+\"[^\">]*+)*+>",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("=\"([^\"]*+)\"(?=([\\s>])?)");
    private static final Pattern PLAIN = Pattern.compile("[^\\s\"'=<>`]+");
    /** Before what ends them as well: an entry before the next one, the last one before the end of its list. */
    private static final Pattern IMPLIED = Pattern.compile("</(?:li>\\s*(?=<li[ >]|</[uo]l>)|d[td]>\\s*(?=<d[td][ >])|dd>\\s*(?=</dl>)"
            + "|t[dh]>\\s*(?=<t[dh][ >]|</tr>)|tr>\\s*(?=<tr[ >]|</t(?:head|body|foot)>)"
            + "|p>\\s*(?=</(?:div|li|dd|td)>|<(?:p|div|[uod]l|table|section|figure)[ >]))");

    private Terse() {
    }

    static String html(String html) {
        String unquoted = TAG.matcher(html)
                .replaceAll(tag -> Matcher.quoteReplacement(tag.group(1) == null ? unquoted(tag.group()) : tag.group()));
        return IMPLIED.matcher(unquoted).replaceAll("");
    }

    private static String unquoted(String tag) {
        return VALUE.matcher(tag).replaceAll(value -> Matcher.quoteReplacement(isPlain(value) ? "=" + value.group(1) : value.group()));
    }

    /** What ends a tag without a blank before it could belong to the value. */
    private static boolean isPlain(MatchResult value) {
        return value.group(2) != null && PLAIN.matcher(value.group(1)).matches();
    }
}
