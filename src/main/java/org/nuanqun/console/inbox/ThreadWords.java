package org.nuanqun.console.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of a conversation and the pane beside it. */
@MessageBundle(value = "thread", locale = "zh")
public interface ThreadWords {

    @Message("会话")
    String conversation();

    @Message("{n} 人")
    String members(int n);

    @Message("一对一")
    String oneToOne();

    @Message("机器人")
    String bot();

    @Message("内部备注")
    String note();

    @Message("{name} 进群")
    String joined(String name);

    @Message("{name} 离开")
    String left(String name);

    @Message("回到最新")
    String toNewest();

    @Message("还没有消息")
    String empty();

    @Message("发送中")
    String pending();

    @Message("撤回")
    String undo();

    @Message("等着发：{why}")
    String waits(String why);

    @Message("等员工点发送")
    String awaitsTap();

    @Message("没发出去：{why}")
    String failed(String why);

    @Message("没发：{why}")
    String dropped(String why);

    @Message("不知是否发到，不重发")
    String unknown();

    @Message("已发送")
    String sent();

    @Message("等你接管")
    String redFlagWaits();

    @Message("安全话术已发，机器人不再多说")
    String redFlagWaitsWhy();

    @Message("等人接手")
    String ticketWaits();

    @Message("机器人在答")
    String botHolds();

    @Message("有人接管之前，只能写内部备注")
    String botHoldsWhy();

    @Message("没有人在处理")
    String nobodyHolds();

    @Message("机器人不说话，等一位同事")
    String nobodyHoldsWhy();

    @Message("你正在处理 · {lasted}")
    String iHold(String lasted);

    @Message("{name} 在处理")
    String colleagueHolds(String name);

    @Message("已 {lasted}，你只能写备注")
    String colleagueHoldsWhy(String lasted);

    @Message("接管")
    String takeOver();

    @Message("交还机器人")
    String handBack();

    @Message("危急未关闭，先不能交还")
    String handBackForbidden();

    @Message("现在")
    String handBackNow();

    @Message("这次回复后")
    String handBackAfterReply();

    @Message("{n} 小时后")
    String handBackInHours(long n);

    @Message("{n} 分钟后")
    String handBackInMinutes(long n);

    @Message("患者在等回话，就先不交还")
    String handBackLaterWhy();

    @Message("约好 {time} 交还机器人")
    String goesBackAt(String time);

    @Message("结束时")
    String handBackOnResolve();

    @Message("写明去向后自动交还")
    String handBackOnResolveWhy();

    @Message("关闭危急、写明去向后自动交还")
    String handBackOnResolveFlagWhy();

    @Message("这次回复后交还机器人")
    String willHandBack();

    @Message("回复")
    String reply();

    @Message("发到 {where}，{n} 人可见")
    String toGroup(String where, int n);

    @Message("只发给 {name}")
    String toPerson(String name);

    @Message("回复 {name}")
    String replyPlaceholder(String name);

    @Message("写给同事看，患者看不到。@姓名 会进她的“提到我”")
    String notePlaceholder();

    @Message("发送")
    String send();

    @Message("记下")
    String keep();

    @Message("草稿已存")
    String draftKept();

    @Message("写明去向并关闭")
    String resolve();

    @Message("关闭这件事")
    String resolveTitle();

    @Message("她现在在哪里，后面谁管")
    String outcome();

    @Message("例如：10:44 到产科急诊，李雯陪同，胎监中")
    String outcomeExample();

    @Message("已到院")
    String outcomeArrived();

    @Message("已电话说清")
    String outcomeCalled();

    @Message("虚惊")
    String outcomeFalseAlarm();

    @Message("转门诊")
    String outcomeClinic();

    @Message("关闭")
    String close();

    @Message("取消")
    String cancel();

    @Message("重新打开")
    String reopen();

    @Message("已关闭")
    String resolved();

    @Message("去向：{outcome}")
    String outcomeWas(String outcome);

    @Message("患者")
    String patient();

    @Message("看这个人的全部")
    String personPage();

    @Message("发消息的人")
    String writer();

    @Message("预产期")
    String dueDate();

    @Message("出生")
    String birth();

    @Message("手术")
    String operation();

    @Message("末次月经")
    String lastPeriod();

    @Message("出院")
    String discharge();

    @Message("孕 {weeks} 周 + {days}")
    String gestation(long weeks, long days);

    @Message("第 {days} 天")
    String daysSince(long days);

    @Message("课程")
    String course();

    @Message("第 {n} / {of} 课")
    String lessonOf(int n, int of);

    @Message("下一课 {when}「{title}」")
    String nextLesson(String when, String title);

    @Message("推送已停：{why}")
    String pushesStopped(String why);

    @Message("等 {name} 说出日期")
    String waitsForDate(String name);

    @Message("没有在学的课程")
    String noCourse();

    @Message("同意")
    String consent();

    @Message("分诊")
    String consentTriage();

    @Message("患教推送")
    String consentEducation();

    @Message("随访")
    String consentFollowUp();

    @Message("研究")
    String consentResearch();

    @Message("{purpose} 未同意")
    String notConsented(String purpose);

    @Message("病种与群")
    String conditions();

    @Message("还不知道病种")
    String noConditions();

    @Message("经过")
    String timeline();

    @Message("留痕")
    String audit();

    @Message("全部")
    String all();

    @Message("危急未关闭")
    String holdRedFlag();

    @Message("投诉处理中")
    String holdComplaint();

    @Message("撤回同意")
    String holdConsent();

    @Message("妊娠丢失")
    String holdLoss();

    @Message("去世")
    String holdDeath();

    @Message("出院")
    String holdDischarged();

    @Message("已转院")
    String holdTransferred();

    @Message("同事停下")
    String holdOperator();

    @Message("处置")
    String handling();

    @Message("判断依据")
    String evidence();

    @Message("归属")
    String department();

    @Message("先通知")
    String notified();

    @Message("{name}，{n} 次转接")
    String escalated(String name, int n);

    @Message("{level} 级")
    String level(String level);

    @Message("详情")
    String details();

    @Message("记录变故，停止推送")
    String changeTitle();

    @Message("发生了什么")
    String changeWhat();

    @Message("妊娠丢失：停孕产课程，其余先不发")
    String changeLoss();

    @Message("去世：全部停止")
    String changeDeath();

    @Message("出院：先不发")
    String changeDischarged();

    @Message("转院：全部停止")
    String changeTransferred();

    @Message("我已核对，现在就停")
    String changeConfirm();

    @Message("停止推送")
    String changeRecord();

    @Message("记错了，撤销")
    String changeUndo();

    @Message("恢复推送")
    String changeLift();

    @Message("将收到什么")
    String pushes();

    @Message("正在从平台取来")
    String sentFetching();

    @Message("还没取到，会再试：{why}")
    String sentNotYet(String why);

    @Message("取不到了：{why}")
    String sentGone(String why);

    @Message("下载（{size}）")
    String sentSave(String size);

    @Message("附一张图片")
    String attach();

    @Message("正在传")
    String attaching();

    @Message("要发的图片")
    String attached();

    @Message("去掉图片")
    String unattach();

    @Message("患者发来的图片")
    String sentPicture();

    @Message("患者发来的语音")
    String sentVoice();

    @Message("显示号码")
    String reveal();

    @Message("会留痕。为什么要看？")
    String revealWhy();

    @Message("给她打电话")
    String revealCall();

    @Message("查她的病历")
    String revealRecord();

    @Message("核对是谁")
    String revealWho();
}
