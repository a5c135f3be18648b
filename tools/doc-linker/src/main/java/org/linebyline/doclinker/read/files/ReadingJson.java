package org.linebyline.doclinker.read.files;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;

/**
 * A reading as JSON. Only records of the model are made of it, and one with a gap or a surprise counts as missing.
 *
 * <p>Its mapper takes a fifth of a second to start: it does so with the first reading, while Asciidoctor starts too.
 */
final class ReadingJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .visibility(PropertyAccessor.ALL, Visibility.NONE).visibility(PropertyAccessor.FIELD, Visibility.ANY)
            .defaultSetterInfo(JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
            .withConfigOverride(Optional.class, optional -> optional.setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.SET)))
            .enable(DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS, DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                    DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS).addModule(new Jdk8Module()).build();

    private ReadingJson() {
    }

    /** @param type what the file became */
    static <T> Optional<Reading<T>> read(String json, Class<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(json, JSON.getTypeFactory().constructParametricType(Reading.class, type)));
        } catch (JsonProcessingException notAReading) {
            return Optional.empty();
        }
    }

    static String write(Reading<?> reading) {
        try {
            return JSON.writeValueAsString(reading);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of the model can always be written", e);
        }
    }
}
