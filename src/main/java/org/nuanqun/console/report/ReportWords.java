package org.nuanqun.console.report;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of figures, with what each figure means. */
@MessageBundle(value = "report", locale = "zh")
public interface ReportWords {

    @Message("报表")
    String page();

    @Message("从")
    String from();

    @Message("到")
    String to();

    @Message("看哪里")
    String where();

    @Message("全部")
    String everywhere();

    @Message("看")
    String show();

    @Message("近 {n} 天")
    String lastDays(int n);

    @Message("日期不成一段：要先后有序，最长 92 天。先看近 7 天。")
    String refused();

    @Message("这段时间没有人说话，也没有找过人")
    String emptyTitle();

    @Message("患者一开口、一有人被叫，数字就从这里长出来。换一段日子看看。")
    String emptyWhy();

    @Message("怎么算的")
    String how();

    @Message("数字都从记录里现数出来，不另存。日子按医院的时区，一天从零点到零点。课程和群发不算回复。")
    String howAll();

    @Message("看数字")
    String asTable();

    @Message("下载表格")
    String asFile();

    @Message("{n} 秒")
    String seconds(long n);

    @Message("{n} 分")
    String minutes(String n);

    @Message("{n} 小时")
    String hours(String n);

    @Message("{n} 位")
    String people(long n);

    @Message("一对一")
    String oneToOne();

    @Message("没有病种")
    String noCondition();

    @Message("没有人")
    String nobody();

    @Message("患者")
    String patient();

    @Message("首次回复，一半快于")
    String firstReplyHalf();

    @Message("再次回复，一半快于")
    String nextReplyHalf();

    @Message("危急接管，一半快于")
    String redFlagHalf();

    @Message("按时接手")
    String metTitle();

    @Message("机器人答的")
    String botTitle();

    @Message("现在等着人回")
    String waitingTitle();

    @Message("这段时间没有")
    String noneYet();

    @Message("九成快于 {most}，共 {n} 次")
    String mostAndCount(String most, long n);

    @Message("这段时间没有危急")
    String noRedFlags();

    @Message("九成快于 {most}，{n} 次，按时 {share}，超时 {late} 次")
    String redFlagsUnder(String most, long n, String share, long late);

    @Message("{n} 件里 {met} 件")
    String metUnder(long n, long met);

    @Message("{n} 次开口，同事答 {person}，叫了人还没答 {called}，没有回话 {silent}")
    String answeredUnder(long n, String person, String called, String silent);

    @Message("最久 {took}")
    String longest(String took);

    @Message("没有人在等")
    String nobodyWaits();

    @Message("从叫人（工单打开）到同事发出第一句话。只算这段时间打开、已经回了的；同事主动接手的不算。")
    String howFirstReply();

    @Message("同事回过以后，患者又说话，到同事再回，中间机器人没有插话。24 小时内回的才算，按她开口那天记。")
    String howNextReply();

    @Message("从认出危急到第一位同事接管。后来换人、再开都不改这个时间。超时：过了当时的时限才有人接，或到现在还没人接。")
    String howRedFlag();

    @Message("叫人以后，在时限以前有同事接手的，占已见分晓的（接了的，或时限已过的）。还没到时限、还没人接的不算。同事主动接手的不算。")
    String howMet();

    @Message("一次开口：一个人在一个会话里连着说的话，到有人回为止，隔一天以上算两次。24 小时内同事回了算同事；没有，但叫了人，算还没答；没叫人、机器人回了算机器人；都没有算没有回话，闲聊多在这里。")
    String howAnswered();

    @Message("现在：开着的事里，还没有同事回过的，从叫人那时算；回过、患者又说了话的，从她那句话算。不受上面日子的限制。")
    String howWaiting();

    @Message("首次回复（分钟）")
    String chartFirstReply();

    @Message("危急接管用时（分钟）")
    String chartRedFlags();

    @Message("谁答的（每天次数）")
    String chartAnswered();

    @Message("叫人的事（每天件数）")
    String chartLoad();

    @Message("一半快于")
    String half();

    @Message("九成快于")
    String most();

    @Message("{n} 次，一半快于 {half}，九成快于 {most}。")
    String spreadSummary(String half, String most, long n);

    @Message("{n} 次危急，按时 {met} 次，超时 {late} 次。")
    String redFlagsSummary(long n, long met, long late);

    @Message("{n} 次开口：机器人答 {bot}，同事答 {person}，叫了人还没答 {called}，没有回话 {silent}。")
    String answeredSummary(long n, long bot, long person, long called, long silent);

    @Message("{days} 天里 {n} 件，最多的一天 {most} 件。")
    String loadSummary(long n, int days, long most);

    @Message("时限 {took}")
    String limitOf(String took);

    @Message("还没有人接")
    String nobodyCame();

    @Message("机器人")
    String keyBot();

    @Message("同事")
    String keyPerson();

    @Message("叫了人还没答")
    String keyCalled();

    @Message("没有回话")
    String keySilent();

    @Message("每天")
    String byDay();

    @Message("按群")
    String byGroup();

    @Message("按病种")
    String byCondition();

    @Message("接手的同事")
    String byOperator();

    @Message("谁写了多少")
    String byWriter();

    @Message("危急")
    String redFlags();

    @Message("日子")
    String day();

    @Message("群")
    String group();

    @Message("病种")
    String condition();

    @Message("同事")
    String colleague();

    @Message("患者说的")
    String heard();

    @Message("同事说的")
    String saidByPerson();

    @Message("机器人说的")
    String saidByBot();

    @Message("开口")
    String questions();

    @Message("机器人答")
    String byBot();

    @Message("同事答")
    String byPerson();

    @Message("再次回复")
    String nextReply();

    @Message("叫人")
    String tickets();

    @Message("首次回复")
    String firstReply();

    @Message("首次回复，九成")
    String firstReplyMost();

    @Message("按时接手")
    String met();

    @Message("危急接管")
    String redFlagTaken();

    @Message("危急按时")
    String redFlagMet();

    @Message("消息")
    String messages();

    @Message("会话")
    String conversations();

    @Message("天数")
    String daysOn();

    @Message("每天")
    String messagesADay();

    @Message("什么时候")
    String asked();

    @Message("用时")
    String took();

    @Message("时限")
    String limit();

    @Message("按时")
    String inTime();

    @Message("超时")
    String late();

    @Message("按时")
    String yes();

    @Message("等着")
    String open();
}
