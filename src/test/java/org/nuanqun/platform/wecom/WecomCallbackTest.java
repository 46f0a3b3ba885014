package org.nuanqun.platform.wecom;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.Greeting;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.AesKey;
import org.nuanqun.platform.envelope.CallbackKey;
import org.nuanqun.platform.envelope.SealedReply;
import org.nuanqun.vocabulary.AccountId;

class WecomCallbackTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_403_610_513);
    private static final String AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    private static final CallbackKey KEY = new CallbackKey("QDG6eK", AesKey.of(AES_KEY));
    private static final AccountId HOSPITAL = new AccountId("wecom", "hospital");

    private final List<WecomEvent> hints = new ArrayList<>();

    @Test
    void the_check_of_our_address_is_answered_bare() {
        SealedReply sealed = seal("1616140317555161061");
        assertThat(read(Map.of("echostr", sealed.sealed()), sealed, new byte[0]))
                .isEqualTo(new WebhookReading.Handshake("1616140317555161061"));
    }

    @Test
    void a_plus_sign_that_became_a_space_on_the_way_does_no_harm() {
        SealedReply sealed = seal("5927782489442352469");
        assertThat(read(Map.of("echostr", sealed.sealed().replace('+', ' ')), sealed, new byte[0]))
                .isInstanceOf(WebhookReading.Handshake.class);
    }

    @Test
    void a_customer_who_adds_a_colleague_joins_with_her_channel_and_leave_to_be_greeted() {
        PlatformEvent event =
                only(read(contact("add_external_contact", "<State>poster</State><WelcomeCode>WC1</WelcomeCode>")));
        assertThat(event).isInstanceOfSatisfying(PlatformEvent.MemberJoined.class, joined -> {
            assertThat(joined.chat()).isEqualTo(Chat.oneToOne("woAJ2GCAAAXtWyujaWJHDDGi0mACAAAA"));
            assertThat(joined.sourceState()).contains("poster");
            assertThat(joined.greeting()).contains(new Greeting("WC1", NOW.plusSeconds(20)));
            assertThat(joined.occurredAt()).isEqualTo(NOW);
        });
    }

    @Test
    void added_by_half_is_a_join_too_and_without_a_code_nobody_may_greet() {
        assertThat(only(read(contact("add_half_external_contact", ""))))
                .isInstanceOfSatisfying(PlatformEvent.MemberJoined.class, joined -> assertThat(joined.greeting())
                        .isEmpty());
    }

    @Test
    void whoever_deletes_whom_the_customer_left() {
        for (String change : List.of("del_external_contact", "del_follow_user")) {
            assertThat(only(read(contact(change, "")))).isInstanceOf(PlatformEvent.MemberLeft.class);
        }
    }

    @Test
    void who_was_passed_on_to_another_colleague_has_not_left() {
        assertThat(read(contact("del_external_contact", "<Source>DELETE_BY_TRANSFER</Source>")))
                .isInstanceOf(WebhookReading.Ignored.class);
    }

    @Test
    void a_dismissed_group_is_left_by_all() {
        assertThat(only(read(group("dismiss", ""))))
                .isInstanceOfSatisfying(PlatformEvent.MemberLeft.class, left -> assertThat(left.chat())
                        .isEqualTo(Chat.group("wrOgQhDgAAcwMTB7YmDkbeBsAAA")));
    }

    @Test
    void changes_of_a_group_are_hints_with_their_versions() {
        String items = "<UpdateDetail>add_member</UpdateDetail><JoinScene>1</JoinScene><MemChangeCnt>2</MemChangeCnt>"
                + "<MemChangeList><Item>wm1</Item><Item><![CDATA[wm2]]></Item></MemChangeList>"
                + "<LastMemVer>9c3f</LastMemVer><CurMemVer>551d</CurMemVer>";
        assertThat(read(group("update", items))).isInstanceOf(WebhookReading.Ignored.class);
        assertThat(hints)
                .containsExactly(new WecomEvent.GroupChanged(
                        "wrOgQhDgAAcwMTB7YmDkbeBsAAA", "add_member", List.of("wm1", "wm2"), "9c3f", "551d"));
    }

    @Test
    void the_older_form_of_the_members_reads_as_well() {
        read(group(
                "update", "<UpdateDetail>del_member</UpdateDetail><MemChangeList><![CDATA[wm1,wm2]]></MemChangeList>"));
        assertThat(hints)
                .containsExactly(new WecomEvent.GroupChanged(
                        "wrOgQhDgAAcwMTB7YmDkbeBsAAA", "del_member", List.of("wm1", "wm2"), "", ""));
    }

    @Test
    void every_other_documented_kind_is_acknowledged_and_not_recorded() {
        List<String> kinds = List.of(
                contact("edit_external_contact", ""),
                contact("transfer_fail", "<FailReason>customer_refused</FailReason>"),
                contact("msg_audit_approved", "<WelcomeCode>WC</WelcomeCode>"),
                contact("something_new", ""),
                group("create", ""),
                event("change_external_tag", "<ChangeType>shuffle</ChangeType><Id></Id><TagType>tag</TagType>"),
                event("enter_agent", "<EventKey></EventKey><AgentID>1</AgentID>"),
                event("an_event_of_tomorrow", ""),
                "<xml><MsgType>text</MsgType><Content>你好</Content><MsgId>1</MsgId><CreateTime>1</CreateTime></xml>");
        for (String kind : kinds) {
            assertThat(read(kind)).as(kind).isInstanceOf(WebhookReading.Ignored.class);
        }
    }

    @Test
    void a_repeat_has_the_same_identity_however_it_is_written() {
        PlatformEvent first = only(read(contact("del_follow_user", "<Source>x</Source>")));
        PlatformEvent repeat = only(read(contact("del_follow_user", "<Source><![CDATA[x]]></Source>")));
        assertThat(repeat.identity()).isEqualTo(first.identity());
    }

    @Test
    void two_events_of_one_sender_and_second_stay_two() {
        String one = contact("add_external_contact", "<State>a</State>");
        PlatformEvent first = only(read(one));
        assertThat(only(read(one.replace("woAJ2GCAAAXtWyujaWJHDDGi0mACAAAA", "woOther")))
                        .identity())
                .isNotEqualTo(first.identity());
        assertThat(only(read(one.replace("zhangsan", "lisi"))).identity()).isNotEqualTo(first.identity());
    }

    @Test
    void signed_rightly_and_still_nonsense_is_malformed() {
        for (String nonsense : List.of("", "{", "<xml>", "<xml><MsgType>event</MsgType></xml>", contact("", ""))) {
            assertThat(read(nonsense)).as(nonsense).isInstanceOf(WebhookReading.Malformed.class);
        }
    }

    @Test
    void sealed_for_another_corporation_is_forged() {
        SealedReply sealed = SealedReply.of(
                KEY,
                contact("del_follow_user", ""),
                "wwother",
                String.valueOf(NOW.getEpochSecond()),
                "7",
                new byte[16]);
        assertThat(read(Map.of(), sealed, envelope(sealed))).isInstanceOf(WebhookReading.Forged.class);
    }

    @Test
    void each_delivery_has_a_seal_of_its_own() {
        assertThat(read(contact("del_follow_user", "")))
                .isInstanceOfSatisfying(WebhookReading.Events.class, events -> assertThat(events.seal())
                        .isPresent());
    }

    private WebhookReading read(String message) {
        SealedReply sealed = seal(message);
        return read(Map.of(), sealed, envelope(sealed));
    }

    private WebhookReading read(Map<String, String> more, SealedReply sealed, byte[] body) {
        Map<String, String> query = new HashMap<>(more);
        query.put("msg_signature", sealed.signature());
        query.put("timestamp", sealed.timestamp());
        query.put("nonce", sealed.nonce());
        AccountSettings settings = AccountSettings.of(
                HOSPITAL, Map.of("corp-id", "ww1", "callback.token", KEY.token(), "callback.aes-key", AES_KEY));
        return new WecomCallback(new WecomAccount(settings), Duration.ofMinutes(5), (event, _, _) -> hints.add(event))
                .read(new WebhookRequest("hospital", query, Map.of(), body, NOW));
    }

    private static SealedReply seal(String message) {
        return SealedReply.of(KEY, message, "ww1", String.valueOf(NOW.getEpochSecond()), "7", new byte[16]);
    }

    private static byte[] envelope(SealedReply sealed) {
        return ("<xml><ToUserName><![CDATA[ww1]]></ToUserName><Encrypt><![CDATA[" + sealed.sealed()
                        + "]]></Encrypt></xml>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static PlatformEvent only(WebhookReading reading) {
        assertThat(reading).isInstanceOf(WebhookReading.Events.class);
        return Optional.of(((WebhookReading.Events) reading).events())
                .filter(events -> events.size() == 1)
                .orElseThrow()
                .getFirst();
    }

    private static String contact(String change, String more) {
        return event(
                "change_external_contact",
                "<ChangeType><![CDATA[" + change + "]]></ChangeType><UserID>zhangsan</UserID>"
                        + "<ExternalUserID>woAJ2GCAAAXtWyujaWJHDDGi0mACAAAA</ExternalUserID>" + more);
    }

    private static String group(String change, String more) {
        return event(
                "change_external_chat",
                "<ChatId>wrOgQhDgAAcwMTB7YmDkbeBsAAA</ChatId><ChangeType>" + change + "</ChangeType>" + more);
    }

    private static String event(String event, String more) {
        return "<xml><ToUserName><![CDATA[ww1]]></ToUserName><FromUserName>sys</FromUserName><CreateTime>"
                + NOW.getEpochSecond() + "</CreateTime><MsgType><![CDATA[event]]></MsgType><Event>" + event + "</Event>"
                + more + "</xml>";
    }
}
