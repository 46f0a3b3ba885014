package org.nuanqun.channels;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import org.nuanqun.platform.channel.ChannelCodes;
import org.nuanqun.platform.media.MediaType;

/** The pictures people scan: fetched once, then kept, so that a page never leads a browser to the platform. */
@ApplicationScoped
class ChannelPictures {

    private static final int LARGEST = 1024 * 1024;

    private final ChannelRows rows;
    private final Placements placements;

    ChannelPictures(ChannelRows rows, Placements placements) {
        this.rows = rows;
        this.placements = placements;
    }

    Optional<byte[]> of(Channel channel, Optional<ChannelCodes> desk) {
        return rows.picture(channel.id()).or(() -> desk.flatMap(one -> fetched(channel, one)));
    }

    private Optional<byte[]> fetched(Channel channel, ChannelCodes desk) {
        Optional<byte[]> picture =
                placements.key(Placed.CHANNEL, channel.id()).flatMap(key -> fetch(desk, channel, key));
        picture.ifPresent(bytes -> rows.keepPicture(channel.id(), bytes));
        return picture;
    }

    /** Whatever is no picture by its first bytes, or too large for one of a code, is none. */
    private static Optional<byte[]> fetch(ChannelCodes desk, Channel channel, String key) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        boolean isThere = desk.picture(channel.account(), channel.kind(), key, (bytes, length) -> {
            body.write(bytes, 0, length);
            return body.size() <= LARGEST;
        });
        return Optional.of(body.toByteArray())
                .filter(bytes -> isThere && bytes.length <= LARGEST)
                .filter(bytes -> MediaType.of(bytes).startsWith("image/"));
    }
}
