package org.nuanqun.platform.envelope;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.nuanqun.platform.accounts.AccountIncomplete;
import org.nuanqun.platform.accounts.AccountSettings;

/** The callback part of an account's file: {@code callback.token}, {@code callback.aes-key}, and the previous pair. */
public final class CallbackSettings {

    private static final String TOKEN = ".token";
    private static final String KEY = ".aes-key";

    private CallbackSettings() {}

    /** @throws AccountIncomplete if a token stands without its key, or none stands at all */
    public static List<CallbackKey> keys(AccountSettings account) {
        List<CallbackKey> keys = Stream.of("callback", "callback.previous")
                .flatMap(prefix -> pair(account, prefix).stream())
                .toList();
        if (keys.isEmpty()) {
            throw new AccountIncomplete(account.id(), "callback.token", "is missing");
        }
        return keys;
    }

    /** @param receiver whom the platform seals for, unless {@code callback.receive-ids} says otherwise */
    public static EncryptedCallback callback(AccountSettings account, String receiver, Duration window) {
        Set<String> receivers = new HashSet<>(account.list("callback.receive-ids"));
        receivers.add(receiver);
        return new EncryptedCallback(new CallbackDoor(keys(account), receivers, window));
    }

    private static Optional<CallbackKey> pair(AccountSettings account, String prefix) {
        return account.text(prefix + TOKEN).map(token -> new CallbackKey(token, key(account, prefix)));
    }

    private static AesKey key(AccountSettings account, String prefix) {
        try {
            return AesKey.of(account.required(prefix + KEY));
        } catch (IllegalArgumentException e) {
            throw new AccountIncomplete(account.id(), prefix + KEY, "is not 43 letters and digits");
        }
    }
}
