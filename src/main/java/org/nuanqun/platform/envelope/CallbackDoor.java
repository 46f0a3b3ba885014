package org.nuanqun.platform.envelope;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lets in what was signed with one of our tokens, lately, and sealed for us. While a token is being changed, the old and the
 * new one both open.
 */
public final class CallbackDoor {

    private final List<CallbackKey> keys;
    private final Set<String> receiveIds;
    private final Duration window;

    /** @param receiveIds whom an envelope at this address may be sealed for; "" where the platform names nobody */
    public CallbackDoor(List<CallbackKey> keys, Set<String> receiveIds, Duration window) {
        this.keys = keys;
        this.receiveIds = receiveIds;
        this.window = window;
    }

    /** An envelope as it came; {@code sealed} is the raw base64 text over which the signature was made. */
    public record Signed(String signature, String timestamp, String nonce, String sealed) {}

    public sealed interface Admission {}

    @SuppressWarnings("ArrayRecordComponent")
    public record Admitted(byte[] message, CallbackKey key, String receiveId) implements Admission {}

    public record Forged() implements Admission {}

    public record Stale() implements Admission {}

    public Admission admit(Signed signed, Instant now) {
        Optional<CallbackKey> key = signer(signed);
        if (key.isEmpty()) {
            return new Forged();
        }
        if (!isFresh(signed.timestamp(), now, window)) {
            return new Stale();
        }
        // One token may belong to two keys while only the key is being changed.
        return keys.stream()
                .filter(one -> Signature.isSame(one.token(), key.get().token()))
                .flatMap(one -> opened(one, signed).stream())
                .findFirst()
                .orElseGet(Forged::new);
    }

    /** Whether a time of signing, in seconds as text, is within the window of now, on either side. */
    public static boolean isFresh(String timestamp, Instant now, Duration window) {
        try {
            Instant signedAt = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(signedAt, now).abs().compareTo(window) <= 0;
        } catch (NumberFormatException | DateTimeException | ArithmeticException e) {
            return false;
        }
    }

    private Optional<CallbackKey> signer(Signed signed) {
        return keys.stream()
                .filter(key -> Signature.fits(
                        signed.signature(), key.token(), signed.timestamp(), signed.nonce(), signed.sealed()))
                .findFirst();
    }

    private Optional<Admission> opened(CallbackKey key, Signed signed) {
        return new CallbackCipher(key.aesKey())
                .open(signed.sealed())
                .filter(opened -> receiveIds.contains(opened.receiveId()))
                .map(opened -> new Admitted(opened.message(), key, opened.receiveId()));
    }
}
