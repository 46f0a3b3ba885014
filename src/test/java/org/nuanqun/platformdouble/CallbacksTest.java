package org.nuanqun.platformdouble;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;
import org.nuanqun.platform.envelope.XmlFields;

/** How the double calls back: attempts, deadline, what goes wrong on the way, and in what hand it writes. */
@NeedsNoService
class CallbacksTest {

    private final WireMockServer service =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());
    private final PlatformDouble platform = new PlatformDouble(0);

    @BeforeEach
    void a_service_listens() {
        service.start();
        service.stubFor(any(anyUrl()).willReturn(ok()));
        platform.callbacks().goTo(service.baseUrl() + "/webhooks");
    }

    @AfterEach
    void stop() {
        platform.close();
        service.stop();
    }

    @Test
    void what_is_not_answered_in_its_time_is_told_three_times() {
        platform.habits().set(Habit.CALLBACK_DEADLINE, "PT0.1S");
        service.stubFor(any(anyUrl()).willReturn(ok().withFixedDelay(2_000)));
        platform.contacts().adds("wmA", "zhangsan", "");
        assertThat(told()).hasSize(3);
    }

    @Test
    void five_seconds_and_three_attempts_are_what_the_manual_says() {
        assertThat(platform.habits().time(Habit.CALLBACK_DEADLINE)).hasSeconds(5);
    }

    @Test
    void another_status_than_200_is_retried_or_not_as_the_two_pages_say() {
        service.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        platform.contacts().adds("wmA", "zhangsan", "");
        assertThat(told()).hasSize(3);
        platform.habits().set(Habit.RETRIES_ON_STATUS, "false");
        platform.contacts().adds("wmB", "zhangsan", "");
        assertThat(told()).hasSize(4);
    }

    @Test
    void a_retry_is_signed_anew_or_sent_as_it_was() {
        service.stubFor(any(anyUrl()).willReturn(aResponse().withStatus(500)));
        platform.contacts().adds("wmA", "zhangsan", "");
        assertThat(nonces()).hasSize(3).doesNotHaveDuplicates();
        service.resetRequests();
        platform.habits().set(Habit.FRESH_NONCE, "false");
        platform.contacts().adds("wmB", "zhangsan", "");
        assertThat(nonces()).hasSize(3);
        assertThat(nonces().stream().distinct()).hasSize(1);
    }

    @Test
    void they_are_lost_doubled_and_out_of_order_when_asked_to() {
        platform.callbacks().drop(true);
        platform.contacts().adds("wmLost", "zhangsan", "");
        assertThat(told()).isEmpty();
        platform.callbacks().drop(false);
        platform.callbacks().repeat(2);
        platform.contacts().adds("wmTwice", "zhangsan", "");
        assertThat(told()).hasSize(2);
        platform.callbacks().repeat(1);
        platform.callbacks().reorder(true);
        platform.contacts().adds("wmFirst", "zhangsan", "");
        platform.contacts().adds("wmSecond", "zhangsan", "");
        assertThat(customers()).containsExactly("wmTwice", "wmTwice", "wmSecond", "wmFirst");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mixed", "cdata", "plain", "spaced"})
    void each_hand_says_the_same(String hand) {
        platform.habits().set(Habit.XML, hand);
        platform.contacts().adds("wmA", "zhangsan", "a<b&c");
        String written = words(told().getFirst());
        assertThat(XmlFields.read(written.getBytes(StandardCharsets.UTF_8)).text("State"))
                .isEqualTo("a<b&c");
        assertThat(written.contains("<CreateTime><![CDATA[")).isEqualTo(hand.equals("cdata"));
        assertThat(written.contains("CDATA")).isEqualTo(!hand.equals("plain"));
    }

    @Test
    void members_of_a_group_come_as_items_or_joined_as_they_once_did() {
        platform.contacts().group("wr1", "一群", "zhangsan");
        platform.habits().set(Habit.MEMBERS_JOINED, "true");
        platform.contacts().joins("wr1", "wmA", "林静", "");
        assertThat(words(told().getLast())).contains("<MemChangeList><![CDATA[wmA]]></MemChangeList>");
    }

    @Test
    void what_a_call_changes_is_told_by_no_callback() {
        platform.contacts().group("wr1", "一群", "zhangsan");
        service.resetRequests();
        Caller caller = new Caller(platform).signedIn();
        var way = Caller.body().put("scene", 2).put("state", "s");
        way.putArray("chat_id_list").add("wr1");
        assertThat(caller.code("/cgi-bin/externalcontact/groupchat/add_join_way", way))
                .isZero();
        assertThat(told()).isEmpty();
    }

    private List<LoggedRequest> told() {
        return service.findAll(com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor(anyUrl()));
    }

    private List<String> nonces() {
        return told().stream()
                .map(one -> one.queryParameter("nonce").firstValue())
                .toList();
    }

    private List<String> customers() {
        return told().stream()
                .map(one -> XmlFields.read(words(one).getBytes(StandardCharsets.UTF_8))
                        .text("ExternalUserID"))
                .toList();
    }

    private String words(LoggedRequest told) {
        return new SealedEnvelope(platform.clock(), PlatformDouble.CORPORATION).open(told.getBodyAsString());
    }
}
