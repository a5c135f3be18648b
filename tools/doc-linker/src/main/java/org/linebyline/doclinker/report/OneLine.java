package org.linebyline.doclinker.report;

import java.io.IOException;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;

/** Writes an entry of a long list on one line. */
final class OneLine extends JsonSerializer<Object> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public void serialize(Object entry, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeRawValue(JSON.writeValueAsString(entry));
    }
}
