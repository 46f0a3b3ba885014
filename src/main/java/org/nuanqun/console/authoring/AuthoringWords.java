package org.nuanqun.console.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the authors' pages. */
@MessageBundle(value = "authoring", locale = "zh")
public interface AuthoringWords {

    @Message("没帮上的排在前面。看看患者当时问的是什么，再改 bot-scripts/answers")
    String answersHow();

    @Message("答案")
    String answer();

    @Message("状态")
    String state();

    @Message("给过")
    String given();

    @Message("说有帮助")
    String helpful();

    @Message("没帮上")
    String unhelpful();

    @Message("当时的会话")
    String cases();

    @Message("还没有给过答案")
    String nothingGiven();

    @Message("给出一条写好的答案，它就记在这里")
    String nothingGivenWhy();

    @Message("{n}（{share}%）")
    String share(long n, long share);

    @Message("已审核，到 {day}")
    String approved(String day);

    @Message("等医生审核，到 {day}")
    String waitsForReview(String day);

    @Message("{day} 已到期，不再用")
    String expired(String day);

    @Message("已撤回或删掉，不再用")
    String gone();

    @Message("像患者那样打一句话，看小暖听成什么。这里打的字不保存，也不发给任何人")
    String tryHow();

    @Message("试一句话")
    String sentence();

    @Message("在哪里说")
    String saidWhere();

    @Message("一对一")
    String oneToOne();

    @Message("{name} 的群里")
    String inGroupOf(String name);

    @Message("试一试")
    String tryNow();

    @Message("听成了什么")
    String understood();

    @Message("写好的答案")
    String approvedAnswer();

    @Message("所以小暖会")
    String soTheBot();

    @Message("什么也不说")
    String saysNothing();

    @Message("请人：{department}")
    String callsPerson(String department);

    @Message("危急 {level} 级")
    String redFlag(String level);

    @Message("投诉")
    String complaint();

    @Message("要找人")
    String asksForPerson();

    @Message("病种")
    String likelyCondition();

    @Message("先问一句")
    String asks();

    @Message("说不准，请人看")
    String unclear();

    @Message("闲聊")
    String chat();

    @Message("{name}，把握 {percent}%，{department}")
    String condition(String name, long percent, String department);

    @Message("先管危急，不找答案")
    String dangerFirst();

    @Message("{answer}，相似 {percent}%")
    String fits(String answer, long percent);

    @Message("两条都像，请她自己选：1. {one}  2. {other}")
    String twoAreClose(String one, String other);

    @Message("不给：问到了用量、诊断或看报告，只有医生能答")
    String onlyAClinician();

    @Message("不给：最近的“{nearest}”没有讲到“{word}”")
    String otherAspect(String nearest, String word);

    @Message("不给：最近的“{nearest}”要话里说到这些才给：{words}")
    String takesForGranted(String nearest, String words);

    @Message("不给：没有在问什么")
    String nothingAsked();

    @Message("不给：最近的“{nearest}”也不够像")
    String tooFar(String nearest);

    @Message("一条答案也没有")
    String noAnswers();
}
