package org.nuanqun.platform.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MediaTypeTest {

    @ParameterizedTest
    @CsvSource({
        "GIF89a..........., image/gif",
        "RIFF....WEBPVP8 ., image/webp",
        "RIFF....WAVEfmt ., audio/wav",
        "#!AMR, audio/amr",
        "OggS............., audio/ogg",
        "ID3.............., audio/mpeg",
        "....ftypM4A ....., audio/mp4",
    })
    void a_beginning_tells_what_follows(String head, String type) {
        assertThat(MediaType.of(head.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<svg xmlns=", "<!doctype html>", "%PDF-1.7", "MZ", "RIFF", " GIF89a"})
    void whatever_else_is_of_no_type(String head) {
        assertThat(MediaType.of(head.getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(MediaType.UNKNOWN);
    }
}
