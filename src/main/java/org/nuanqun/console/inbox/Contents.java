package org.nuanqun.console.inbox;

import org.nuanqun.console.page.PersonalData;
import org.nuanqun.platform.Content;

/** Says in one line what a message holds. */
public record Contents(InboxWords words) {

    /** The text with its numbers hidden; what kind of thing it is where it is none, with the words of a voice behind. */
    public String label(Content content) {
        return PersonalData.masked(
                switch (content) {
                    case Content.Words(String text) -> text;
                    case Content.Attachment attachment -> named(attachment);
                });
    }

    private String named(Content.Attachment attachment) {
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
