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

    @Message("快捷回复")
    String macros();

    @Message("搜标题、关键词或内容")
    String findMacro();

    @Message("没有这样的快捷回复")
    String noMacro();

    @Message("上下键选，回车放入，放入后还能改")
    String macroHow();

    @Message("同时记一条备注：")
    String withNote();

    @Message("发出后关闭，去向：")
    String thenResolve();

    @Message("医生还没核对：{what}")
    String toBeChecked(String what);

    @Message("这里是一对一，没有群名可填")
    String onlyInGroup();

    @Message("没有设医院电话，请管理员设 CONSOLE_HOTLINE")
    String noHotline();

    @Message("还不知道患者叫什么")
    String noName();

    @Message("草稿：")
    String draft();

    @Message("{name}正在看")
    String looks(String name);

    @Message("{name}正在看，有未发送的草稿")
    String looksAndWrites(String name);

    @Message("先接管，再放入")
    String takeOverFirst();
}
