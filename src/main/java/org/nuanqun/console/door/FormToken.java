package org.nuanqun.console.door;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.RequestScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * What each form carries to prove that it came from our page: made from the session's secret, or from a secret of this
 * browser before sign-in. Nothing is stored.
 */
@RequestScoped
public class FormToken {

    public static final String FIELD = "token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final SignedIn signedIn;
    private final SessionCookie cookies;
    private final HttpServerRequest request;
    private @Nullable String fresh;

    FormToken(SignedIn signedIn, SessionCookie cookies, HttpServerRequest request) {
        this.signedIn = signedIn;
        this.cookies = cookies;
        this.request = request;
    }

    /** The value for a form of this page. */
    public String value() {
        return made(secret().orElseGet(this::newSecret));
    }

    boolean fits(@Nullable String claimed) {
        return claimed != null
                && secret().filter(secret -> isEqual(made(secret), claimed)).isPresent();
    }

    private Optional<String> secret() {
        return signedIn.token()
                .or(() -> Optional.ofNullable(fresh))
                .or(() -> cookies.read(request, SessionCookie.Secret.FORM));
    }

    private String newSecret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        cookies.write(request, SessionCookie.Secret.FORM, secret);
        fresh = secret;
        return secret;
    }

    private static String made(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] value = mac.doFinal("console form".getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this JDK has no HmacSHA256", e);
        }
    }

    private static boolean isEqual(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
