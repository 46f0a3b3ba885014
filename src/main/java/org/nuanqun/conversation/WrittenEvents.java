package org.nuanqun.conversation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.PlatformEvent;

/** Events and contents as JSON, the form in which the transcript keeps them. */
@ApplicationScoped
class WrittenEvents {

    private final ObjectMapper json;

    WrittenEvents(ObjectMapper json) {
        this.json = json;
    }

    String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "cannot write a " + value.getClass().getSimpleName(), e);
        }
    }

    PlatformEvent event(String text) {
        return read(text, PlatformEvent.class);
    }

    Content content(String text) {
        return read(text, Content.class);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            // the text itself stays out of the message: it may hold a patient's words
            throw new IllegalStateException("a stored %s cannot be read".formatted(type.getSimpleName()), e);
        }
    }
}
