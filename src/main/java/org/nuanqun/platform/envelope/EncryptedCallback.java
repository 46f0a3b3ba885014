package org.nuanqun.platform.envelope;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;

/** Takes an encrypted callback out of its request: the check of our address, or a message with its envelope opened. */
public final class EncryptedCallback {

    private final CallbackDoor door;

    public EncryptedCallback(CallbackDoor door) {
        this.door = door;
    }

    public sealed interface Heard {}

    /** The platform checks our address; the answer goes back bare. */
    public record Verification(String answer) implements Heard {}

    /** {@code seal} tells this delivery from every other, even of the same message. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Message(byte[] body, String seal, CallbackKey key) implements Heard {}

    public record TurnedAway(WebhookReading reading) implements Heard {}

    public Heard hear(WebhookRequest request) {
        Map<String, String> query = request.query();
        try {
            String echo = query.get("echostr");
            boolean isCheck = echo != null;
            // A base64 text has no spaces: one is a plus sign that was decoded once too often on the way.
            String sealed = echo != null ? echo.replace(' ', '+') : sealedIn(request.body());
            CallbackDoor.Signed signed = new CallbackDoor.Signed(
                    query.getOrDefault("msg_signature", ""),
                    query.getOrDefault("timestamp", ""),
                    query.getOrDefault("nonce", ""),
                    sealed);
            return heard(door.admit(signed, request.receivedAt()), isCheck, signed);
        } catch (Unreadable e) {
            // Nobody has proved yet to be the platform, so nobody is told what is wrong.
            return new TurnedAway(new WebhookReading.Forged("no envelope that could be checked"));
        }
    }

    private static Heard heard(CallbackDoor.Admission admission, boolean isCheck, CallbackDoor.Signed signed) {
        return switch (admission) {
            case CallbackDoor.Admitted in
            when isCheck -> new Verification(new String(in.message(), StandardCharsets.UTF_8));
            case CallbackDoor.Admitted in -> new Message(in.message(), signed.signature(), in.key());
            case CallbackDoor.Forged _ -> new TurnedAway(new WebhookReading.Forged("the signature does not fit"));
            case CallbackDoor.Stale _ -> new TurnedAway(new WebhookReading.Stale("signed too far from now"));
        };
    }

    private static String sealedIn(byte[] body) {
        return read(body).required("Encrypt");
    }

    /** XML or JSON, by its first character. @throws Unreadable */
    public static Fields read(byte[] body) {
        for (byte one : body) {
            if (one == '{') {
                return JsonFields.read(body);
            }
            if (one == '<') {
                break;
            }
        }
        return XmlFields.read(body);
    }
}
