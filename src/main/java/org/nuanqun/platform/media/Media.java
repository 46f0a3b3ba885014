package org.nuanqun.platform.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.vocabulary.AccountId;

/** Pictures, voices and files that people sent. */
@ApplicationScoped
public class Media {

    private final MediaRows rows;
    private final MediaSeal seal;
    private final MediaSources sources;
    private final MediaConfig config;

    Media(MediaRows rows, MediaSeal seal, MediaSources sources, MediaConfig config) {
        this.config = config;
        this.rows = rows;
        this.seal = seal;
        this.sources = sources;
    }

    /** Notes what of these must be fetched, in the caller's transaction: a message on record has its picture on order. */
    public void want(List<PlatformEvent> events) {
        for (PlatformEvent event : events) {
            reference(event)
                    .filter(reference -> sources.of(event.account(), reference).isPresent())
                    .ifPresent(reference -> rows.want(event.account(), reference));
        }
    }

    /** Empty for what was never to be fetched. */
    public Optional<KeptMedia> find(AccountId account, Content content) {
        return content instanceof Content.Attachment attachment
                        && !attachment.url().isEmpty()
                ? rows.find(account, attachment.url())
                : Optional.empty();
    }

    /** Deletes what was kept for as long as it may be, in the caller's transaction; how many. */
    public int forgetOld() {
        int days = config.keepDays();
        String why = "保存满 %d 天，已删除（deleted after %d days）".formatted(days, days);
        return days > 0 ? rows.forget(days, why) : 0;
    }

    /**
     * Opens it part by part, so that no file is in memory as a whole.
     *
     * @throws IllegalStateException if it was sealed under another key
     */
    public void write(KeptMedia media, OutputStream out) throws IOException {
        int number = 0;
        Optional<byte[]> part = rows.part(media.id(), number);
        while (part.isPresent()) {
            out.write(seal.open(media.id(), number, part.get()));
            part = rows.part(media.id(), ++number);
        }
    }

    private static Optional<String> reference(PlatformEvent event) {
        Optional<Content> content =
                switch (event) {
                    case PlatformEvent.MessageReceived message -> Optional.of(message.content());
                    case PlatformEvent.StaffSpoke spoke -> Optional.of(spoke.content());
                    case PlatformEvent.Noticed _,
                            PlatformEvent.Rated _,
                            PlatformEvent.MemberJoined _,
                            PlatformEvent.MemberLeft _,
                            PlatformEvent.GroupSeen _,
                            PlatformEvent.ServedBy _ -> Optional.empty();
                };
        return content.filter(Content.Attachment.class::isInstance)
                .map(Content.Attachment.class::cast)
                .map(Content.Attachment::url);
    }
}
