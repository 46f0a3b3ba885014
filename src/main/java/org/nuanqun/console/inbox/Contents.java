package org.nuanqun.console.inbox;

import org.nuanqun.platform.Content;

/** Says in one line what a message holds. */
public record Contents(InboxWords words) {

    /** The text; what kind of thing it is where it is none, with the words of a voice behind. */
    public String label(Content content) {
        return switch (content) {
            case Content.Words(String text) -> text;
            case Content.Attachment attachment -> label(attachment);
        };
    }

    private String label(Content.Attachment attachment) {
        String kind =
                switch (attachment.kind()) {
                    case VOICE -> words.voice();
                    case PICTURE -> words.picture();
                    case FILE -> words.file(attachment.name());
                    case VIDEO -> words.video();
                };
        return attachment.speechText().map(text -> kind + " " + text).orElse(kind);
    }
}
