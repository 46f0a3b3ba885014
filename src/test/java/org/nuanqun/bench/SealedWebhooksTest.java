package org.nuanqun.bench;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.nuanqun.bench.load.SealedWebhooks;
import org.nuanqun.database.Sql;
import org.nuanqun.platform.accounts.AccountBook;
import org.nuanqun.platformdouble.ConnectedAccount;

/** What the bench measures is what a platform would send: it opens, and only words are recorded. */
@QuarkusTest
class SealedWebhooksTest {

    @Inject
    AccountBook accounts;

    @Inject
    Sql sql;

    @Test
    void words_are_recorded_and_what_is_of_no_interest_is_not() throws Exception {
        try (ConnectedAccount account = ConnectedAccount.of(accounts, "officialaccount", settings(), Map.of())) {
            SealedWebhooks webhooks = new SealedWebhooks(URI.create(account.callbackAt(RestAssured.port)));
            assertThat(status(webhooks.ofNoInterest(1))).isEqualTo(200);
            assertThat(recorded(account)).isZero();
            assertThat(status(webhooks.thanks(1))).isEqualTo(200);
            assertThat(recorded(account)).isOne();
        }
    }

    private static Map<String, String> settings() throws IOException {
        Properties file = new Properties();
        file.load(new StringReader(SealedAcknowledgementTime.ACCOUNT));
        return file.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, file::getProperty));
    }

    private int recorded(ConnectedAccount account) {
        return sql.query(
                        "select count(*) from conversation_entry where account = ?",
                        row -> row.getInt(1),
                        account.id().toString())
                .getFirst();
    }

    private static int status(HttpRequest request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }
}
