package org.nuanqun.platformdouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;

/** 公众号: its stable token, and what may be sent to a fan. */
@NeedsNoService
class OfficialRulesTest {

    private static final String FAN = "oFan";

    private final PlatformDouble platform = new PlatformDouble(0);
    private final Caller caller = new Caller(platform);

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void the_token_stays_until_shortly_before_its_end() {
        String first = token(false).path("access_token").asText();
        platform.clock().pass(Duration.ofMinutes(110));
        assertThat(token(false).path("access_token").asText()).isEqualTo(first);
        platform.clock().pass(Duration.ofMinutes(6));
        assertThat(token(false).path("access_token").asText()).isNotEqualTo(first);
    }

    @Test
    void it_is_renewed_by_force_twenty_times_a_day_half_a_minute_apart() {
        String first = token(false).path("access_token").asText();
        assertThat(token(true).path("access_token").asText()).isNotEqualTo(first);
        assertThat(token(true).path("errcode").asInt()).isEqualTo(45011);
        for (int forced = 1; forced < 20; forced++) {
            platform.clock().pass(Duration.ofSeconds(31));
            assertThat(token(true).path("errcode").asInt()).isZero();
        }
        platform.clock().pass(Duration.ofHours(1));
        assertThat(token(true).path("errcode").asInt()).isEqualTo(45009);
        platform.clock().pass(Duration.ofHours(23));
        assertThat(token(true).path("errcode").asInt()).isZero();
    }

    @Test
    void a_file_is_no_message_to_a_fan() {
        platform.official().writes(FAN, "您好");
        caller.with(token(false).path("access_token").asText());
        ObjectNode message = Caller.body().put("touser", FAN).put("msgtype", "file");
        message.putObject("file").put("media_id", "m");
        assertThat(caller.code("/cgi-bin/message/custom/send", message)).isEqualTo(40008);
    }

    private JsonNode token(boolean isForced) {
        return caller.post(
                "/cgi-bin/stable_token",
                Caller.body()
                        .put("grant_type", "client_credential")
                        .put("appid", OfficialDouble.APP)
                        .put("secret", OfficialDouble.SECRET)
                        .put("force_refresh", isForced));
    }
}
