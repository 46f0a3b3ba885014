package org.nuanqun.platform.media;

import java.nio.charset.StandardCharsets;
import java.util.Set;

/** What bytes are by their beginning: what the sender or the platform says of them is nobody's proof. */
public final class MediaType {

    static final String UNKNOWN = "application/octet-stream";
    static final Set<String> PLAYABLE = Set.of("audio/mpeg", "audio/wav", "audio/ogg", "audio/mp4");

    private MediaType() {}

    /** @param head the first bytes, at least 16 if there are so many */
    public static String of(byte[] head) {
        String text = new String(head, 0, Math.min(head.length, 16), StandardCharsets.ISO_8859_1);
        if (text.startsWith("\u00ff\u00d8\u00ff")) {
            return "image/jpeg";
        }
        if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "image/png";
        }
        if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
            return "image/gif";
        }
        return text.startsWith("RIFF") ? riff(text) : sound(text);
    }

    private static String riff(String text) {
        return text.startsWith("WEBP", 8) ? "image/webp" : text.startsWith("WAVE", 8) ? "audio/wav" : UNKNOWN;
    }

    private static String sound(String text) {
        if (text.startsWith("#!AMR")) {
            return "audio/amr";
        }
        if (text.startsWith("OggS")) {
            return "audio/ogg";
        }
        if (text.startsWith("ftypM4A", 4)) {
            return "audio/mp4";
        }
        return text.startsWith("ID3") || text.startsWith("\u00ff\u00fb") || text.startsWith("\u00ff\u00f3")
                ? "audio/mpeg"
                : UNKNOWN;
    }
}
