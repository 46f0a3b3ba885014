package org.nuanqun.console.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the audit calls by one word, in a sentence a colleague would say. */
@MessageBundle(value = "deeds", locale = "zh")
public interface Deeds {

    @Message("收到消息")
    String received();

    @Message("平台又送了一次，没有重复处理")
    String repeated();

    @Message("判断")
    String decided();

    @Message("机器人准备说")
    String said();

    @Message("停下推送")
    String held();

    @Message("恢复推送")
    String released();

    @Message("没发")
    String dropped();

    @Message("已发送")
    String sent();

    @Message("平台拒收")
    String refused();

    @Message("接管")
    String tookOver();

    @Message("交还机器人")
    String handedBack();

    @Message("约好晚些交还机器人")
    String handsBackLater();

    @Message("改在这里回答，不在客户端里")
    String answersHere();

    @Message("到自己的客户端里回答")
    String answersThere();

    @Message("没有回话，交回队列，叫下一位")
    String fellSilent();

    @Message("叫人")
    String opened();

    @Message("升为危急")
    String raised();

    @Message("工单上加了一条")
    String added();

    @Message("有人接手")
    String claimed();

    @Message("关闭")
    String resolved();

    @Message("重新打开")
    String reopened();

    @Message("超时，叫下一位")
    String escalated();

    @Message("加入课程")
    String enrolled();

    @Message("发出一课")
    String lessonSent();

    @Message("记录变故，推送停下")
    String lifeChanged();

    @Message("变故撤下，推送恢复")
    String lifeChangeEnded();

    @Message("停课")
    String stopped();

    @Message("同意")
    String consented();

    @Message("撤回同意")
    String withdrew();

    @Message("新开了一稿话术")
    String revisionBegun();

    @Message("放弃了一稿话术")
    String revisionDiscarded();

    @Message("把一稿话术送审")
    String revisionInReview();

    @Message("退回了一稿话术")
    String revisionGivenBack();

    @Message("批准了一稿话术")
    String revisionApproved();

    @Message("发布了一稿话术")
    String revisionPublished();

    @Message("比较话术时看了遮住姓名的患者消息")
    String maskedMessagesRead();

    @Message("看了这段会话")
    String viewed();

    @Message("搜索")
    String searched();

    @Message("发出前撤回")
    String tookBack();

    @Message("看了被遮住的号码")
    String revealed();

    @Message("登录")
    String signedIn();

    @Message("退出")
    String signedOut();

    @Message("回复")
    String replied();

    @Message("写内部备注")
    String noted();

    @Message("系统")
    String system();

    @Message("机器人")
    String bot();

    @Message("患者")
    String patient();

    @Message("让机器人再处理一次")
    String replayed();

    @Message("决定再发一次")
    String sentAgain();

    @Message("放到一边")
    String putAside();

    @Message("记下她替谁问")
    String writesFor();

    @Message("划掉她替谁问")
    String writesForEnded();

    @Message("记下写的人未满 14 岁")
    String child();

    @Message("划掉未满 14 岁")
    String childEnded();

    @Message("记下监护人同意")
    String guardianAgreed();

    @Message("记下监护人收回同意")
    String guardianWithdrew();

    @Message("把群发先发给自己")
    String broadcastTried();

    @Message("定期群发")
    String recurringBegun();

    @Message("暂停定期群发")
    String recurringPaused();

    @Message("继续定期群发")
    String recurringResumed();

    @Message("结束定期群发")
    String recurringEnded();

    @Message("建一场讲座")
    String lecturePlanned();

    @Message("改讲座的名额")
    String lectureCapacity();

    @Message("取消一场讲座")
    String lectureCancelled();

    @Message("把一位同事的客户和群交给另一位")
    String handedOver();

    @Message("建了渠道活码")
    String channelMade();

    @Message("改了渠道活码")
    String channelChanged();

    @Message("停用了渠道活码")
    String channelEnded();

    @Message("交给平台一段入群欢迎语")
    String groupWelcomePlaced();

    @Message("改了入群欢迎语")
    String groupWelcomeChanged();

    @Message("撤下入群欢迎语")
    String groupWelcomeEnded();

    @Message("下载了报表")
    String exported();

    @Message("开启了两步登录")
    String secondFactorOn();

    @Message("关闭了两步登录")
    String secondFactorOff();

    @Message("替同事关闭了两步登录")
    String secondFactorTakenOff();

    @Message("做了一组新的恢复码")
    String recoveryCodesMade();

    @Message("用掉了一个恢复码")
    String recoveryCodeUsed();

    @Message("交班，叫下一位")
    String handedOn();

    @Message("加了一位同事")
    String accountMade();

    @Message("给了同事一个设密码的链接")
    String passwordLinkMade();

    @Message("设了新密码")
    String passwordSet();

    @Message("停用了一个账号")
    String accountDisabled();

    @Message("启用了一个账号")
    String accountEnabled();

    @Message("改了值班顺序")
    String dutyChanged();
}
