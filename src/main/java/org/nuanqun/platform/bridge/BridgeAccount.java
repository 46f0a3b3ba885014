package org.nuanqun.platform.bridge;

import java.util.List;
import org.nuanqun.platform.accounts.AccountIncomplete;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.SigningKey;
import org.nuanqun.vocabulary.AccountId;

/** One gateway, as its file describes it. */
record BridgeAccount(AccountSettings settings) {

    static final String PLATFORM = "bridge";

    AccountId id() {
        return settings.id();
    }

    /** Where our calls go. */
    String url() {
        return settings.required("url");
    }

    /** The key, and the one before it while both sides change over; what we send is signed with each. */
    List<SigningKey> keys() {
        settings.required("signing-key");
        return List.of("signing-key", "signing-key.previous").stream()
                .flatMap(name -> settings.text(name).stream().map(text -> key(name, text)))
                .toList();
    }

    private SigningKey key(String name, String text) {
        try {
            return SigningKey.of(text);
        } catch (IllegalArgumentException e) {
            throw new AccountIncomplete(id(), name, "is not base64, with or without whsec_ before it");
        }
    }
}
