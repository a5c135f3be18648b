package org.linebyline.doclinker.typeset;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.linebyline.doclinker.model.Formula;
import org.linebyline.doclinker.model.Typeset;
import org.linebyline.doclinker.model.Typeset.Drawn;

/**
 * Sets formulas with MathJax, once each: what it set in its last answer it still knows, and what it set before, in
 * this run or an earlier one, it finds in its cache.
 *
 * <p>MathJax starts with the first formula that is new, which takes seconds; until then nothing of it is loaded.
 */
public final class Typesetter implements AutoCloseable {

    /** A formula of the book takes a fiftieth of a second: one that takes this long would not end. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final TypesetCache cache;
    private final Duration patience;
    private Map<Formula, Typeset> last = Map.of();
    private MathJaxPool pool;

    /** @param cacheFolder where formulas are kept between runs; made when the first is kept */
    public Typesetter(Path cacheFolder) {
        this(cacheFolder, PATIENCE);
    }

    Typesetter(Path cacheFolder, Duration patience) {
        this.cache = new TypesetCache(cacheFolder, MathJax.configuration());
        this.patience = patience;
    }

    /**
     * Sets all formulas.
     *
     * @return what became of each, in the order in which they first occur
     * @throws java.io.UncheckedIOException when the cache folder cannot be written
     */
    public synchronized Map<Formula, Typeset> typeset(Collection<Formula> formulas) {
        List<Formula> different = formulas.stream().distinct().toList();
        List<Optional<Typeset>> known = different.parallelStream().map(this::known).toList();
        Map<Formula, Typeset> answers = new LinkedHashMap<>();
        for (int i = 0; i < known.size(); i++) {
            answers.put(different.get(i), known.get(i).orElse(null));
        }
        List<Manuscript> unknown = answers.keySet().stream().filter(formula -> answers.get(formula) == null)
                .map(Manuscript::of).toList();
        if (!unknown.isEmpty()) {
            set(unknown, answers);
        }
        last = answers;
        return Collections.unmodifiableMap(answers);
    }

    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
            pool = null;
        }
    }

    /** What is known of a formula without MathJax. */
    private Optional<Typeset> known(Formula formula) {
        if (last.containsKey(formula)) {
            return Optional.of(last.get(formula));
        }
        Manuscript manuscript = Manuscript.of(formula);
        return Screening.objection(manuscript).<Typeset>map(objection -> objection).or(() -> cache.find(manuscript.formula()));
    }

    private void set(List<Manuscript> manuscripts, Map<Formula, Typeset> answers) {
        if (pool == null) {
            pool = new MathJaxPool(patience);
        }
        List<Typeset> typeset = pool.typeset(manuscripts);
        for (int i = 0; i < manuscripts.size(); i++) {
            Formula formula = manuscripts.get(i).formula();
            answers.put(formula, typeset.get(i));
            if (typeset.get(i) instanceof Drawn drawn) {
                cache.keep(formula, drawn);
            }
        }
    }
}
