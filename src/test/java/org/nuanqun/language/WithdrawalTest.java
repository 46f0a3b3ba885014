package org.nuanqun.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nuanqun.NeedsNoService;
import org.nuanqun.scripts.OurScripts;

/** Taking consent back is as easy as giving it, and never happens by accident. */
@NeedsNoService
class WithdrawalTest {

    private static final Replies REPLIES = OurScripts.SET.language().shortReplies();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "退订",
                "TD",
                "td。",
                "Ｔ Ｄ",
                "退 订！",
                "退訂",
                "不要再发",
                "不要再发了",
                "别发了",
                "别再给我发消息了",
                "请不要再给我发这些了，谢谢",
                "麻烦以后不要给我推送了",
                "医生您好，我不想再收到这些消息了",
                "不想收了",
                "停止推送",
                "帮我把推送关了吧 停止推送",
                "取消订阅，谢谢",
                "我要退订课程",
                "这些课我不要了，小课不用了",
                "不需要这些推送",
                "别老发了",
                "请勿打扰我",
                "不要再骚扰我",
                "停掉这些小课吧",
                "不用再发小课",
                "不要天天发通知"
            })
    void who_wants_no_more_is_heard(String text) {
        assertThat(REPLIES.of(text)).contains(ShortReply.UNSUBSCRIBE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "不要再发烧了",
                "千万别再发炎了",
                "希望宝宝不要再发热",
                "别发脾气",
                "不要发慌，慢慢来",
                "别发呆",
                "不要再发生这种事",
                "不要发到群里",
                "不要把我的照片发出去",
                "别发给别人",
                "我不小心退订了，想恢复",
                "我没有退订啊",
                "我不退订",
                "退订了会不会看不到报告",
                "之前退订过，还能参加吗",
                "别收回去",
                "不用发票",
                "不要发药",
                "发了吗",
                "消息收到了",
                "不想吃药了",
                "不要紧的吧",
                "别担心",
                "课程怎么还没发",
                "你们发的我都看了",
                "他又不发消息了，急死我"
            })
    void what_only_sounds_like_it_changes_nothing(String text) {
        assertThat(REPLIES.of(text).filter(ShortReply.UNSUBSCRIBE::equals)).isEmpty();
    }
}
