package org.nuanqun.console.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of what helps an operator write. */
@MessageBundle(value = "aid", locale = "zh")
public interface AidWords {

    @Message("建议答复")
    String suggestions();

    @Message("没有相近的答案，请自己写")
    String noSuggestion();

    @Message("来源：{source}，第 {version} 版")
    String from(String source, int version);

    @Message("{name} 审核")
    String reviewedBy(String name);

    @Message("演示内容，本院医生还没有审核")
    String notReviewed();

    @Message("有效到 {day}")
    String validUntil(String day);

    @Message("放入")
    String putIn();

    @Message("放入：{question}")
    String putInThis(String question);

    @Message("先接管，再放入")
    String takeOverFirst();
}
