package org.nuanqun.platformdouble;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;

/** Welcomes, drafts, codes and groups, with whom an app may see. */
@NeedsNoService
class ContactsTest {

    private static final String AT = "/cgi-bin/externalcontact/";

    private final PlatformDouble platform = new PlatformDouble(0);
    private final Caller caller = new Caller(platform).signedIn();

    @AfterEach
    void stop() {
        platform.close();
    }

    @Test
    void a_welcome_has_twenty_seconds_and_one_success() {
        platform.contacts().adds("wmA", "zhangsan", "");
        assertThat(welcome("WC-1-wmA")).isZero();
        assertThat(welcome("WC-1-wmA")).isEqualTo(41051);
        platform.contacts().adds("wmB", "zhangsan", "");
        platform.clock().pass(Duration.ofSeconds(21));
        assertThat(welcome("WC-2-wmB")).isEqualTo(41050);
        assertThat(welcome("WC-9-nobody")).isEqualTo(41050);
    }

    @Test
    void while_another_app_sends_the_welcome_ours_is_put_off() {
        platform.contacts().adds("wmA", "zhangsan", "");
        platform.contacts().anotherAppWelcomes("wmA", Duration.ofSeconds(5));
        assertThat(welcome("WC-1-wmA")).isEqualTo(41096);
        platform.clock().pass(Duration.ofSeconds(6));
        assertThat(welcome("WC-1-wmA")).isZero();
    }

    @Test
    void a_draft_reaches_nobody_before_it_is_confirmed() {
        String task = draft("wr1");
        assertThat(task(task)).isZero();
        assertThat(results(task)).isEmpty();
        platform.contacts().confirm(task);
        assertThat(task(task)).isEqualTo(2);
        assertThat(results(task).path(0).path("status").asInt()).isEqualTo(1);
    }

    @Test
    void in_a_month_as_many_reach_a_group_as_it_has_days_or_as_is_set() {
        platform.habits().set(Habit.DRAFTS_A_MONTH, "2");
        assertThat(confirmed("wr1")).isEqualTo(1);
        assertThat(confirmed("wr1")).isEqualTo(1);
        assertThat(confirmed("wr1")).isEqualTo(3);
        assertThat(confirmed("wr2")).isEqualTo(1);
        platform.clock().pass(Duration.ofDays(31));
        caller.signedIn();
        assertThat(confirmed("wr1")).isEqualTo(1);
    }

    @Test
    void who_has_parted_from_the_colleague_is_not_reached() {
        platform.contacts().adds("wmA", "zhangsan", "");
        platform.contacts().deletes("wmA", "zhangsan");
        ObjectNode wanted = text("single", "zhangsan");
        wanted.putArray("external_userid").add("wmA");
        String task = caller.post(AT + "add_msg_template", wanted).path("msgid").asText();
        platform.contacts().confirm(task);
        assertThat(results(task).path(0).path("status").asInt()).isEqualTo(2);
    }

    @Test
    void a_draft_that_is_just_being_dispatched_cannot_be_asked_about() {
        platform.habits().set(Habit.DISPATCHING, "PT10S");
        String task = draft("wr1");
        assertThat(about(task, "get_groupmsg_task")).isEqualTo(41063);
        platform.clock().pass(Duration.ofSeconds(11));
        assertThat(about(task, "get_groupmsg_task")).isZero();
        assertThat(about("task-of-nobody", "get_groupmsg_task")).isEqualTo(41047);
    }

    @Test
    void three_reminders_a_day_and_none_for_what_was_cancelled() {
        String task = draft("wr1");
        for (int said = 0; said < 3; said++) {
            assertThat(about(task, "remind_groupmsg_send")).isZero();
        }
        assertThat(about(task, "remind_groupmsg_send")).isEqualTo(41094);
        platform.clock().pass(Duration.ofHours(25));
        caller.signedIn();
        assertThat(about(task, "remind_groupmsg_send")).isZero();
        assertThat(about(task, "cancel_groupmsg_send")).isZero();
        assertThat(about(task, "cancel_groupmsg_send")).isEqualTo(41093);
        assertThat(about(task, "remind_groupmsg_send")).isEqualTo(41093);
        assertThat(platform.contacts().openDrafts()).isEmpty();
    }

    @Test
    void a_sixth_group_is_too_much_for_a_code_and_the_full_ones_are_followed_by_another() {
        platform.contacts().makeGroup("wr1", "一群", "zhangsan", 2);
        ObjectNode way = Caller.body().put("scene", 2).put("state", "poster").put("room_base_name", "二群");
        way.putArray("chat_id_list").add("wr1");
        assertThat(caller.code(AT + "groupchat/add_join_way", way)).isZero();
        platform.contacts().scans("wmA", "林静", "poster");
        platform.contacts().scans("wmB", "何佳", "poster");
        JsonNode list = caller.post(AT + "groupchat/list", Caller.body()).path("group_chat_list");
        assertThat(list).hasSize(2);
        assertThat(member(list.path(1).path("chat_id").asText()).path("state").asText())
                .isEqualTo("poster");
        way.putArray("chat_id_list")
                .add("1")
                .add("2")
                .add("3")
                .add("4")
                .add("5")
                .add("6");
        assertThat(caller.code(AT + "groupchat/add_join_way", way)).isEqualTo(41091);
    }

    @Test
    void a_full_group_without_another_takes_nobody() {
        platform.contacts().makeGroup("wr1", "一群", "zhangsan", 1);
        ObjectNode way = Caller.body().put("scene", 2).put("state", "poster").put("auto_create_room", 0);
        way.putArray("chat_id_list").add("wr1");
        caller.code(AT + "groupchat/add_join_way", way);
        assertThatThrownBy(() -> platform.contacts().scans("wmA", "林静", "poster"))
                .hasMessageContaining("full");
    }

    @Test
    void the_detail_of_a_group_lags_behind_its_callback() {
        platform.habits().set(Habit.DETAIL_LAG, "PT2S");
        platform.contacts().group("wr1", "一群", "zhangsan");
        platform.clock().pass(Duration.ofSeconds(3));
        platform.contacts().joins("wr1", "wmA", "林静", "");
        assertThat(detail("wr1").path("member_list")).hasSize(1);
        platform.clock().pass(Duration.ofSeconds(3));
        assertThat(detail("wr1").path("member_list")).hasSize(2);
    }

    @Test
    void nobody_out_of_sight_can_be_named_nor_their_groups_nor_their_customers() {
        platform.contacts().group("wr1", "一群", "lisi");
        platform.contacts().adds("wmA", "lisi", "");
        platform.contacts().sees(Set.of("zhangsan"));
        assertThat(caller.code(AT + "groupchat/get", Caller.body().put("chat_id", "wr1")))
                .isEqualTo(60011);
        assertThat(caller.get(AT + "list?userid=lisi").path("errcode").asInt()).isEqualTo(60011);
        assertThat(caller.get(AT + "get?external_userid=wmA").path("errcode").asInt())
                .isEqualTo(40096);
        assertThat(caller.get(AT + "get?external_userid=wmNobody")
                        .path("errcode")
                        .asInt())
                .isEqualTo(84061);
        assertThat(caller.post(AT + "groupchat/list", Caller.body()).path("group_chat_list"))
                .isEmpty();
    }

    private int welcome(String code) {
        ObjectNode message = Caller.body().put("welcome_code", code);
        message.putObject("text").put("content", "您好");
        return caller.code(AT + "send_welcome_msg", message);
    }

    private static ObjectNode text(String kind, String sender) {
        ObjectNode wanted = Caller.body().put("chat_type", kind).put("sender", sender);
        wanted.putObject("text").put("content", "小课堂");
        return wanted;
    }

    private String draft(String group) {
        ObjectNode wanted = text("group", "zhangsan");
        wanted.putArray("chat_id_list").add(group);
        return caller.post(AT + "add_msg_template", wanted).path("msgid").asText();
    }

    private int confirmed(String group) {
        String task = draft(group);
        platform.contacts().confirm(task);
        return results(task).path(0).path("status").asInt();
    }

    private int about(String task, String what) {
        return caller.code(AT + what, Caller.body().put("msgid", task));
    }

    private int task(String task) {
        return caller.post(AT + "get_groupmsg_task", Caller.body().put("msgid", task))
                .path("task_list")
                .path(0)
                .path("status")
                .asInt();
    }

    private JsonNode results(String task) {
        return caller.post(AT + "get_groupmsg_send_result", Caller.body().put("msgid", task))
                .path("send_list");
    }

    private JsonNode detail(String group) {
        return caller.post(AT + "groupchat/get", Caller.body().put("chat_id", group))
                .path("group_chat");
    }

    private JsonNode member(String group) {
        return detail(group).path("member_list").path(1);
    }
}
