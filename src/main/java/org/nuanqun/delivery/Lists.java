package org.nuanqun.delivery;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Lists of words as one column. */
@ApplicationScoped
class Lists {

    private final ObjectMapper json;

    Lists(ObjectMapper json) {
        this.json = json;
    }

    String write(List<String> words) {
        try {
            return json.writeValueAsString(words);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot write a list of %d words".formatted(words.size()), e);
        }
    }

    List<String> read(String text) {
        try {
            return json.readValue(text, new TypeReference<>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("'%s' is not a list of words".formatted(text), e);
        }
    }
}
