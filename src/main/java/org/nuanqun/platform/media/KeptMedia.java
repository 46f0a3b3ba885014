package org.nuanqun.platform.media;

import java.util.UUID;

/** One thing somebody sent, and whether we have it. {@code why}: what stood in the way last; {@code size} in bytes. */
public record KeptMedia(UUID id, State state, String type, long size, int attempts, String why) {

    public enum State {
        /** To be fetched, or fetched again. */
        WANTED,
        KEPT,
        GONE
    }

    /** Whether a browser shows it inside a page; everything else is only ever downloaded. */
    public boolean isPicture() {
        return state == State.KEPT && type.startsWith("image/");
    }

    /** Whether a browser plays it; the voices of some platforms no browser knows. */
    public boolean isSound() {
        return state == State.KEPT && MediaType.PLAYABLE.contains(type);
    }
}
