package org.nuanqun.platform.media;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.nuanqun.sealing.Seal;
import org.nuanqun.sealing.SealingKey;

/** Each part is bound to its place: none opens in another's. */
@ApplicationScoped
class MediaSeal {

    private final Seal seal;

    MediaSeal(MediaConfig config, @ConfigProperty(name = "nuanqun.data-dir") Optional<Path> data) {
        seal = SealingKey.seal("MEDIA_KEY", config.key(), data, "media.key");
    }

    String keyId() {
        return seal.keyId();
    }

    byte[] seal(UUID media, int number, byte[] plain) {
        return seal.seal(plain, place(media, number));
    }

    /** @throws IllegalStateException if it was changed, belongs elsewhere, or was sealed under another key */
    byte[] open(UUID media, int number, byte[] sealed) {
        return seal.open(sealed, place(media, number));
    }

    private static String place(UUID media, int number) {
        return "platform_media_part " + media + " " + number;
    }
}
