package org.nuanqun.console.authoring;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the page of recalled texts says. */
@MessageBundle(value = "recall", locale = "zh")
public interface RecallWords {

    @Message("撤回的内容")
    String page();

    @Message("话术里写了 status: recalled 的小课和答案。排着没发的已经取下；下面是已经收到的人。")
    String how();

    @Message("{n} 人已经收到")
    String have(int n);

    @Message("更正的话")
    String say();

    @Message("把更正发给他们")
    String send();

    @Message("没有撤回的内容")
    String none();

    @Message("以后要撤回，就在小课或答案的 review 里写 status: recalled 和原因。")
    String noneWhy();

    @Message("这样发不出去：没有正文，或没有人收到过")
    String correctionRefused();

    @Message("之前发给您的“{title}”有一处要更正：{why}。请以这一条为准，有疑问回复“转人工”。")
    String correction(String title, String why);
}
