package org.nuanqun.platform.envelope;

import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The EncodingAESKey of a callback: 43 characters that stand for 32 bytes. Its text shows nothing. */
public final class AesKey {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9+/]{43}");

    private final byte[] bytes;

    private AesKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws IllegalArgumentException if the text, without stray spaces, is not 43 base64 characters */
    public static AesKey of(String text) {
        if (!isWellFormed(text)) {
            throw new IllegalArgumentException("an EncodingAESKey has 43 letters and digits, this one has "
                    + withoutSpaces(text).length());
        }
        // The last character may carry two bits that mean nothing; Java's decoder lets them pass, as it must here.
        return new AesKey(Base64.getDecoder().decode(withoutSpaces(text) + "="));
    }

    public static boolean isWellFormed(String text) {
        return FORM.matcher(withoutSpaces(text)).matches();
    }

    SecretKeySpec key() {
        return new SecretKeySpec(bytes, "AES");
    }

    IvParameterSpec iv() {
        return new IvParameterSpec(Arrays.copyOf(bytes, 16));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("\\s", "");
    }

    @Override
    public String toString() {
        return "AesKey[hidden]";
    }
}
