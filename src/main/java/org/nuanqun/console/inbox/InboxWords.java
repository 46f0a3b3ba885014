package org.nuanqun.console.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the list, and what an operator may do with a conversation. */
@MessageBundle(value = "inbox", locale = "zh")
public interface InboxWords {

    @Message("会话列表")
    String list();

    @Message("其余在办 {n}")
    String rest(int n);

    @Message("{n} 条新的")
    String fresh(int n);

    @Message("现在没有人等你")
    String nobodyWaits();

    @Message("机器人在答 {n} 位")
    String botAnswers(long n);

    @Message("还没有人说话")
    String silence();

    @Message("患者一开口，这里就会出现")
    String silenceWhy();

    @Message("没有找到“{words}”")
    String nothingFound(String words);

    @Message("换个说法试试，只找一模一样的字")
    String nothingFoundNext();

    @Message("搜索")
    String searched();

    @Message("患者页")
    String foundFaces();

    @Message("她们的会话")
    String foundPeople();

    @Message("群")
    String foundGroups();

    @Message("说过的话")
    String foundMessages();

    @Message("只列最近 {n} 条")
    String newestShown(int n);

    @Message("只在最近 {n} 万条消息里找，字要一模一样。谁搜过、找到几条会留痕，不记搜的字。")
    String searchLimit(int n);

    @Message("内部备注")
    String note();

    @Message("打开沙盒")
    String openSandbox();

    @Message("一对一")
    String oneToOne();

    @Message("接管")
    String takeOver();

    @Message("接管 {left}")
    String claim(String left);

    @Message("答复 {left}")
    String answer(String left);

    @Message("{name} 处理中")
    String heldBy(String name);

    @Message("你在处理")
    String heldByMe();

    @Message("机器人处理")
    String heldByBot();

    @Message("等人接手")
    String heldByNobody();

    @Message("危急")
    String redFlag();

    @Message("投诉")
    String complaint();

    @Message("要人工")
    String asked();

    @Message("没听懂")
    String unclear();

    @Message("图片或语音")
    String attachment();

    @Message("课没看懂")
    String notUnderstood();

    @Message("答案没帮上")
    String unhelpful();

    @Message("出了差错")
    String fault();

    @Message("没发出去")
    String delivery();

    @Message("主动接手")
    String steppedIn();

    @Message("选一个会话")
    String chooseOne();

    @Message("j 下一个，k 上一个，o 打开")
    String chooseHow();

    @Message("[语音]")
    String voice();

    @Message("[图片]")
    String picture();

    @Message("[文件] {name}")
    String file(String name);

    @Message("[视频]")
    String video();

    @Message("机器人")
    String bot();

    @Message("同事")
    String staff();
}
