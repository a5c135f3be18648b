package org.linebyline.doclinker.typeset;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.function.Function;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.linebyline.doclinker.model.Box;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.model.Typeset.Drawn;
import org.linebyline.doclinker.model.Typeset.Rejected;

/** One JavaScript context with MathJax loaded; used by one thread at a time. It reaches nothing outside itself. */
final class MathJaxContext implements AutoCloseable {

    private final Context context;
    private final Value function;
    private final Function<Runnable, Future<?>> later;
    private boolean sound = true;

    /** @param later runs what it is given when a formula takes too long, unless that is canceled before */
    MathJaxContext(Engine engine, Function<Runnable, Future<?>> later) {
        this.context = Context.newBuilder("js").engine(engine).build();
        this.later = later;
        for (Source part : MathJax.library()) {
            context.eval(part);
        }
        this.function = context.eval(MathJax.function());
    }

    /** Whether this context may set another formula: one that failed in a way that MathJax did not foresee may not. */
    boolean isSound() {
        return sound;
    }

    /** What is refused is set again without marks, so that the reason stands at its place. */
    Typeset typeset(Manuscript manuscript) {
        Future<?> end = later.apply(() -> context.close(true));
        try {
            Typeset marked = set(Symbols.marked(manuscript.formula()), manuscript);
            return marked instanceof Rejected ? set(manuscript.latex(), manuscript) : marked;
        } catch (PolyglotException | IllegalStateException e) {
            sound = false;
            return new Rejected(reason(e), 0);
        } finally {
            sound &= end.cancel(false);
        }
    }

    private Typeset set(String latex, Manuscript manuscript) {
        ProxyArray terms = ProxyArray.fromList(List.copyOf(manuscript.terms()));
        return read(manuscript, function.execute(latex, manuscript.formula().display(), terms));
    }

    @Override
    public void close() {
        context.close(true);
    }

    private static Typeset read(Manuscript manuscript, Value answer) {
        if (answer.hasMember("kind")) {
            return new Refusal(string(answer, "kind"), string(answer, "message"), answer.getMember("offset").asInt())
                    .rejected(manuscript);
        }
        Box box = new Box(number(answer, "width"), number(answer, "height"), number(answer, "depth"));
        return new Drawn(string(answer, "svg"), glyphs(answer.getMember("glyphs")), box, string(answer, "mathml"),
                manuscript.terms());
    }

    private static SortedMap<String, String> glyphs(Value answer) {
        SortedMap<String, String> glyphs = new TreeMap<>();
        for (String id : answer.getMemberKeys()) {
            glyphs.put(id, string(answer, id));
        }
        return glyphs;
    }

    private static String string(Value answer, String member) {
        return answer.getMember(member).asString();
    }

    private static double number(Value answer, String member) {
        return answer.getMember(member).asDouble();
    }

    private static String reason(RuntimeException e) {
        return e instanceof PolyglotException failure && !failure.isCancelled()
                ? "MathJax fails on this formula (" + failure.getMessage() + "): write it in another way"
                : "the formula takes too long to set: split it";
    }
}
