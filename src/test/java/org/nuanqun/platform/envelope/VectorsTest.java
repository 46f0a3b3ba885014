package org.nuanqun.platform.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Published callbacks of the real platforms, whatever kind each is: what a vector holds decides what is checked. Another file
 * of the same form: {@code ./nuanqun test --vectors FILE}.
 */
class VectorsTest {

    private static final Pattern CHANGE = Pattern.compile("(\\w+)\\s*=\\s*(\\S+)");

    @TestFactory
    Stream<DynamicTest> every_vector_is_read_as_its_platform_meant_it() throws IOException {
        Path file = Path.of(System.getProperty("vectors", "src/test/resources/vectors.json"));
        JsonNode vectors = new ObjectMapper().readTree(file.toFile()).path("vectors");
        assertThat(vectors).isNotEmpty();
        return StreamSupport.stream(vectors.spliterator(), false)
                .map(vector -> dynamicTest(vector.path("id").asText(), () -> check((ObjectNode) vector)));
    }

    private static void check(ObjectNode vector) {
        int checks = keys(vector) + frame(vector) + signature(vector) + plainSignature(vector) + negative(vector);
        assertThat(checks).as("something in the vector that can be checked").isPositive();
    }

    private static int keys(JsonNode vector) {
        vector.path("valid").forEach(key -> assertThat(AesKey.isWellFormed(key.asText()))
                .as("a valid key")
                .isTrue());
        vector.path("valid").forEach(key -> AesKey.of(key.asText()));
        vector.path("invalid").forEach(key -> assertThat(AesKey.isWellFormed(key.asText()))
                .as("the invalid key '%s'", key.asText())
                .isFalse());
        return vector.path("valid").size() + vector.path("invalid").size();
    }

    private static int frame(JsonNode vector) {
        if (!vector.has("encoding_aes_key")
                || !vector.has("encrypt")
                || !vector.path("expected").has("msg")) {
            return 0;
        }
        JsonNode expected = vector.path("expected");
        CallbackCipher cipher = new CallbackCipher(AesKey.of(text(vector, "encoding_aes_key")));
        CallbackCipher.Opened opened = cipher.open(text(vector, "encrypt")).orElseThrow();
        assertThat(new String(opened.message(), StandardCharsets.UTF_8)).isEqualTo(text(expected, "msg"));
        assertThat(opened.receiveId()).isEqualTo(text(expected, "receive_id"));
        if (expected.has("msg_len_bytes")) {
            assertThat(opened.message()).hasSize(expected.path("msg_len_bytes").asInt());
        }
        if (expected.has("random16_hex")) {
            assertThat(HexFormat.of().formatHex(opened.random())).isEqualTo(text(expected, "random16_hex"));
        }
        assertThat(cipher.seal(opened.message(), opened.receiveId(), opened.random()))
                .as("sealed again, byte for byte")
                .isEqualTo(text(vector, "encrypt"));
        readable(text(expected, "msg"));
        return 1;
    }

    /** What looks like a message must be one to our readers. */
    private static void readable(String message) {
        if (message.startsWith("<") || message.startsWith("{")) {
            EncryptedCallback.read(message.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static int signature(JsonNode vector) {
        if (!vector.has("msg_signature") || !vector.has("encoding_aes_key")) {
            return 0;
        }
        assertThat(admit(vector, receiver(vector))).isInstanceOf(CallbackDoor.Admitted.class);
        assertThat(admit(vector, receiver(vector) + "x"))
                .as("sealed for somebody else")
                .isInstanceOf(CallbackDoor.Forged.class);
        for (String part : List.of("msg_signature", "nonce", "timestamp", "encrypt", "token")) {
            assertThat(admit(changed(vector, part, otherThan(text(vector, part))), receiver(vector)))
                    .as("with another %s", part)
                    .isInstanceOf(CallbackDoor.Forged.class);
        }
        return 1;
    }

    private static int plainSignature(JsonNode vector) {
        String given = vector.has("signature") ? text(vector, "signature") : text(vector, "query_signature_plain");
        if (given.isEmpty()) {
            return 0;
        }
        String[] values = {text(vector, "token"), text(vector, "timestamp"), text(vector, "nonce")};
        assertThat(Signature.fits(given, values)).isTrue();
        assertThat(Signature.fits(otherThan(given), values)).isFalse();
        if (vector.has("expected_response")) {
            assertThat(text(vector, "echostr")).isEqualTo(text(vector, "expected_response"));
        }
        return 1;
    }

    private static int negative(JsonNode vector) {
        Matcher change = CHANGE.matcher(text(vector.path("negative"), "change"));
        if (!change.find() || !vector.has(change.group(1)) || !vector.has("msg_signature")) {
            return 0;
        }
        assertThat(admit(changed(vector, change.group(1), change.group(2)), receiver(vector)))
                .isInstanceOf(CallbackDoor.Forged.class);
        return 1;
    }

    private static CallbackDoor.Admission admit(JsonNode vector, String receiver) {
        CallbackKey key = new CallbackKey(text(vector, "token"), AesKey.of(text(vector, "encoding_aes_key")));
        return new CallbackDoor(List.of(key), Set.of(receiver), Duration.ofMinutes(5))
                .admit(
                        new CallbackDoor.Signed(
                                text(vector, "msg_signature"),
                                text(vector, "timestamp"),
                                text(vector, "nonce"),
                                text(vector, "encrypt")),
                        signedAt(vector));
    }

    private static Instant signedAt(JsonNode vector) {
        String seconds = text(vector, "timestamp");
        return Instant.ofEpochSecond(seconds.matches("\\d{1,10}") ? Long.parseLong(seconds) : 0);
    }

    private static String receiver(JsonNode vector) {
        return text(vector.path("expected"), "receive_id");
    }

    private static JsonNode changed(JsonNode vector, String field, String value) {
        return ((ObjectNode) vector.deepCopy()).put(field, value);
    }

    /** Differs in its first character, and is of the same alphabet. */
    private static String otherThan(String text) {
        return (text.startsWith("1") ? "2" : "1") + text.substring(1);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asText("");
    }
}
