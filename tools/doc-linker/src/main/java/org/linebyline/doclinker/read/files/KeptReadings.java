package org.linebyline.doclinker.read.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import org.linebyline.doclinker.kept.KeptTexts;
import org.linebyline.doclinker.model.Damage;
import org.linebyline.doclinker.model.Rule;

/**
 * Readings that stay when a process ends, as JSON. Only records of the model are made of it, and one with a gap or a surprise counts
 * as missing.
 *
 * @param <T> what a file becomes
 */
public final class KeptReadings<T> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE).visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).addModule(new Jdk8Module()).build();

    private final KeptTexts texts;
    private final String edition;
    private final JavaType type;
    private final Function<T, List<Damage>> damage;

    /**
     * @param edition all that a reading depends on besides the files of the project: of another edition, nothing is used
     * @param damage what was met in a file
     */
    public KeptReadings(KeptTexts texts, String edition, Class<T> type, Function<T, List<Damage>> damage) {
        this.texts = texts;
        this.edition = edition + "\n";
        this.type = JSON.getTypeFactory().constructParametricType(Reading.class, type);
        this.damage = damage;
    }

    Optional<Reading<T>> find(Path file) {
        return texts.find(file.toString()).filter(text -> text.startsWith(edition)).flatMap(text -> read(text.substring(edition.length())));
    }

    /** What could not be read is not kept: perhaps only time or memory was short. */
    void keep(Path file, Reading<T> reading) {
        if (damage.apply(reading.value()).stream().noneMatch(met -> met.rule() == Rule.INPUT_UNREADABLE)) {
            texts.keep(file.toString(), edition + write(reading));
        }
    }

    private Optional<Reading<T>> read(String json) {
        try {
            return Optional.ofNullable(JSON.readValue(json, type));
        } catch (JsonProcessingException notAReading) {
            return Optional.empty();
        }
    }

    private String write(Reading<T> reading) {
        try {
            return JSON.writeValueAsString(reading);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the model can always be written", e);
        }
    }
}
