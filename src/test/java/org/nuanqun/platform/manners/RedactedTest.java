package org.nuanqun.platform.manners;

import static org.assertj.core.api.Assertions.assertThat;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;

class RedactedTest {

    @Test
    void no_secret_of_an_address_is_shown() {
        for (String secret : new String[] {"access_token", "key", "corpsecret", "secret", "response_code", "code"}) {
            assertThat(Redacted.of(
                            HttpUrl.get("https://me:pw@qyapi.example/cgi-bin/x?type=image&" + secret + "=CANARY")))
                    .contains("cgi-bin/x", "type=image", secret + "=hidden")
                    .doesNotContain("CANARY", "pw");
        }
    }
}
