package org.nuanqun.platform;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuanqun.vocabulary.AccountId;

/** What every adapter owes, whatever its platform; each adapter inherits it and brings its own payloads. */
public abstract class AdapterContract {

    protected static final Instant NOW = Instant.parse("2026-11-18T02:21:04Z");

    protected final WireMockServer platform =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    protected abstract AccountId account();

    /** Reads with the adapter under test. */
    protected abstract WebhookReading read(WebhookRequest request);

    /** Sends with the adapter under test, whose platform is {@link #platform}. */
    protected abstract DeliveryOutcome send(OutboundMessage message);

    /** A webhook of the given kind, rightly signed at {@link #NOW}; the same each time it is asked for. */
    protected abstract WebhookRequest webhook(Kind kind);

    /** The same webhook, signed by somebody without the key. */
    protected abstract WebhookRequest forged(WebhookRequest genuine);

    /** Rightly signed, and not what it says it is. */
    protected abstract WebhookRequest garbled();

    /** Rightly signed or sealed at {@link #NOW}, with this inside. */
    protected abstract WebhookRequest saying(String inside);

    /** Happenings that are two although sender, second and kind are the same, or whatever else the platform repeats. */
    protected List<WebhookRequest> nearlyAlike() {
        return List.of();
    }

    /** What {@link #genuine} says, written otherwise: CDATA, numbers as text, fields nobody knows. */
    protected List<WebhookRequest> writtenOtherwise() {
        return List.of();
    }

    /** The platform's answers to a call: taken, refused inside a 200, asked to wait three seconds, gone, tap needed. */
    protected abstract String answer(Answer answer);

    protected abstract List<String> secrets();

    /** What the platform tells of by webhook; what it does not, is not asked for. */
    protected Set<Kind> kinds() {
        return EnumSet.allOf(Kind.class);
    }

    /** How a call to the platform can end. */
    protected Set<Answer> answers() {
        return EnumSet.allOf(Answer.class);
    }

    /** Any webhook of the platform's, rightly signed at {@link #NOW}. */
    protected WebhookRequest genuine() {
        return webhook(Kind.WORDS);
    }

    /** The same webhook with one word of its body changed. */
    protected WebhookRequest altered(WebhookRequest genuine) {
        byte[] body = new String(genuine.body(), StandardCharsets.UTF_8)
                .replace("胎动", "饮食")
                .getBytes(StandardCharsets.UTF_8);
        return new WebhookRequest(genuine.account(), genuine.query(), genuine.headers(), body, NOW);
    }

    /** What is sent; a platform that knows no groups overrides it. */
    protected OutboundMessage aMessage() {
        return new OutboundMessage(
                account(),
                new Chat(Optional.of("g-1"), Optional.of("p-1")),
                "own-1",
                new Speaker("小暖", "机器人", true),
                "可以，每天固定一个时间数就好。",
                List.of("p-1"),
                List.of());
    }

    /** The last word before a call: a platform that needs a token has to give one. */
    protected void beforeSending() {}

    protected Duration slowDown() {
        return Duration.ofSeconds(3);
    }

    /** As whom a person is shown; a platform that names nobody gives no name, or a general one. */
    protected List<String> names() {
        return List.of("林静");
    }

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final Class<?>[] REFUSED = {WebhookReading.Malformed.class, WebhookReading.Forged.class};

    private static final Class<?>[] TAKEN = {WebhookReading.Events.class, WebhookReading.Ignored.class};

    public enum Kind {
        WORDS,
        VOICE,
        JOINED,
        LEFT,
        GROUP,
        STAFF
    }

    public enum Answer {
        TAKEN,
        REFUSED,
        SLOW_DOWN,
        RECIPIENT_LEFT,
        NEEDS_A_TAP
    }

    private final HeardLogs logs = new HeardLogs();

    @BeforeEach
    void start_the_platform() {
        platform.start();
        beforeSending();
    }

    @AfterEach
    void stop_the_platform_and_find_no_secret_in_any_log() {
        platform.stop();
        logs.close();
        assertThat(logs.lines()).allSatisfy(line -> assertThat(line).doesNotContain(secrets()));
    }

    @Nested
    class When_a_webhook_arrives {

        @Test
        void a_forged_signature_is_refused() {
            assertThat(read(forged(genuine()))).isInstanceOf(WebhookReading.Forged.class);
        }

        @Test
        void a_changed_body_is_refused() {
            assertThat(read(altered(genuine()))).isInstanceOf(WebhookReading.Forged.class);
        }

        @Test
        void a_body_that_was_cut_off_is_refused() {
            WebhookRequest genuine = genuine();
            byte[] half = Arrays.copyOf(genuine.body(), genuine.body().length / 2);
            assertThat(read(new WebhookRequest(genuine.account(), genuine.query(), genuine.headers(), half, NOW)))
                    .isInstanceOf(WebhookReading.Forged.class);
        }

        @Test
        void without_a_signature_it_is_refused() {
            WebhookRequest genuine = genuine();
            assertThat(read(new WebhookRequest(genuine.account(), Map.of(), Map.of(), genuine.body(), NOW)))
                    .isInstanceOf(WebhookReading.Forged.class);
        }

        @Test
        void within_five_minutes_it_is_fresh() {
            assertThat(read(receivedAt(NOW.plusSeconds(300)))).isInstanceOfAny(TAKEN);
            assertThat(read(receivedAt(NOW.minusSeconds(300)))).isInstanceOfAny(TAKEN);
        }

        @Test
        void after_or_before_that_it_is_stale() {
            assertThat(read(receivedAt(NOW.plusSeconds(301)))).isInstanceOf(WebhookReading.Stale.class);
            assertThat(read(receivedAt(NOW.minusSeconds(301)))).isInstanceOf(WebhookReading.Stale.class);
        }

        @Test
        void another_account_is_unknown() {
            WebhookRequest genuine = genuine();
            assertThat(read(new WebhookRequest("somebody", genuine.query(), genuine.headers(), genuine.body(), NOW)))
                    .isInstanceOf(WebhookReading.UnknownAccount.class);
        }

        @Test
        void what_does_not_parse_is_malformed_and_never_an_exception() {
            assertThat(read(garbled())).isInstanceOf(WebhookReading.Malformed.class);
        }

        @Test
        void what_is_meant_to_break_its_reader_is_refused_at_once_sealed_or_not() {
            for (String hostile : HostileBodies.all()) {
                byte[] bytes = hostile.getBytes(StandardCharsets.UTF_8);
                WebhookRequest bare =
                        new WebhookRequest(account().name(), genuine().query(), Map.of(), bytes, NOW);
                assertTimeout(PATIENCE, () -> {
                    assertThat(read(saying(hostile))).isInstanceOfAny(REFUSED);
                    assertThat(read(bare)).isInstanceOf(WebhookReading.Forged.class);
                });
            }
        }

        @Test
        void two_happenings_that_look_alike_stay_two() {
            assumeTrue(!nearlyAlike().isEmpty(), "this platform gives each happening an identity of its own");
            List<String> identities = nearlyAlike().stream()
                    .map(request -> first(request).identity())
                    .toList();
            assertThat(identities).doesNotHaveDuplicates();
        }

        @Test
        void the_same_written_otherwise_is_the_same() {
            assumeTrue(!writtenOtherwise().isEmpty(), "this platform writes in one way");
            for (WebhookRequest other : writtenOtherwise()) {
                assertThat(first(other)).isEqualTo(first(genuine()));
            }
        }

        @Test
        void a_repeat_has_the_same_identity() {
            for (Kind kind : kinds()) {
                assertThat(event(kind).identity()).isEqualTo(event(kind).identity());
            }
        }

        @Test
        void two_happenings_have_two_identities() {
            Set<String> identities =
                    kinds().stream().map(kind -> event(kind).identity()).collect(Collectors.toSet());
            assertThat(identities).hasSameSizeAs(kinds());
        }

        private WebhookRequest receivedAt(Instant moment) {
            WebhookRequest genuine = genuine();
            return new WebhookRequest(genuine.account(), genuine.query(), genuine.headers(), genuine.body(), moment);
        }
    }

    @Nested
    class When_it_is_read {

        @Test
        void words_are_heard() {
            assumeTrue(kinds().contains(Kind.WORDS), "this platform does not tell of it by webhook");
            assertThat(event(Kind.WORDS)).isInstanceOfSatisfying(PlatformEvent.MessageReceived.class, heard -> {
                assertThat(heard.account()).isEqualTo(account());
                assertThat(heard.content().words()).contains("胎动");
                assertThat(heard.chat().person()).isPresent();
                assertThat(heard.senderName()).isIn(names());
            });
        }

        @Test
        void a_voice_message_is_an_attachment_with_its_speech() {
            assumeTrue(kinds().contains(Kind.VOICE), "this platform does not tell of it by webhook");
            assertThat(event(Kind.VOICE))
                    .isInstanceOfSatisfying(PlatformEvent.MessageReceived.class, heard -> assertThat(heard.content())
                            .isInstanceOfSatisfying(Content.Attachment.class, voice -> {
                                assertThat(voice.kind()).isEqualTo(AttachmentKind.VOICE);
                                assertThat(voice.words()).isEqualTo("今天可以吃西瓜吗");
                            }));
        }

        @Test
        void a_join_names_the_member_and_where_she_came_from() {
            assumeTrue(kinds().contains(Kind.JOINED), "this platform does not tell of it by webhook");
            assertThat(event(Kind.JOINED)).isInstanceOfSatisfying(PlatformEvent.MemberJoined.class, joined -> {
                assertThat(joined.memberName()).isIn(names());
                assertThat(joined.sourceState()).contains("poster");
            });
        }

        @Test
        void a_leave_names_the_chat() {
            assumeTrue(kinds().contains(Kind.LEFT), "this platform does not tell of it by webhook");
            assertThat(event(Kind.LEFT))
                    .isInstanceOfSatisfying(PlatformEvent.MemberLeft.class, left -> assertThat(left.chat())
                            .isNotNull());
        }

        @Test
        void a_group_has_a_name_and_a_size() {
            assumeTrue(kinds().contains(Kind.GROUP), "this platform does not tell of it by webhook");
            assertThat(event(Kind.GROUP)).isInstanceOfSatisfying(PlatformEvent.GroupSeen.class, group -> {
                assertThat(group.name()).isEqualTo("孕晚期 1 群");
                assertThat(group.memberCount()).isEqualTo(186);
                assertThat(group.capacity()).isEqualTo(200);
            });
        }

        @Test
        void a_colleague_in_her_own_client_is_not_a_patient() {
            assumeTrue(kinds().contains(Kind.STAFF), "this platform does not tell of it by webhook");
            assertThat(event(Kind.STAFF))
                    .isInstanceOfSatisfying(PlatformEvent.StaffSpoke.class, spoke -> assertThat(spoke.staffName())
                            .isEqualTo("李雯"));
        }
    }

    @Nested
    class When_something_is_sent {

        @Test
        void a_taken_message_has_the_platforms_id() {
            assumeTrue(answers().contains(Answer.TAKEN), "this platform does not answer so");
            platformAnswers(200, answer(Answer.TAKEN));
            assertThat(send(aMessage())).isInstanceOf(DeliveryOutcome.Delivered.class);
        }

        @Test
        void an_error_code_inside_a_200_is_a_refusal() {
            assumeTrue(answers().contains(Answer.REFUSED), "this platform does not answer so");
            platformAnswers(200, answer(Answer.REFUSED));
            assertThat(send(aMessage())).isInstanceOf(DeliveryOutcome.Refused.class);
        }

        @Test
        void asked_to_slow_down_it_says_how_long() {
            assumeTrue(answers().contains(Answer.SLOW_DOWN), "this platform does not answer so");
            platformAnswers(200, answer(Answer.SLOW_DOWN));
            assertThat(send(aMessage()))
                    .isInstanceOfSatisfying(DeliveryOutcome.TryLater.class, later -> assertThat(later.after())
                            .isEqualTo(slowDown()));
        }

        @Test
        void too_many_requests_keeps_the_time_the_platform_names() {
            platform.stubFor(any(anyUrl())
                    .atPriority(8)
                    .willReturn(aResponse().withStatus(429).withHeader("Retry-After", "7")));
            assertThat(send(aMessage()))
                    .isInstanceOfSatisfying(DeliveryOutcome.TryLater.class, later -> assertThat(later.after())
                            .isEqualTo(Duration.ofSeconds(7)));
        }

        @Test
        void somebody_who_left_is_told_apart() {
            assumeTrue(answers().contains(Answer.RECIPIENT_LEFT), "this platform does not answer so");
            platformAnswers(200, answer(Answer.RECIPIENT_LEFT));
            assertThat(send(aMessage())).isInstanceOf(DeliveryOutcome.RecipientLeft.class);
        }

        @Test
        void what_waits_for_a_tap_is_neither_sent_nor_failed() {
            assumeTrue(answers().contains(Answer.NEEDS_A_TAP), "this platform does not answer so");
            platformAnswers(200, answer(Answer.NEEDS_A_TAP));
            assertThat(send(aMessage())).isInstanceOf(DeliveryOutcome.AwaitsTap.class);
        }

        @Test
        void a_stumbling_platform_leaves_it_unknown() {
            platformAnswers(500, "oops");
            assertThat(send(aMessage())).isInstanceOf(DeliveryOutcome.Unknown.class);
        }

        @Test
        void a_cut_line_leaves_it_unknown() {
            platform.stubFor(
                    any(anyUrl()).atPriority(8).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
            assertThat(send(aMessage())).isInstanceOf(DeliveryOutcome.Unknown.class);
        }

        @Test
        void silence_ends_at_the_time_limit_and_is_unknown() {
            platform.stubFor(any(anyUrl())
                    .atPriority(8)
                    .willReturn(aResponse().withFixedDelay(5_000).withBody(answer(Answer.TAKEN))));
            assertThat(send(aMessage())).isInstanceOf(DeliveryOutcome.Unknown.class);
        }

        @Test
        void an_answer_that_does_not_read_is_unknown() {
            platformAnswers(200, "<html>");
            assertThat(send(aMessage())).isInstanceOf(DeliveryOutcome.Unknown.class);
        }

        @Test
        void nobody_there_means_later() {
            platform.stop();
            assertThat(send(aMessage())).isInstanceOf(DeliveryOutcome.TryLater.class);
        }
    }

    @Test
    void no_outcome_leaks_a_secret() {
        for (String body : List.of("", "<html>", secrets().getFirst(), answer(Answer.REFUSED))) {
            platformAnswers(200, body);
            assertThat(send(aMessage()).toString()).doesNotContain(secrets());
        }
        assertThat(read(forged(genuine())).toString()).doesNotContain(secrets());
    }

    @Test
    void nothing_a_stranger_sends_throws() {
        for (String body : List.of("", "{", "[]", "null", "{\"type\":7}", "[".repeat(5_000), "\u0000")) {
            WebhookRequest request = new WebhookRequest(
                    genuine().account(), Map.of(), Map.of(), body.getBytes(StandardCharsets.UTF_8), NOW);
            assertThatCode(() -> read(request)).doesNotThrowAnyException();
        }
    }

    private PlatformEvent event(Kind kind) {
        return first(webhook(kind));
    }

    private PlatformEvent first(WebhookRequest request) {
        WebhookReading reading = read(request);
        assertThat(reading).isInstanceOf(WebhookReading.Events.class);
        return ((WebhookReading.Events) reading).events().getFirst();
    }

    private void platformAnswers(int status, String body) {
        platform.stubFor(any(anyUrl())
                .atPriority(8)
                .willReturn(aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/json")
                        .withBody(body)));
    }
}
