package org.nuanqun.platform.envelope;

/** What one callback configuration holds: the token that signs and the key that seals. Its text shows nothing. */
public record CallbackKey(String token, AesKey aesKey) {

    @Override
    public String toString() {
        return "CallbackKey[hidden]";
    }
}
