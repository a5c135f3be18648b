package org.linebyline.doclinker.read.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.linebyline.doclinker.kept.KeptTexts;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Rule;

/**
 * Readings that stay when a process ends.
 *
 * @param <T> what a file becomes
 */
public final class KeptReadings<T> {

    private final KeptTexts texts;
    private final String edition;
    private final Class<T> type;
    private final Function<T, List<Damage>> damage;

    /**
     * @param edition all that a reading depends on besides the files of the project: of another edition, nothing is used
     * @param damage what was met in a file
     */
    public KeptReadings(KeptTexts texts, String edition, Class<T> type, Function<T, List<Damage>> damage) {
        this.texts = texts;
        this.edition = edition + "\n";
        this.type = type;
        this.damage = damage;
    }

    Optional<Reading<T>> find(Path file) {
        return texts.find(file.toString()).filter(text -> text.startsWith(edition))
                .flatMap(text -> ReadingJson.read(text.substring(edition.length()), type));
    }

    /** What could not be read is not kept: perhaps only time or memory was short. */
    void keep(Path file, Reading<T> reading) {
        if (damage.apply(reading.value()).stream().noneMatch(met -> met.rule() == Rule.INPUT_UNREADABLE)) {
            texts.keep(file.toString(), edition + ReadingJson.write(reading));
        }
    }
}
