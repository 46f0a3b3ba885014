package org.nuanqun.platform.aibot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.Callbacks;
import org.nuanqun.platformdouble.ConnectedAccount;
import org.nuanqun.platformdouble.PlatformDouble;

@QuarkusTest
class BotJourneyTest {

    @Inject
    AccountBook accounts;

    @Inject
    Sql sql;

    private final PlatformDouble platform = new PlatformDouble(0);
    private ConnectedAccount account;

    @BeforeEach
    void a_robot_is_connected() {
        account = ConnectedAccount.of(
                accounts,
                "aibot",
                Map.of("callback.token", Callbacks.TOKEN, "callback.aes-key", Callbacks.AES_KEY),
                Map.of("media-origins", platform.url()));
        platform.bot().callbacks().goTo(account.callbackAt(RestAssured.port));
    }

    @AfterEach
    void and_disconnected() {
        account.close();
        platform.close();
    }

    @Test
    void the_check_of_an_address_sealed_for_nobody_is_answered() {
        assertThat(platform.bot().callbacks().check("42")).isEqualTo("42");
    }

    @Test
    void the_first_answer_says_that_there_will_be_one_and_the_rest_is_fetched() {
        JsonNode first = platform.bot().writes("zhangsan", "转人工");
        assertThat(first.path("id").asText()).isNotEmpty();
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> {
            JsonNode rest =
                    platform.bot().asksAgain("zhangsan", first.path("id").asText());
            assertThat(rest.path("finish").asBoolean()).isTrue();
            assertThat(rest.path("content").asText()).contains("转人工");
        });
    }

    @Test
    void an_answer_nobody_knows_of_is_ended() {
        assertThat(platform.bot()
                        .asksAgain("zhangsan", "unknown")
                        .path("finish")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void a_picture_is_fetched_and_opened_with_the_callbacks_key() {
        byte[] picture = Arrays.copyOf("GIF89a".getBytes(StandardCharsets.US_ASCII), 300_000);
        platform.botIsSent("zhangsan", picture);
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(sql.query(
                        "select state || ' ' || type || ' ' || size from platform_media where account = ?",
                        row -> row.getString(1),
                        account.id().toString()))
                .containsExactly("KEPT image/gif 300000"));
    }
}
