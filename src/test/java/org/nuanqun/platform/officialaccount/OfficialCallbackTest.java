package org.nuanqun.platform.officialaccount;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.WebhookReading;
import org.nuanqun.platform.WebhookRequest;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.AesKey;
import org.nuanqun.platform.envelope.CallbackKey;
import org.nuanqun.platform.envelope.SealedReply;
import org.nuanqun.platform.envelope.Signature;
import org.nuanqun.vocabulary.AccountId;

class OfficialCallbackTest {

    private static final Instant NOW = Instant.ofEpochSecond(1_714_036_504);
    private static final String AES_KEY = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C";
    private static final String TOKEN = "AAAAA";
    private static final Map<String, String> PLAIN = Map.of("app-id", "wx1", "callback.token", TOKEN, "secret", "s");
    private static final Map<String, String> SECURE =
            Map.of("app-id", "wx1", "callback.token", TOKEN, "callback.aes-key", AES_KEY, "secret", "s");

    @Test
    void the_published_handshake_is_echoed_as_it_is() {
        Map<String, String> query = Map.of(
                "signature", "f464b24fc39322e44b38aa78f5edd27bd1441696",
                "timestamp", "1714036504",
                "nonce", "1514711492",
                "echostr", "4375120948345356249");
        assertThat(callback(SECURE).read(new WebhookRequest("a", query, Map.of(), new byte[0], NOW)))
                .isEqualTo(new WebhookReading.Handshake("4375120948345356249"));
    }

    @Test
    void words_are_heard_in_plain_and_in_secure_mode() {
        String text = message("<MsgType>text</MsgType><Content>胎动少了</Content><MsgId>1234567890123456</MsgId>");
        for (PlatformEvent event : List.of(plain(text), sealed(text))) {
            assertThat(event).isInstanceOfSatisfying(PlatformEvent.MessageReceived.class, heard -> {
                assertThat(heard.content().words()).isEqualTo("胎动少了");
                assertThat(heard.identity()).isEqualTo("msg:1234567890123456");
            });
        }
    }

    @Test
    void the_json_form_says_the_same() {
        String json = "{\"ToUserName\":\"gh_1\",\"FromUserName\":\"oFan\",\"CreateTime\":1714036504,"
                + "\"MsgType\":\"text\",\"Content\":\"你好\",\"MsgId\":7}";
        assertThat(sealed(json)).isInstanceOf(PlatformEvent.MessageReceived.class);
    }

    @Test
    void plain_words_are_refused_where_sealed_ones_are_agreed() {
        assertThat(callback(SECURE).read(plainRequest(message("<MsgType>text</MsgType><Content>x</Content>"))))
                .isInstanceOf(WebhookReading.Forged.class);
    }

    @Test
    void a_sealed_message_is_not_saved_by_a_right_plain_signature() {
        WebhookRequest request = plainRequest(message("<MsgType>text</MsgType><Content>x</Content>"));
        Map<String, String> query = new HashMap<>(request.query());
        query.put("encrypt_type", "aes");
        assertThat(callback(SECURE).read(new WebhookRequest("a", query, Map.of(), request.body(), NOW)))
                .isInstanceOf(WebhookReading.Forged.class);
    }

    @Test
    void coming_and_going_and_a_tap_on_the_menu_are_told() {
        assertThat(plain(
                        message("<MsgType>event</MsgType><Event>subscribe</Event><EventKey>qrscene_poster</EventKey>")))
                .isInstanceOfSatisfying(PlatformEvent.MemberJoined.class, joined -> assertThat(joined.sourceState())
                        .contains("poster"));
        assertThat(plain(message("<MsgType>event</MsgType><Event>unsubscribe</Event>")))
                .isInstanceOf(PlatformEvent.MemberLeft.class);
        assertThat(plain(message("<MsgType>event</MsgType><Event>CLICK</Event><EventKey>转人工</EventKey>")))
                .isInstanceOfSatisfying(
                        PlatformEvent.MessageReceived.class,
                        tapped -> assertThat(tapped.content().words()).isEqualTo("转人工"));
    }

    @Test
    void a_fan_who_scans_a_poster_came_by_its_code() {
        assertThat(plain(message("<MsgType>event</MsgType><Event>SCAN</Event><EventKey><![CDATA[poster]]></EventKey>"
                        + "<Ticket>T</Ticket>")))
                .isInstanceOfSatisfying(PlatformEvent.MemberJoined.class, joined -> {
                    assertThat(joined.sourceState()).contains("poster");
                    assertThat(joined.greeting()).isPresent();
                });
    }

    @Test
    void a_place_is_named_and_never_kept_when_it_is_only_reported() {
        assertThat(plain(message("<MsgType>location</MsgType><Location_X>23.13</Location_X><Label>门诊楼</Label>")))
                .isInstanceOfSatisfying(PlatformEvent.MessageReceived.class, heard -> assertThat(heard.content())
                        .isInstanceOfSatisfying(Content.Attachment.class, place -> assertThat(place.name())
                                .isEqualTo("位置 门诊楼")));
        assertThat(callback(PLAIN)
                        .read(plainRequest(message("<MsgType>event</MsgType><Event>LOCATION</Event>"
                                + "<Latitude>23.1</Latitude><Longitude>113.3</Longitude><Precision>5</Precision>"))))
                .isInstanceOf(WebhookReading.Ignored.class);
    }

    @Test
    void every_documented_kind_of_message_is_heard() {
        for (String kind : List.of("image", "voice", "video", "shortvideo", "location", "link", "of_tomorrow")) {
            PlatformEvent event = plain(message("<MsgType>" + kind + "</MsgType><MediaId>m</MediaId><MsgId>9</MsgId>"
                    + "<Recognition>今天可以吃西瓜吗</Recognition>"));
            assertThat(event).as(kind).isInstanceOf(PlatformEvent.MessageReceived.class);
        }
        PlatformEvent voice =
                plain(message("<MsgType>voice</MsgType><MediaId>m</MediaId><Recognition>可以吗</Recognition>"));
        assertThat(((PlatformEvent.MessageReceived) voice).content())
                .isInstanceOfSatisfying(Content.Attachment.class, attachment -> {
                    assertThat(attachment.kind()).isEqualTo(AttachmentKind.VOICE);
                    assertThat(attachment.words()).isEqualTo("可以吗");
                });
    }

    @Test
    void what_concerns_nobody_is_acknowledged() {
        for (String event : List.of("LOCATION", "VIEW", "view_miniprogram", "TOMORROW")) {
            assertThat(callback(PLAIN)
                            .read(plainRequest(message("<MsgType>event</MsgType><Event>" + event + "</Event>"))))
                    .isInstanceOf(WebhookReading.Ignored.class);
        }
    }

    @Test
    void two_days_of_no_message_and_a_fan_who_refuses_are_not_our_fault() {
        assertThat(OfficialApi.ERRORS.of(48002).words()).contains("粉丝拒收");
        assertThat(OfficialApi.ERRORS.knows(45015)).isTrue();
    }

    private static PlatformEvent plain(String body) {
        return only(callback(PLAIN).read(plainRequest(body)));
    }

    private static PlatformEvent sealed(String body) {
        CallbackKey key = new CallbackKey(TOKEN, AesKey.of(AES_KEY));
        SealedReply reply = SealedReply.of(key, body, "wx1", String.valueOf(NOW.getEpochSecond()), "7", new byte[16]);
        Map<String, String> query = Map.of(
                "msg_signature",
                reply.signature(),
                "timestamp",
                reply.timestamp(),
                "nonce",
                "7",
                "encrypt_type",
                "aes");
        String envelope = "<xml><ToUserName>gh_1</ToUserName><Encrypt>" + reply.sealed() + "</Encrypt></xml>";
        return only(callback(SECURE)
                .read(new WebhookRequest("a", query, Map.of(), envelope.getBytes(StandardCharsets.UTF_8), NOW)));
    }

    private static WebhookRequest plainRequest(String body) {
        String seconds = String.valueOf(NOW.getEpochSecond());
        Map<String, String> query =
                Map.of("signature", Signature.of(TOKEN, seconds, "7"), "timestamp", seconds, "nonce", "7");
        return new WebhookRequest("a", query, Map.of(), body.getBytes(StandardCharsets.UTF_8), NOW);
    }

    private static OfficialCallback callback(Map<String, String> settings) {
        AccountSettings account = AccountSettings.of(new AccountId("officialaccount", "a"), settings);
        return new OfficialCallback(new OfficialAccount(account), Duration.ofMinutes(5), _ -> false);
    }

    private static PlatformEvent only(WebhookReading reading) {
        assertThat(reading).isInstanceOf(WebhookReading.Events.class);
        return ((WebhookReading.Events) reading).events().getFirst();
    }

    private static String message(String more) {
        return "<xml><ToUserName>gh_1</ToUserName><FromUserName>oFan</FromUserName><CreateTime>1714036504</CreateTime>"
                + more + "</xml>";
    }
}
