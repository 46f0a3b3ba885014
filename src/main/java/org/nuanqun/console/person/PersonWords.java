package org.nuanqun.console.person;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of one person. */
@MessageBundle(value = "person", locale = "zh")
public interface PersonWords {

    @Message("患者页")
    String page();

    @Message("发消息的人")
    String writer();

    @Message("在平台上")
    String accounts();

    @Message("日期")
    String days();

    @Message("{when} 记下")
    String noted(String when);

    @Message("后来改了")
    String replaced();

    @Message("还没有日期。她说出预产期、出生或手术日期，课程就按那天排。")
    String noDays();

    @Message("病种")
    String conditions();

    @Message("还不知道病种。听出来了，或进了某个病种的群，就写在这里。")
    String noConditions();

    @Message("平台上的标签")
    String tags();

    @Message("{tag}，没标上：{why}")
    String notTagged(String tag, String why);

    @Message("从哪里来")
    String came();

    @Message("码 {code}")
    String code(String code);

    @Message("{when}，后来走了")
    String cameAndLeft(String when);

    @Message("所在的群")
    String groups();

    @Message("没有在群里")
    String noGroups();

    @Message("会话")
    String conversations();

    @Message("还没有会话")
    String noConversations();

    @Message("同意")
    String consent();

    @Message("同意的经过")
    String ledger();

    @Message("还没有问过她。她报名课程，就是同意收课；一句“不要再发”就是撤回。")
    String noLedger();

    @Message("{purpose}：同意")
    String gave(String purpose);

    @Message("{purpose}：撤回")
    String took(String purpose);

    @Message("推送停着")
    String held();

    @Message("从 {when} 起，已 {lasted}")
    String heldSince(String when, String lasted);

    @Message("课程")
    String courses();

    @Message("还没有课程。她回复“参加课程”，或同事替她报名，就从这里看进度。")
    String noCourses();

    @Message("{when} 报名")
    String enrolled(String when);

    @Message("第 {n} / {of} 课")
    String lessonOf(int n, int of);

    @Message("下一课 {when}「{title}」")
    String next(String when, String title);

    @Message("接下来会收到")
    String coming();

    @Message("停推解除以后，照这样发")
    String comingOnceFreed();

    @Message("什么都不变的话")
    String comingIfNothingChanges();

    @Message("没有要来的课")
    String nothingComing();

    @Message("找过人的事")
    String tickets();

    @Message("还没有找过人。危急、投诉、要人工、机器人拿不准，都会记在这里。")
    String noTickets();

    @Message("为什么")
    String about();

    @Message("到哪一步")
    String state();

    @Message("什么时候")
    String when();

    @Message("多久")
    String times();

    @Message("谁在管")
    String whoHas();

    @Message("去向")
    String outcome();

    @Message("等人接手")
    String waiting();

    @Message("处理中")
    String claimed();

    @Message("已关闭")
    String resolved();

    @Message("{took} 接手")
    String claimedIn(String took);

    @Message("{took} 回复")
    String answeredIn(String took);

    @Message("经过")
    String story();

    @Message("还没有发生什么。她一开口，这里就有。")
    String noStory();

    @Message("看更早的")
    String more();

    @Message("进群")
    String joined();

    @Message("离开")
    String left();

    @Message("谁看过这一页")
    String readers();

    @Message("记录完整")
    String untouched();

    @Message("记录被改过")
    String broken();

    @Message("打开会话")
    String open();

    @Message("替谁问")
    String writesFor();

    @Message("只为自己，或还没有人记下。她说“我妹妹”“我爱人”时，把那个人记在这里，免得把两个人当成一个。")
    String writesForNobody();

    @Message("记下一个人")
    String addWritesFor();

    @Message("是她的谁")
    String relation();

    @Message("例如：妹妹")
    String relationExample();

    @Message("称呼（可以不写）")
    String herName();

    @Message("记下")
    String keep();

    @Message("划掉")
    String strike();

    @Message("划掉{relation}")
    String strikeOut(String relation);

    @Message("未满 14 岁")
    String child();

    @Message("记下：写的人未满 14 岁")
    String childNote();

    @Message("记下以后，要监护人同意，推送才会再发；广告一律不发。")
    String childHow();

    @Message("监护人还没有同意，推送停着")
    String guardianMissing();

    @Message("{relation} {name} 在 {when} 同意（{seen}）")
    String guardianAgreed(String relation, String name, String when, String seen);

    @Message("监护人姓名")
    String guardianName();

    @Message("和孩子的关系")
    String guardianRelation();

    @Message("怎么核实的，例如 电话里、看了户口本")
    String guardianSeen();

    @Message("监护人同意了")
    String guardianKeep();

    @Message("监护人收回同意")
    String guardianWithdraw();

    @Message("记错了，或已满 14 岁")
    String childEnd();
}
