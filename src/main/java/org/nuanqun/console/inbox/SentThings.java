package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.Locale;
import org.nuanqun.console.page.Pages;
import org.nuanqun.conversation.Line;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.media.KeptMedia;
import org.nuanqun.platform.media.Media;
import org.nuanqun.vocabulary.AccountId;

/** How pictures, voices and files stand in the thread. */
@RequestScoped
class SentThings {

    private final Media media;
    private final Pages pages;

    SentThings(Media media, Pages pages) {
        this.media = media;
        this.pages = pages;
    }

    Shown of(Line line, AccountId account) {
        return line.content() instanceof Content.Attachment attachment
                ? media.find(account, attachment).map(kept -> shown(kept, line)).orElse(Shown.NOTHING)
                : Shown.NOTHING;
    }

    private Shown shown(KeptMedia kept, Line line) {
        ThreadWords words = pages.language().words(ThreadWords.class);
        return switch (kept.state()) {
            case WANTED ->
                new Shown("", "", kept.why().isEmpty() ? words.sentFetching() : words.sentNotYet(kept.why()));
            case GONE -> new Shown("", "", words.sentGone(kept.why()));
            case KEPT ->
                new Shown(
                        kind(kept),
                        "/console/c/%s/sent/%s".formatted(line.conversation(), line.id()),
                        words.sentSave(size(kept.size())));
        };
    }

    private static String kind(KeptMedia kept) {
        return kept.isPicture() ? "picture" : kept.isSound() ? "sound" : "file";
    }

    private static String size(long bytes) {
        return bytes < 1_000_000
                ? "%d KB".formatted(Math.max(1, bytes / 1000))
                : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
