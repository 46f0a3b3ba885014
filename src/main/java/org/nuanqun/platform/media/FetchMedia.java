package org.nuanqun.platform.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Duration;
import java.util.Optional;
import org.jboss.logging.Logger;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.media.MediaSource.Fetched;

/** Fetches one thing, and notes what became of it. */
@ApplicationScoped
class FetchMedia {

    private static final Logger LOG = Logger.getLogger(FetchMedia.class);
    private static final long MEGABYTE = 1024L * 1024;
    private static final Fetched NO_ROOM =
            new Fetched.NotNow("存放的空间用完了，见 MEDIA_TOTAL_MEGABYTES（no room left for files）");
    private static final Duration LONGEST_WAIT = Duration.ofHours(2);

    private final MediaRows rows;
    private final MediaSeal seal;
    private final MediaSources sources;
    private final AccountBook accounts;
    private final MediaConfig config;
    private final Event<MediaKept> kept;

    FetchMedia(
            MediaRows rows,
            MediaSeal seal,
            MediaSources sources,
            AccountBook accounts,
            MediaConfig config,
            Event<MediaKept> kept) {
        this.rows = rows;
        this.seal = seal;
        this.sources = sources;
        this.accounts = accounts;
        this.config = config;
        this.kept = kept;
    }

    void fetch(MediaRows.Turn turn) {
        try {
            note(turn, tried(turn));
            kept.fire(new MediaKept(turn.account()));
        } catch (RuntimeException e) {
            // not even that can be noted: the lease ends and it is tried again
            LOG.warnf(
                    "a file of the account %s is not kept yet: %s",
                    turn.account(), e.getClass().getSimpleName());
        }
    }

    /** A disk that is full shows here. */
    private Fetched tried(MediaRows.Turn turn) {
        try {
            return ended(turn);
        } catch (RuntimeException e) {
            LOG.warnf(
                    "a file of the account %s cannot be stored: %s",
                    turn.account(), e.getClass().getSimpleName());
            return new Fetched.NotNow("这里存不下（it cannot be stored here）");
        }
    }

    private Fetched ended(MediaRows.Turn turn) {
        Optional<AccountSettings> account = accounts.find(turn.account());
        Optional<MediaSource> source = sources.of(turn.account(), turn.reference());
        if (account.isEmpty() || source.isEmpty()) {
            return new Fetched.NotNow("账号已断开（the account is not connected）");
        }
        long room = config.totalMegabytes() * MEGABYTE - rows.total();
        if (room <= 0) {
            return NO_ROOM;
        }
        rows.dropParts(turn.id());
        PartWriter writer = new PartWriter(turn.id(), rows, seal, Math.min(room, config.mostMegabytes() * MEGABYTE));
        Fetched fetched = source.get().fetch(account.get(), turn.reference(), writer);
        return fetched instanceof Fetched.Well ? put(turn, writer, room) : fetched;
    }

    private Fetched put(MediaRows.Turn turn, PartWriter writer, long room) {
        writer.throwIfFailed();
        if (writer.isTooLarge() && room < config.mostMegabytes() * MEGABYTE) {
            return NO_ROOM;
        }
        if (writer.isTooLarge()) {
            return new Fetched.Never(
                    "超过 %d MB（larger than %d MB）".formatted(config.mostMegabytes(), config.mostMegabytes()));
        }
        writer.flush();
        if (writer.size() == 0) {
            return new Fetched.NotNow("平台给的是空的（the platform gave nothing）");
        }
        rows.kept(turn.id(), writer.type(), writer.size(), seal.keyId());
        return new Fetched.Well();
    }

    private void note(MediaRows.Turn turn, Fetched fetched) {
        switch (fetched) {
            case Fetched.Well _ -> {}
            case Fetched.NotNow(String why) -> {
                rows.dropParts(turn.id());
                rows.notNow(turn.id(), why, wait(turn.attempts()), config.tryFor());
            }
            case Fetched.Never(String why) -> {
                rows.dropParts(turn.id());
                rows.never(turn.id(), why);
            }
        }
    }

    private Duration wait(int attempts) {
        Duration doubled = config.firstWait().multipliedBy(1L << Math.min(attempts - 1, 12));
        return doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled;
    }
}
