package org.linebyline.doclinker.weave.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/**
 * Where a line may end: where Unicode has it, but not between a name and its bracket, f(x), nor behind the dot of a name, a.b. Code that
 * has no space for long may part behind such a bracket, or before the dot of a call that follows another.
 */
final class LineEnds implements FSTextBreaker {
    private static final int NONE = BreakIterator.DONE;
    /** As many characters without a space as are kept together even so. */
    private static final int SHORT = 18;

    private final BreakIterator unicode = BreakIterator.getLineInstance(Locale.ROOT);
    private String text = "";
    private int end = NONE;
    private int call = NONE;

    @Override
    public void setText(String text) {
        this.text = text;
        unicode.setText(text);
        end = nextEnd();
        call = nextCall(0);
    }

    @Override
    public int next() {
        int next = call != NONE && (end == NONE || call < end) ? call : end;
        if (next == end) {
            end = nextEnd();
        }
        if (next == call) {
            call = nextCall(next);
        }
        return next;
    }

    private int nextEnd() {
        int next = unicode.next();
        while (next != NONE && isWithinName(next)) {
            next = unicode.next();
        }
        return next;
    }

    private boolean isWithinName(int at) {
        return at > 0 && at < text.length() && (isBracketOfName(at) || text.charAt(at - 1) == '.' && isLetter(at) && at > 1 && endsName(at - 2));
    }

    private boolean isBracketOfName(int at) {
        return (text.charAt(at) == '(' || text.charAt(at) == '[') && endsName(at - 1);
    }

    private int nextCall(int from) {
        for (int at = Math.max(from + 1, 2); at < text.length() - 1; at++) {
            if (isCall(at) && isLong(at)) {
                return at;
            }
        }
        return NONE;
    }

    private boolean isCall(int at) {
        boolean another = text.charAt(at) == '.' && endsName(at - 1) && !isLetter(at - 1) && isLetter(at + 1);
        boolean inside = text.charAt(at - 1) == '(' && isBracketOfName(at - 1) && text.charAt(at) != ')';
        return another || inside;
    }

    private boolean isLong(int at) {
        int from = at;
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = at;
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return to - from > SHORT;
    }

    /** Names may end in their types, f<T>(x), or in an earlier call. */
    private boolean endsName(int at) {
        return isLetter(at) || ")]>".indexOf(text.charAt(at)) >= 0;
    }

    private boolean isLetter(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }
}
