package org.nuanqun.platform;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Optional;

/** What a message holds. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Content.Words.class, name = "words"),
    @JsonSubTypes.Type(value = Content.Attachment.class, name = "attachment")
})
public sealed interface Content {

    record Words(String text) implements Content {}

    /** {@code speechText}: the words of a voice message, where the platform gives them. */
    record Attachment(AttachmentKind kind, String name, String url, Optional<String> speechText) implements Content {}

    /** The words to read: the text, or what was spoken; empty for a picture. */
    default String words() {
        return switch (this) {
            case Words words -> words.text();
            case Attachment attachment -> attachment.speechText().orElse("");
        };
    }
}
