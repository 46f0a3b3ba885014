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
}
