package org.nuanqun.sandbox;

import java.util.Locale;
import java.util.Map;

/** Chinese first, English beside it; and the reasons other modules give, in the words of a nurse. */
final class Wording {

    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("composed before the conversation changed hands", "话写好以后，会话换了人"),
            Map.entry("a person holds the conversation", "有同事在处理，机器人不说话"),
            Map.entry("a person holds or is wanted in the conversation", "有同事在处理，课程先不推"),
            Map.entry("there is a hold on the person", "危急或投诉未关闭之前都不发"),
            Map.entry("the person has not agreed, or no longer", "本人没有同意，或已退订"),
            Map.entry("the platform allows no further message until the person writes again", "平台的条数用完了，等患者再说话"),
            Map.entry("the platform's reply window has closed", "平台的回复时间窗已关"),
            Map.entry("too late to be of use", "过了有用的时候"),
            Map.entry("enough for now", "这几天推得够多了，过几天再发"),
            Map.entry("quiet hours", "免打扰时段，到点再发"),
            Map.entry("the person is no longer there", "对方已退群"),
            Map.entry("the platform is busy", "平台忙"),
            Map.entry("the platform asks us to slow down", "平台要求慢一点"),
            Map.entry("the platform cannot be reached", "连不上平台"),
            Map.entry("the platform gave no answer in time", "平台没有回音，不知道送到没有"),
            Map.entry("the reply window is closed", "平台的回复时间窗已关"),
            Map.entry("spoke in the platform's client", "在自己的手机上答了"),
            Map.entry("a red flag goes before everything else", "危急先于一切"),
            Map.entry("a first word to the bot", "第一次和机器人说话"),
            Map.entry("a likely condition", "像是这个病种"),
            Map.entry("a new member is welcomed", "新人进群，先欢迎"),
            Map.entry("a word that asks nothing", "没有在问什么"),
            Map.entry("an answer to a lesson", "在答课程"),
            Map.entry("an approved answer fits", "有已批准答案"),
            Map.entry("two approved answers are near, so who asked chooses", "两条已批准答案都像，请他自己选"),
            Map.entry("the patient chose this approved answer", "选了这条已批准答案"),
            Map.entry("neither of the two answers was meant", "两条都不是，找人"),
            Map.entry("the chosen answer is no longer in force", "选的那条刚刚停用，找人"),
            Map.entry("the approved answer did not help", "给的答案没帮上，找人"),
            Map.entry("chat that asks nothing of us", "闲聊，不打扰"),
            Map.entry("no rule had anything to say", "没有要做的，保持安静"),
            Map.entry("nothing was asked, and the person is in the right place", "没有在问，也在对的群里"),
            Map.entry("the message could not be handled", "没处理成，交给人"),
            Map.entry("the patient does not want the course", "不想参加课程"),
            Map.entry("the patient joined the course", "参加课程"),
            Map.entry("it is not known yet which course fits", "还不知道哪门课合适，先问一句"),
            Map.entry("the patient told a date that courses count from", "说了课程要用的日子"),
            Map.entry("the patient wants no more pushes", "不要再推送"),
            Map.entry("two conditions are near, so one question decides", "两个病种都像，先问一句"),
            Map.entry("a complaint is answered by a person", "投诉由同事来答"),
            Map.entry("a person was called and has not come yet", "已经叫了同事，人还没到"),
            Map.entry("a question to the bot without an approved answer", "问机器人的，没有已批准答案"),
            Map.entry("a question without an approved answer", "没有已批准答案"),
            Map.entry("it may be about health and cannot be placed", "可能和身体有关，又说不准"),
            Map.entry("no lesson is left to send", "没有要发的课了"),
            Map.entry("a loss was recorded", "记录了妊娠丢失"),
            Map.entry("a death was recorded", "记录了去世"),
            Map.entry("a discharge was recorded", "记录了出院"),
            Map.entry("a transfer was recorded", "记录了转院"),
            Map.entry("recorded by mistake", "记错了，已撤销"),
            Map.entry("a person decided so", "由同事决定"),
            Map.entry("a loss or a death is on record, so a person answers", "记录过丢失或去世，由人来回"),
            Map.entry("the patient asked for a person", "患者要找人"),
            Map.entry("the person asked to stop", "本人要求停下"),
            Map.entry("the sender stopped before the platform answered", "发送中断，不知道送到没有"),
            Map.entry("the whole department", "全科室"));

    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("RED_FLAG", "危急"),
            Map.entry("COMPLAINT", "投诉"),
            Map.entry("ASKED", "要找人"),
            Map.entry("CONDITION", "病种"),
            Map.entry("QUESTION", "先问一句"),
            Map.entry("UNCLEAR", "说不准，找人"),
            Map.entry("ATTACHMENT", "语音或图片，找人"),
            Map.entry("ANSWER", "已批准答案"),
            Map.entry("CHAT", "闲聊"),
            Map.entry("NOTHING", "不用说话"),
            Map.entry("WELCOME", "欢迎"),
            Map.entry("DATE", "记日子"),
            Map.entry("JOIN_COURSE", "参加课程"),
            Map.entry("DECLINED", "不参加"),
            Map.entry("UNSUBSCRIBE", "退订"),
            Map.entry("HELD", "有人在处理"),
            Map.entry("UNDERSTOOD", "看懂了"),
            Map.entry("NOT_UNDERSTOOD", "没看懂"),
            Map.entry("UNHELPFUL", "答案没帮上，找人"),
            Map.entry("DUE_DATE", "预产期"),
            Map.entry("BIRTH", "出生日"),
            Map.entry("OPERATION", "手术日"),
            Map.entry("FAULT", "出错，找人"));

    private final boolean isEnglish;

    private Wording(boolean isEnglish) {
        this.isEnglish = isEnglish;
    }

    static Wording in(String language) {
        return new Wording("en".equals(language));
    }

    String say(String chinese, String english) {
        return isEnglish ? english : chinese;
    }

    String reason(String given) {
        if (given.startsWith("the bot cannot look at a ")) {
            return say("机器人看不了语音和图片", given);
        }
        if (given.startsWith("the platform refused: code ")) {
            return say("平台说成功，里面是错误码 " + given.replaceAll("\\D+", ""), given);
        }
        return isEnglish ? given : REASONS.getOrDefault(given, given);
    }

    /** What a message was taken for, or which day it names. */
    String kind(String kind) {
        return isEnglish ? kind.toLowerCase(Locale.ROOT).replace('_', ' ') : KINDS.getOrDefault(kind, kind);
    }
}
