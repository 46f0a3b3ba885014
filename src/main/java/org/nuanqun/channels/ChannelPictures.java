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
    private final Desks desks;

    ChannelPictures(ChannelRows rows, Desks desks) {
        this.rows = rows;
        this.desks = desks;
    }

    Optional<byte[]> of(Channel channel) {
        return rows.picture(channel.id()).or(() -> fetched(channel));
    }

    private Optional<byte[]> fetched(Channel channel) {
        Optional<byte[]> picture = desks.of(channel.account())
                .flatMap(desk -> rows.key(channel.id()).flatMap(key -> fetch(desk, channel, key)));
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
