package org.nuanqun.platform.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CallbackDoorTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_409_659_813);
    private static final CallbackKey OLD =
            new CallbackKey("QDG6eK", AesKey.of("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"));
    private static final CallbackKey NEW =
            new CallbackKey("kz7Yx62CH8SaLN", AesKey.of("cD0d7jx4tYvVtzqrmh3Dm3QFCXe6f8SlHoMtMh3qQEP"));

    @Test
    void while_a_token_is_changed_the_old_and_the_new_one_open() {
        CallbackDoor door = door(NEW, OLD);
        assertThat(door.admit(signed(OLD, "ww1", NOW), NOW)).isInstanceOf(CallbackDoor.Admitted.class);
        assertThat(door.admit(signed(NEW, "ww1", NOW), NOW)).isInstanceOf(CallbackDoor.Admitted.class);
        assertThat(door(NEW).admit(signed(OLD, "ww1", NOW), NOW)).isInstanceOf(CallbackDoor.Forged.class);
    }

    @Test
    void one_token_with_a_changed_key_opens_with_both_keys() {
        CallbackDoor door = door(new CallbackKey(OLD.token(), NEW.aesKey()), OLD);
        assertThat(door.admit(signed(OLD, "ww1", NOW), NOW)).isInstanceOf(CallbackDoor.Admitted.class);
    }

    @Test
    void five_minutes_on_either_side_are_fresh_and_a_second_more_is_stale() {
        for (long seconds : new long[] {-300, 0, 300}) {
            assertThat(door(OLD).admit(signed(OLD, "ww1", NOW), NOW.plusSeconds(seconds)))
                    .isInstanceOf(CallbackDoor.Admitted.class);
        }
        for (long seconds : new long[] {-301, 301, Long.MAX_VALUE / 4_000_000_000L}) {
            assertThat(door(OLD).admit(signed(OLD, "ww1", NOW), NOW.plusSeconds(seconds)))
                    .isInstanceOf(CallbackDoor.Stale.class);
        }
    }

    @Test
    void an_envelope_for_nobody_opens_only_where_nobody_is_named() {
        CallbackDoor.Signed nobody = signed(OLD, "", NOW);
        assertThat(door(OLD).admit(nobody, NOW)).isInstanceOf(CallbackDoor.Forged.class);
        assertThat(new CallbackDoor(List.of(OLD), Set.of(""), Duration.ofMinutes(5)).admit(nobody, NOW))
                .isInstanceOf(CallbackDoor.Admitted.class);
    }

    @Test
    void ten_thousand_damaged_frames_open_to_nothing_and_never_throw() {
        Random random = new Random(7);
        byte[] genuine = Base64.getDecoder().decode(signed(OLD, "ww1", NOW).sealed());
        CallbackCipher cipher = new CallbackCipher(OLD.aesKey());
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] damaged = Arrays.copyOf(genuine, 16 * (1 + random.nextInt(genuine.length / 16)));
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            boolean isWhole = cipher.open(Base64.getEncoder().encodeToString(damaged))
                    .filter(opened -> opened.receiveId().equals("ww1"))
                    .filter(opened -> new String(opened.message(), StandardCharsets.UTF_8).equals("胎动"))
                    .isPresent();
            // a flip inside the sixteen random bytes damages nothing that is said
            refused += isWhole ? 0 : 1;
        }
        assertThat(refused).isGreaterThan(9_000);
    }

    @Test
    void a_wrong_key_opens_nothing() {
        assertThat(new CallbackCipher(NEW.aesKey()).open(signed(OLD, "ww1", NOW).sealed()))
                .isEmpty();
    }

    @Test
    void nothing_that_holds_a_key_shows_it() {
        assertThat(OLD + " " + OLD.aesKey()).doesNotContain("QDG6eK", "jWmYm7");
    }

    private static CallbackDoor door(CallbackKey... keys) {
        return new CallbackDoor(List.of(keys), Set.of("ww1"), Duration.ofMinutes(5));
    }

    private static CallbackDoor.Signed signed(CallbackKey key, String receiver, Instant at) {
        SealedReply reply =
                SealedReply.of(key, "胎动", receiver, String.valueOf(at.getEpochSecond()), "42", new byte[16]);
        return new CallbackDoor.Signed(reply.signature(), reply.timestamp(), reply.nonce(), reply.sealed());
    }
}
