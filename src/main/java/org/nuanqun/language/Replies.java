package org.nuanqun.language;

import static org.nuanqun.language.ShortReply.ASK_PERSON;
import static org.nuanqun.language.ShortReply.JOIN_COURSE;
import static org.nuanqun.language.ShortReply.NO;
import static org.nuanqun.language.ShortReply.NOT_UNDERSTOOD;
import static org.nuanqun.language.ShortReply.UNDERSTOOD;
import static org.nuanqun.language.ShortReply.UNSUBSCRIBE;
import static org.nuanqun.language.ShortReply.YES;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Recognises an answer that is nothing but an answer; anything longer is left to triage. */
public final class Replies {

    static final int LONGEST = 16;
    private static final Map<String, ShortReply> WORDS = new HashMap<>();

    static {
        put(UNDERSTOOD, "收到 收到了 看懂了 懂了 明白 明白了 知道了 了解 了解了 学到了 看完了 清楚了 记住了 都懂了 听懂了 已阅 已读");
        put(NOT_UNDERSTOOD, "没看懂 看不懂 不懂 没懂 不明白 没明白 不太懂 不太明白 没太懂 不清楚 看不明白 没听懂 没太看懂");
        put(JOIN_COURSE, "参加 报名 加入 加入课程 参加课程 我要参加 我参加 想参加 我要报名 报名参加 我想学 学习 开始学习 参加学习 我要上课");
        put(UNSUBSCRIBE, "退订 td t 不要再发 不要再发了 别发了 别再发了 不要发了 停止推送 取消订阅 不想收了 不想再收到 停发 取消推送 退订课程 停止课程");
        put(ASK_PERSON, "转人工 人工 人工客服 转人工客服 我要人工 找人工 要人工 人工服务 转人工服务 真人 找真人 我要找人 转客服 联系护士 找护士 找医生 叫护士");
        put(YES, "是 是的 对 对的 嗯 嗯嗯 好 好的 可以 行 同意 要 ok 好呀 好啊 需要 愿意 没问题");
        put(NO, "不 不是 不用 不要 不用了 不需要 否 没有 不同意 不行 不了 不是的 算了 暂时不用");
    }

    private Replies() {}

    public static Optional<ShortReply> of(String text) {
        String words = NormalText.of(text).letters();
        Optional<ShortReply> whole = words.length() > LONGEST ? Optional.empty() : whole(words);
        return whole.isEmpty() && Withdrawal.isMeant(words) ? Optional.of(UNSUBSCRIBE) : whole;
    }

    private static Optional<ShortReply> whole(String words) {
        ShortReply whole = WORDS.get(words);
        return whole != null ? Optional.of(whole) : Optional.ofNullable(WORDS.get(withoutCourtesy(words)));
    }

    static String withoutCourtesy(String words) {
        return words.replaceAll(
                "(谢谢|感谢|辛苦)(你们?|您|医生|护士|老师|了)*|^(你好|您好|请|麻烦|帮我|给我|还是|我还是)|(医生|护士|老师|吧|呢|哦|啊|呀|哈|请)+$", "");
    }

    private static void put(ShortReply reply, String words) {
        for (String word : words.split(" ")) {
            WORDS.put(word, reply);
        }
    }
}
