package org.nuanqun.platform.corporation;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.DeliveryOutcome;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.manners.ApiAnswer;
import org.nuanqun.platform.manners.Pace;
import org.nuanqun.platform.manners.TokenKeeper;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.Ids;

@QuarkusTest
class CorporationApiTest {

    private static final String CALL = "externalcontact/groupchat/get";
    private static final String SECRET = "the-secret-of-the-app";

    @Inject
    CorporationApi api;

    @Inject
    TokenKeeper tokens;

    @Inject
    Pace pace;

    private final WireMockServer platform =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private AccountSettings account = AccountSettings.of(new AccountId("wecom", "x"), Map.of());

    @BeforeEach
    void a_platform_and_an_account_of_its_own() {
        platform.start();
        AccountId id = new AccountId("wecom", Ids.next().toString());
        account = AccountSettings.of(id, Map.of("corp-id", "ww1", "secret", SECRET, "api", platform.baseUrl()));
        tokenIs("T1");
        answers(okJson("{\"errcode\":0,\"errmsg\":\"ok\"}"));
    }

    @AfterEach
    void stop() {
        platform.stop();
    }

    @Test
    void a_token_is_fetched_once_and_used_by_all() {
        assertThat(atOnce(40)).allMatch(ApiAnswer.Well.class::isInstance);
        platform.verify(1, getRequestedFor(urlPathEqualTo("/cgi-bin/gettoken")));
    }

    @Test
    void a_token_that_ended_early_is_renewed_once_however_many_notice() {
        call();
        platform.stubFor(post(urlPathEqualTo("/cgi-bin/" + CALL))
                .withQueryParam("access_token", equalTo("T1"))
                .willReturn(okJson("{\"errcode\":42001,\"errmsg\":\"access_token expired\"}")));
        tokenIs("T2");
        assertThat(atOnce(40)).allMatch(ApiAnswer.Well.class::isInstance);
        platform.verify(2, getRequestedFor(urlPathEqualTo("/cgi-bin/gettoken")));
    }

    @Test
    void a_late_word_about_an_old_token_does_not_cost_the_fresh_one() {
        call();
        tokens.expire(api.token(account).key(), "T0");
        call();
        platform.verify(1, getRequestedFor(urlPathEqualTo("/cgi-bin/gettoken")));
    }

    @Test
    void a_platform_that_refuses_every_token_is_asked_twice_and_not_for_ever() {
        answers(okJson("{\"errcode\":40014,\"errmsg\":\"invalid access_token\"}"));
        assertThat(outcome()).isInstanceOf(DeliveryOutcome.TryLater.class);
        platform.verify(2, postRequestedFor(urlPathEqualTo("/cgi-bin/" + CALL)));
    }

    @Test
    void a_fetch_that_failed_is_not_repeated_at_once() {
        platform.stubFor(get(urlPathEqualTo("/cgi-bin/gettoken"))
                .willReturn(okJson("{\"errcode\":-1,\"errmsg\":\"system busy\"}")));
        assertThat(atOnce(20)).allMatch(ApiAnswer.Failed.class::isInstance);
        platform.verify(1, getRequestedFor(urlPathEqualTo("/cgi-bin/gettoken")));
    }

    @Test
    void called_too_often_nothing_more_leaves_for_a_minute() {
        answers(okJson("{\"errcode\":45009,\"errmsg\":\"api freq out of limit\"}"));
        outcome();
        assertThat(outcome()).isInstanceOfSatisfying(DeliveryOutcome.TryLater.class, later -> assertThat(later.after())
                .isBetween(Duration.ofSeconds(50), Duration.ofSeconds(61)));
        platform.verify(1, postRequestedFor(urlPathEqualTo("/cgi-bin/" + CALL)));
    }

    @Test
    void too_many_requests_pauses_for_as_long_as_the_platform_says() {
        answers(aResponse().withStatus(429).withHeader("Retry-After", "7"));
        assertThat(outcome()).isEqualTo(new DeliveryOutcome.TryLater(Duration.ofSeconds(7), "the platform is busy"));
        assertThat(outcome()).isInstanceOf(DeliveryOutcome.TryLater.class);
        platform.verify(1, postRequestedFor(urlPathEqualTo("/cgi-bin/" + CALL)));
    }

    @Test
    void an_error_inside_a_200_is_a_refusal_in_two_languages() {
        answers(okJson("{\"errcode\":48002,\"errmsg\":\"api forbidden\"}"));
        assertThat(outcome()).isInstanceOfSatisfying(DeliveryOutcome.Refused.class, refused -> assertThat(refused.why())
                .contains("权限", "may not call", "48002"));
    }

    @Test
    void what_is_no_answer_leaves_the_end_unknown() {
        for (var answer : List.of(
                aResponse().withStatus(500).withBody("oops"),
                aResponse().withBody("<html>maintenance</html>"),
                aResponse().withBody(""),
                aResponse().withBody("[]"),
                aResponse().withBody("{\"errcode\":" + "[".repeat(100)),
                aResponse().withBody("{\"a\":\"" + "x".repeat(3_000_000) + "\"}"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK))) {
            answers(answer);
            assertThat(outcome()).isInstanceOf(DeliveryOutcome.Unknown.class);
        }
    }

    @Test
    void a_platform_that_is_down_is_left_in_peace() {
        call();
        answers(aResponse().withStatus(500));
        for (int i = 0; i < 30; i++) {
            call();
        }
        assertThat(platform.findAll(postRequestedFor(urlPathEqualTo("/cgi-bin/" + CALL)))
                        .size())
                .isLessThan(20);
    }

    @Test
    void nobody_there_means_later() {
        platform.stop();
        assertThat(outcome()).isInstanceOf(DeliveryOutcome.TryLater.class);
    }

    @Test
    void no_ending_shows_a_secret() {
        answers(aResponse().withStatus(400).withBody(SECRET + " T1"));
        assertThat(outcome().toString() + account).doesNotContain(SECRET, "T1");
    }

    @Test
    void no_more_leave_than_the_pace_allows() {
        String key = "a robot " + Ids.next();
        Pace.Limit twentyAMinute = new Pace.Limit(20, Duration.ofMinutes(1));
        long left = IntStream.range(0, 50)
                .filter(i -> pace.take(key, twentyAMinute).isZero())
                .count();
        assertThat(left).isEqualTo(2);
        assertThat(pace.take(key, twentyAMinute)).isBetween(Duration.ofSeconds(1), Duration.ofSeconds(4));
    }

    private ApiAnswer call() {
        return api.post(account, CALL, CorporationApi.object().put("chat_id", "wr1"));
    }

    private DeliveryOutcome outcome() {
        ApiAnswer answer = call();
        assertThat(answer).isInstanceOf(ApiAnswer.Failed.class);
        return ((ApiAnswer.Failed) answer).outcome();
    }

    private List<ApiAnswer> atOnce(int calls) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<ApiAnswer>> under = IntStream.range(0, calls)
                    .mapToObj(i -> threads.submit(this::call))
                    .toList();
            return under.stream().map(CorporationApiTest::joined).toList();
        }
    }

    private static ApiAnswer joined(Future<ApiAnswer> call) {
        try {
            return call.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private void tokenIs(String token) {
        platform.stubFor(get(urlPathEqualTo("/cgi-bin/gettoken"))
                .willReturn(okJson(
                        "{\"errcode\":0,\"errmsg\":\"ok\",\"access_token\":\"" + token + "\",\"expires_in\":7200}")));
    }

    private void answers(com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder answer) {
        platform.stubFor(any(anyUrl()).atPriority(8).willReturn(answer));
    }
}
