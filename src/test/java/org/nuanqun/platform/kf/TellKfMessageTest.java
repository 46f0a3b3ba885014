package org.nuanqun.platform.kf;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Content;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.platform.accounts.AccountSettings;
import org.nuanqun.platform.envelope.JsonFields;
import org.nuanqun.vocabulary.AccountId;

/** Each kind of line the manual names. */
class TellKfMessageTest {

    private final TellKfMessage tell = new TellKfMessage(
            new KfAccount(AccountSettings.of(
                    new AccountId("kf", "a"), Map.of("open-kfid", "wk1", "servicers.zhangsan", "张三"))),
            Map.of("wm1", "林静"));

    @Test
    void words_and_a_touch_of_the_menu_are_words() {
        assertThat(heard("text", "{'content':'胎动少了'}").words()).isEqualTo("胎动少了");
        assertThat(heard("text", "{'content':'第二个','menu_id':'第二个'}").words()).isEqualTo("第二个");
        assertThat(heard("text", "{'menu_id':'都不是'}").words()).isEqualTo("都不是");
    }

    @ParameterizedTest
    @CsvSource({"image, PICTURE", "voice, VOICE", "video, VIDEO", "file, FILE"})
    void what_is_a_file_at_the_platform_can_be_fetched_by_its_id(String kind, AttachmentKind expected) {
        assertThat(heard(kind, "{'media_id':'m1'}"))
                .isEqualTo(new Content.Attachment(expected, named(kind), "media:m1", Optional.empty()));
    }

    private static String named(String kind) {
        return Map.of("image", "图片", "voice", "语音", "video", "视频", "file", "文件").get(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "location | {'latitude':23.1,'longitude':113.3,'name':'门诊楼','address':'惠福西路'} | 位置 门诊楼 惠福西路",
                "link | {'title':'胎动怎么数','desc':'科普','url':'https://h.cn/1','pic_url':'x'} | 链接 胎动怎么数 科普"
                        + " https://h.cn/1",
                "business_card | {'userid':'lisi'} | 名片 lisi",
                "miniprogram | {'title':'预约挂号','appid':'wx1','pagepath':'p.html','thumb_media_id':'t'} | 小程序 预约挂号",
                "msgmenu | {'head_content':'请选择','list':[{'type':'click','click':{'id':'1','content':'是'}}]} | 菜单 请选择",
                "channels | {'sub_type':1,'nickname':'产科','title':'数胎动'} | 视频号 产科 数胎动",
                "channels_shop_product | {'product_id':'1','title':'护垫','shop_nickname':'店'} | 视频号商品 护垫 店",
                "channels_shop_order | {'order_id':'9','product_titles':'护垫'} | 视频号订单 9 护垫",
                "meeting | {} | 会议",
                "calendar | {} | 日程",
                "note | {} | 笔记",
                "of_tomorrow | {'title':'x'} | 平台未说明的消息 of_tomorrow"
            })
    void what_the_bot_cannot_read_is_named_for_a_person(String kind, String inside, String name) {
        assertThat(heard(kind, inside))
                .isEqualTo(new Content.Attachment(AttachmentKind.FILE, name, "", Optional.empty()));
    }

    @Test
    void a_chat_that_was_passed_on_is_read_line_by_line() {
        Content merged = heard(
                "merged_msg",
                """
                {'title':'群聊的聊天记录','item':[
                  {'send_time':1,'msgtype':'text','sender_name':'妈妈','msg_content':'{\\'text\\':{\\'content\\':\\'她见红了\\'}}'},
                  {'send_time':2,'msgtype':'text','sender_name':'','msg_content':'{\\'content\\':\\'快去医院\\'}'},
                  {'send_time':3,'msgtype':'image','sender_name':'爸爸','msg_content':'{}'},
                  {'send_time':4,'msgtype':'link','sender_name':'爸爸','msg_content':'not json'}]}""");
        assertThat(merged.words()).isEqualTo("妈妈：她见红了\n快去医院\n爸爸：［image］\n爸爸：［link］");
        assertThat(((Content.Attachment) merged).name()).isEqualTo("聊天记录 群聊的聊天记录");
    }

    @Test
    void what_a_colleague_writes_in_her_own_client_is_hers() {
        assertThat(event(line("text", 5, "'servicer_userid':'zhangsan','text':{'content':'您好'}")))
                .isInstanceOfSatisfying(PlatformEvent.StaffSpoke.class, spoke -> assertThat(spoke.staffName())
                        .isEqualTo("张三"));
    }

    @Test
    void who_opens_the_chat_with_leave_to_be_greeted_came_by_her_scene() {
        assertThat(joined("'scene':'s','scene_param':'poster','welcome_code':'w'")
                        .sourceState())
                .contains("poster");
        assertThat(joined("'scene':'s','welcome_code':'w'").sourceState()).contains("s");
        assertThat(joined("'scene':'','wechat_channels':{'nickname':'产科','scene':1},'welcome_code':'w'")
                        .sourceState())
                .contains("产科");
        assertThat(tell.event(happened("enter_session", "'scene':'s'"))).isEmpty();
    }

    private PlatformEvent.MemberJoined joined(String more) {
        return (PlatformEvent.MemberJoined) event(happened("enter_session", more));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 张三, 张三 从接待池接走, from the pool",
        "2, 张三, lisi 转给 张三, passed it on",
        "3, '', lisi 在客户端里结束, ended",
        "4, 张三, 张三 在自己的客户端里重新打开, again"
    })
    void a_session_that_moves_says_who_serves_it_and_from_where(int change, String who, String words, String english) {
        String event = "'change_type':" + change + ",'old_servicer_userid':'lisi','new_servicer_userid':'zhangsan'";
        assertThat(event(happened("session_status_change", event)))
                .isInstanceOfSatisfying(PlatformEvent.ServedBy.class, served -> {
                    assertThat(served.staffName().orElse("")).isEqualTo(who);
                    assertThat(served.told().orElseThrow()).contains(words, english);
                });
    }

    @Test
    void where_the_platform_names_nobody_a_colleague_is_said() {
        assertThat(event(happened("session_status_change", "'change_type':3")))
                .isInstanceOfSatisfying(
                        PlatformEvent.ServedBy.class,
                        served -> assertThat(served.told().orElseThrow()).startsWith("同事"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "user_recall_msg | 'recall_msgid':'m' | 患者撤回了一条消息",
                "servicer_recall_msg | 'servicer_userid':'zhangsan' | 张三 撤回了一条消息",
                "reject_customer_msg_switch_change | 'servicer_userid':'zhangsan','reject_switch':1 | 张三 在客户端里不再接收",
                "reject_customer_msg_switch_change | 'servicer_userid':'zhangsan','reject_switch':0 | 张三 恢复接收"
            })
    void what_a_colleague_should_know_stands_in_the_conversation(String type, String more, String words) {
        assertThat(event(happened(type, more)))
                .isInstanceOfSatisfying(PlatformEvent.Noticed.class, noticed -> assertThat(noticed.words())
                        .contains(words));
    }

    @Test
    void every_reason_for_a_message_that_did_not_arrive_is_told() {
        for (int type : new int[] {0, 1, 2, 4, 5, 6, 8, 10, 11, 12, 13, 99}) {
            assertThat(tell.outcome(happened("msg_send_fail", "'fail_msgid':'f','fail_type':" + type)))
                    .hasValueSatisfying(
                            changed -> assertThat(changed.platformMessageId()).isEqualTo("f"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"servicer_status_change", "of_tomorrow"})
    void what_concerns_no_conversation_is_passed_over(String type) {
        assertThat(tell.event(happened(type, "'servicer_userid':'zhangsan','status':2,'stop_type':1")))
                .isEmpty();
    }

    private Content heard(String kind, String inside) {
        return ((PlatformEvent.MessageReceived) event(line(kind, 3, "'" + kind + "':" + inside))).content();
    }

    private PlatformEvent event(JsonNode line) {
        return tell.event(line).orElseThrow();
    }

    private static JsonNode line(String kind, int origin, String more) {
        return json("{'msgid':'m1','open_kfid':'wk1','external_userid':'wm1','send_time':1714036504,'origin':" + origin
                + ",'msgtype':'" + kind + "'," + more + "}");
    }

    private static JsonNode happened(String type, String more) {
        return json("{'msgid':'m1','send_time':1714036504,'origin':4,'msgtype':'event','event':{'event_type':'" + type
                + "','open_kfid':'wk1','external_userid':'wm1'," + more + "}}");
    }

    private static JsonNode json(String quoted) {
        String text = quoted.replace("\\'", "\\\"").replace('\'', '"');
        return JsonFields.tree(text.getBytes(StandardCharsets.UTF_8));
    }
}
