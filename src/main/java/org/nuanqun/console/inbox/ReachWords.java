package org.nuanqun.console.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where an operator's words arrive. */
@MessageBundle(value = "reach", locale = "zh")
public interface ReachWords {

    @Message("{name} 正在企业微信客户端里接待，平台只收她在那里写的话。")
    String onlyThere(String name);

    @Message("会话在企业微信的接待池里等人接待，平台不收这里写的话。")
    String onlyThePool();

    @Message("你发的第一条会结束客户端里的会话，并送到患者；之后要等她点一下或回一句，才能再发。")
    String hereOnce();

    @Message("会话已结束。患者再发消息之前，平台什么都不收；你写的会留在这里。")
    String notYet();

    @Message("改在这里回答")
    String answerHere();

    @Message("到我的企业微信里回答")
    String answerThere();

    @Message("患者那边还是同一个会话，之后在客户端里写")
    String answerThereWhy();
}
