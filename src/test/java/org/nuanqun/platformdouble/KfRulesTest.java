package org.nuanqun.platformdouble;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;

/** 微信客服: states of a session, how much may be said, and reading by cursor. */
@NeedsNoService
class KfRulesTest {

    private static final String AT = "/cgi-bin/kf/";
    private static final String SHE = "wmLin";

    private final PlatformDouble platform = new PlatformDouble(0);
    private final Caller caller = new Caller(platform).signedIn();
    private int sent;

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_session_goes_only_where_the_table_says() {
        platform.kf().writes(SHE, "您好");
        assertThat(to(3)).isZero();
        assertThat(to(1)).isEqualTo(95016);
        assertThat(to(4)).isZero();
        assertThat(to(3)).isEqualTo(95016);
        platform.habits().set(Habit.KF_MOVES, "4:3");
        assertThat(to(3)).isZero();
    }

    @Test
    void nothing_is_said_where_a_person_serves_or_the_session_is_over() {
        platform.kf().writes(SHE, "您好");
        to(3);
        assertThat(say()).isEqualTo(95018);
        to(4);
        assertThat(say()).isEqualTo(95018);
        platform.kf().writes(SHE, "还在吗");
        assertThat(say()).isZero();
    }

    @Test
    void five_messages_within_two_days_of_her_last_word() {
        platform.kf().writes(SHE, "您好");
        for (int said = 0; said < 5; said++) {
            assertThat(say()).isZero();
        }
        assertThat(say()).isEqualTo(95001);
        platform.kf().writes(SHE, "再问一句");
        assertThat(say()).isZero();
        platform.clock().pass(Duration.ofHours(49));
        caller.signedIn();
        assertThat(say()).isEqualTo(95002);
    }

    @Test
    void an_id_of_ours_is_said_once() {
        platform.kf().writes(SHE, "您好");
        assertThat(say()).isZero();
        sent--;
        assertThat(say()).isEqualTo(40058);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image", "voice", "video", "file"})
    void a_picture_a_voice_a_video_and_a_file_are_said_by_the_id_of_what_was_given(String kind) {
        platform.sends(SHE, kind, "#!AMR what was given".getBytes(StandardCharsets.US_ASCII), "audio/amr");
        String given = read("", "")
                .path("msg_list")
                .path(0)
                .path(kind)
                .path("media_id")
                .asText();
        assertThat(say(kind, "what-is-not-there")).isEqualTo(40007);
        assertThat(say(kind, given)).isZero();
        assertThat(platform.kf().received(SHE).getLast()).endsWith(":" + given);
        assertThat(say("poem", given)).isEqualTo(40008);
    }

    @Test
    void pages_follow_one_another_also_behind_an_empty_one_and_end_three_days_ago() {
        platform.kf().wroteBefore(SHE, "很久以前", Duration.ofDays(4));
        platform.kf().wroteBefore(SHE, "昨天", Duration.ofDays(1));
        platform.kf().wroteBefore(SHE, "刚才", Duration.ofMinutes(1));
        platform.kf().pages(1, 1);
        JsonNode empty = read("", "");
        assertThat(empty.path("msg_list")).isEmpty();
        assertThat(empty.path("has_more").asInt()).isOne();
        JsonNode first = read(empty.path("next_cursor").asText(), "");
        assertThat(words(first)).isEqualTo("昨天");
        JsonNode second = read(first.path("next_cursor").asText(), "");
        assertThat(words(second)).isEqualTo("刚才");
        assertThat(second.path("has_more").asInt()).isZero();
    }

    @Test
    void a_made_up_or_old_token_reads_nothing_and_without_one_only_so_often() {
        assertThat(read("", "hint-of-nobody").path("errcode").asInt()).isEqualTo(95007);
        platform.habits().set(Habit.TOKENLESS_READS, "1");
        assertThat(read("", "").path("errcode").asInt()).isZero();
        assertThat(read("", "").path("errcode").asInt()).isEqualTo(45009);
    }

    @Test
    void the_code_of_an_ended_session_is_good_once_and_for_twenty_seconds() {
        platform.kf().writes(SHE, "您好");
        String code = move(4).path("msg_code").asText();
        assertThat(onEvent(code)).isZero();
        assertThat(onEvent(code)).isNotZero();
        platform.kf().writes(SHE, "您好");
        String late = move(4).path("msg_code").asText();
        platform.clock().pass(Duration.ofSeconds(21));
        assertThat(onEvent(late)).isNotZero();
    }

    @Test
    void the_code_of_the_pool_is_good_while_she_waits_there() {
        platform.kf().writes(SHE, "您好");
        String code = move(2).path("msg_code").asText();
        to(3);
        assertThat(onEvent(code)).isNotZero();
    }

    private int to(int state) {
        return move(state).path("errcode").asInt();
    }

    private JsonNode move(int state) {
        return caller.post(
                AT + "service_state/trans",
                Caller.body()
                        .put("open_kfid", KfDouble.ACCOUNT)
                        .put("external_userid", SHE)
                        .put("service_state", state)
                        .put("servicer_userid", "zhangsan"));
    }

    private int say() {
        ObjectNode message = Caller.body()
                .put("touser", SHE)
                .put("open_kfid", KfDouble.ACCOUNT)
                .put("msgid", "own-" + sent++)
                .put("msgtype", "text");
        message.putObject("text").put("content", "您好");
        return caller.code(AT + "send_msg", message);
    }

    private int say(String kind, String mediaId) {
        ObjectNode message = Caller.body()
                .put("touser", SHE)
                .put("open_kfid", KfDouble.ACCOUNT)
                .put("msgid", "own-" + sent++)
                .put("msgtype", kind);
        message.putObject(kind).put("media_id", mediaId);
        return caller.code(AT + "send_msg", message);
    }

    private int onEvent(String code) {
        ObjectNode message = Caller.body().put("code", code).put("msgtype", "text");
        message.putObject("text").put("content", "再见");
        return caller.code(AT + "send_msg_on_event", message);
    }

    private JsonNode read(String cursor, String token) {
        return caller.post(
                AT + "sync_msg",
                Caller.body()
                        .put("open_kfid", KfDouble.ACCOUNT)
                        .put("cursor", cursor)
                        .put("token", token));
    }

    private static String words(JsonNode page) {
        return page.path("msg_list").path(0).path("text").path("content").asText();
    }
}
