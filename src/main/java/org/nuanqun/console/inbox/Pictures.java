package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.console.page.Pages;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.handoff.AnswerPlaces;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.FileLimit;
import org.nuanqun.platform.media.FileRefused;
import org.nuanqun.platform.media.OwnMedia;
import org.nuanqun.vocabulary.ConversationId;

/** Pictures an operator attaches: they come in pieces, so that no page needs a larger request than any other. */
@RequestScoped
class Pictures {

    private final AnswerPlaces places;
    private final Conversations conversations;
    private final OwnMedia media;
    private final Pages pages;

    Pictures(AnswerPlaces places, Conversations conversations, OwnMedia media, Pages pages) {
        this.places = places;
        this.conversations = conversations;
        this.media = media;
        this.pages = pages;
    }

    PictureRules rules(Conversation conversation) {
        return places.pictures(conversation)
                .map(limit -> new PictureRules(String.join(",", limit.types())))
                .orElse(PictureRules.NONE);
    }

    /**
     * @param upload empty with the first piece
     * @param size what the browser says of the whole, so that what is too large does not have to come first
     * @throws OutOfReach if it may not be sent there
     */
    UUID add(ConversationId id, Optional<UUID> upload, int number, byte[] piece, long size, boolean isLast) {
        Conversation conversation = conversations.get(id);
        FileLimit limit = places.pictures(conversation).orElseThrow(() -> new OutOfReach(words().noPictures()));
        if (size > limit.mostBytes()) {
            throw new OutOfReach(words().pictureTooLarge(megabytes(size), megabytes(limit.mostBytes())));
        }
        UUID file = upload.orElseGet(() -> media.begin(conversation.account()));
        try {
            media.add(conversation.account(), file, number, piece, limit);
            if (isLast) {
                media.finish(conversation.account(), file);
            }
            return file;
        } catch (FileRefused refused) {
            throw new OutOfReach(why(refused, limit));
        }
    }

    /** @throws OutOfReach if it is no longer there */
    Content.Attachment attached(ConversationId id, UUID file) {
        return media.picture(conversations.get(id).account(), file)
                .orElseThrow(() -> new OutOfReach(words().pictureGone()));
    }

    private String why(FileRefused refused, FileLimit limit) {
        return switch (refused.why()) {
            case TOO_LARGE ->
                words().pictureTooLarge(megabytes(Long.parseLong(refused.actual())), megabytes(limit.mostBytes()));
            case WRONG_TYPE -> words().pictureWrongType(refused.actual(), limit.endings());
            case EMPTY -> words().pictureEmpty(refused.actual());
            case NO_SUCH_FILE -> words().pictureGone();
        };
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / (1024.0 * 1024.0));
    }

    private RefusalWords words() {
        return pages.language().words(RefusalWords.class);
    }
}
