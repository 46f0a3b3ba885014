package org.nuanqun.console.work;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages beside the inbox. */
@MessageBundle(value = "work", locale = "zh")
public interface WorkWords {

    @Message("群")
    String group();

    @Message("{n} 人")
    String people(int n);

    @Message("在办")
    String open();

    @Message("危急")
    String redFlags();

    @Message("快满的群")
    String nearlyFull();

    @Message("成员 / 容量")
    String membersAndRoom();

    @Message("病种")
    String condition();

    @Message("成员 {n}")
    String members(int n);

    @Message("还没有认出来")
    String unknownCondition();

    @Message("没有")
    String none();

    @Message("最久 {waited}")
    String longest(String waited);

    @Message("还没有群")
    String noGroups();

    @Message("平台第一次送来群里的消息，群就出现在这里")
    String noGroupsWhy();

    @Message("{when} 进群")
    String joinedAt(String when);

    @Message("打开会话")
    String openConversation();

    @Message("没有认出的成员")
    String noMembers();

    @Message("先看最需要的")
    String sortedByNeed();

    @Message("平台自己数的，按群主")
    String countedByPlatform();

    @Message("有的平台不告诉我们群里的话，只在第二天给出数目，而且只按群主给，不分群。下面是最近一天的")
    String countedHow();

    @Message("群主")
    String owner();

    @Message("群 / 有人说话的")
    String groupsSpokenIn();

    @Message("成员 / 当天新进")
    String membersNew();

    @Message("说过话的成员")
    String whoSpoke();

    @Message("消息数")
    String messages();

    @Message("课程")
    String course();

    @Message("{n} 课")
    String lessons(int n);

    @Message("已发 / 看懂")
    String sentAndUnderstood();

    @Message("学员")
    String learners();

    @Message("下一课")
    String next();

    @Message("进度")
    String progress();

    @Message("第 {n} 课「{title}」")
    String lessonTitle(int n, String title);

    @Message("原定 {when}，避开免打扰")
    String movedOutOfQuiet(String when);

    @Message("原定 {when}，避开休息日")
    String movedOffRestDay(String when);

    @Message("原定 {when}，加入时已过")
    String movedJoinedLate(String when);

    @Message("没有下一课了")
    String noNext();

    @Message("还没有人在学")
    String nobodyLearns();

    @Message("课")
    String lesson();

    @Message("标题")
    String title();

    @Message("什么时候发")
    String when();

    @Message("来源")
    String sources();

    @Message("按{anchor}排，共 {n} 课")
    String arranged(String anchor, int n);

    @Message("加入日")
    String anchorEnrolment();

    @Message("预产期")
    String anchorDueDate();

    @Message("出生")
    String anchorBirth();

    @Message("手术")
    String anchorOperation();

    @Message("{anchor}前 {days} 天 {time}")
    String before(String anchor, int days, String time);

    @Message("{anchor}当天 {time}")
    String onTheDay(String anchor, String time);

    @Message("{anchor}后 {days} 天 {time}")
    String after(String anchor, int days, String time);

    @Message("第 {n} 版")
    String version(int n);

    @Message("留痕")
    String trail();

    @Message("只增不改，前后相扣")
    String trailKept();

    @Message("核对过，一条没少，一字没动")
    String trailUntouched();

    @Message("核对不上：这里被改过")
    String trailBroken();

    @Message("回到会话")
    String backToConversation();

    @Message("还没有记录")
    String emptyTrail();

    @Message("同事")
    String colleagues();

    @Message("姓名")
    String name();

    @Message("患者看到的称呼")
    String called();

    @Message("工号")
    String login();

    @Message("角色")
    String role();

    @Message("科室")
    String departments();

    @Message("状态")
    String state();

    @Message("能登录")
    String enabled();

    @Message("已停用")
    String disabled();

    @Message("两步登录")
    String twoStep();

    @Message("有人丢了手机")
    String lostPhone();

    @Message("她的手机和恢复码都没有了，才在这里关掉她的两步登录。先确定真是她本人；她所有的登录会一起结束，这件事会留痕。")
    String lostPhoneHow();

    @Message("怎么确定是她")
    String lostPhoneProof();

    @Message("自己的两步登录，在左下角的菜单里用验证码关")
    String ownTwoStep();

    @Message("关掉她的两步登录")
    String lostPhoneOff();

    @Message("停用")
    String disable();

    @Message("启用")
    String enable();

    @Message("新链接")
    String newLink();

    @Message("加一位同事")
    String add();

    @Message("加上")
    String addNow();

    @Message("管理员")
    String admin();

    @Message("值班员")
    String operator();

    @Message("只看")
    String observer();

    @Message("只查留痕和报表")
    String auditor();

    @Message("写话术")
    String contentEditor();

    @Message("审核话术")
    String clinicalReviewer();

    @Message("把这个链接给 {name}，她用一次来设密码，三天内有效。离开这一页就看不到了。")
    String linkFor(String name);

    @Message("这个工号有人用了")
    String loginTaken();

    @Message("姓名要有，工号是 2 到 64 位字母或数字")
    String badColleague();

    @Message("不能停用自己")
    String notYourself();

    @Message("值班：先叫谁")
    String duty();

    @Message("危急和转人工按这个顺序叫人，超时叫下一位。空着就叫科室里的人，最后叫管理员。")
    String dutyHow();

    @Message("第 {n} 位")
    String turn(int n);

    @Message("从")
    String from();

    @Message("到")
    String until();

    @Message("不填就是全天")
    String roundTheClock();

    @Message("保存")
    String save();

    @Message("现在先叫 {name}")
    String callsFirst(String name);

    @Message("现在没有人可叫")
    String callsNobody();

    @Message("没有人")
    String nobody();

    @Message("时间要成对，如 08:00 到 17:30")
    String badHours();

    @Message("{name} 将收到的推送")
    String pushes(String name);

    @Message("没有变化的话就是这样")
    String pushesIfNothingChanges();

    @Message("课程原定")
    String pushPlanned();

    @Message("为什么改")
    String pushWhy();

    @Message("没有要发的课")
    String noPushes();

    @Message("只发给同意过、没有停推的人；避开免打扰，先让回复走")
    String broadcastRules();

    @Message("写一条")
    String broadcastNew();

    @Message("阶段")
    String broadcastStage();

    @Message("正文（花括号里写 name，发的时候换成称呼）")
    String broadcastText();

    @Message("什么时候发（空着就是现在）")
    String broadcastAt();

    @Message("看看有多少人")
    String broadcastCount();

    @Message("发送")
    String broadcastSend();

    @Message("发过的")
    String broadcastLatest();

    @Message("还没有群发过")
    String broadcastNone();

    @Message("暂停")
    String broadcastPause();

    @Message("继续")
    String broadcastResume();

    @Message("停止，没发的不再发")
    String broadcastStop();

    @Message("每个人的结果")
    String broadcastRecipients();

    @Message("进行中")
    String broadcastRunning();

    @Message("等免打扰结束，{when} 起发")
    String broadcastQuietUntil(String when);

    @Message("定在 {when} 发")
    String broadcastPlannedFor(String when);

    @Message("重复")
    String broadcastEvery();

    @Message("这是一场讲座的邀请：正文下面会带上报名的按钮。取消那一场，没发完的也停。")
    String broadcastInvites();

    @Message("只发一次")
    String everyOnce();

    @Message("每周")
    String everyWeek();

    @Message("每月")
    String everyMonth();

    @Message("重复到哪一天（含这一天，重复才要填）")
    String broadcastUntil();

    @Message("重复的要有结束那一天：不早于第一次，不晚于两年")
    String broadcastBadEnd();

    @Message("会在这些时候发，每次到时再数有哪些人：")
    String broadcastTimes();

    @Message("{at}（在免打扰里，{open} 起发）")
    String timeInQuiet(String at, String open);

    @Message("定期群发")
    String recurring();

    @Message("每{day} {time}，到 {until}")
    String everyWeekOn(String day, String time, String until);

    @Message("每月 {day} 日 {time}，到 {until}")
    String everyMonthOn(int day, String time, String until);

    @Message("下一次 {when}")
    String recurringNext(String when);

    @Message("已结束")
    String recurringEnded();

    @Message("接下来")
    String recurringComing();

    @Message("暂停，到点不发")
    String recurringPause();

    @Message("结束，以后不再发")
    String recurringEnd();

    @Message("每一次")
    String recurringTimes();

    @Message("还没有到过点")
    String recurringNoTimes();

    @Message("没有发：{why}")
    String recurringNot(String why);

    @Message("没有下一次了")
    String recurringNoNext();

    @Message("先发给自己（{name}）")
    String broadcastTry(String name);

    @Message("发到您自己的会话了。不算群发，不记在患者的数目里。")
    String broadcastTried();

    @Message("连上自己的会话，先发给自己看看")
    String broadcastOwn();

    @Message("换一个自己的会话")
    String broadcastOwnOther();

    @Message("像患者那样给机器人私聊，发这几个字：{words}。十五分钟内有效，发过之后再点“先发给自己”。")
    String broadcastOwnHow(String words);

    @Message("还没有连上您自己的会话，没法先发给自己")
    String broadcastNoOwn();

    @Message("已暂停")
    String broadcastPaused();

    @Message("已停止")
    String broadcastStopped();

    @Message("已发完")
    String broadcastDone();

    @Message("还没写正文")
    String broadcastNoText();

    @Message("没有选中任何人：请选群或病种")
    String broadcastNobody();

    @Message("发送时间已过，或看不懂")
    String broadcastBadMoment();

    @Message("现在会发给 {reached} 人，共选中 {all} 人。")
    String broadcastReach(int reached, int all);

    @Message("{unasked} 人没有同意，{held} 人停着推送。")
    String broadcastWithout(int unasked, int held);

    @Message("这是什么")
    String broadcastKind();

    @Message("服务通知")
    String kindService();

    @Message("科普")
    String kindEducation();

    @Message("广告")
    String kindAdvertisement();

    @Message("广告审查证明文号（只有广告要填）")
    String broadcastApproval();

    @Message("不发给这些群里的人")
    String broadcastWithoutGroups();

    @Message("分几小时发完（0 是尽快）")
    String broadcastHours();

    @Message("广告没有审查证明文号，不能发")
    String broadcastNoApproval();

    @Message("“{said}”：{why}（{law}）。{instead}")
    String broadcastClaim(String said, String why, String law, String instead);

    @Message("他们会这样读到")
    String broadcastPreview();

    @Message("这些人现在不会收到")
    String broadcastNotThese();

    @Message("存好的人群")
    String segmentsSaved();

    @Message("现在 {n} 人")
    String segmentCount(int n);

    @Message("存成人群，叫")
    String segmentName();

    @Message("存起来")
    String segmentSave();

    @Message("删掉")
    String segmentForget();

    @Message("分 {hours} 小时发")
    String broadcastSpreadOver(long hours);

    @Message("每小时约 {n} 条")
    String broadcastRate(int n);

    @Message("大约还要 {minutes} 分钟")
    String broadcastLeft(long minutes);

    @Message("没发成的 {n} 人再试一次")
    String broadcastRetry(int n);

    @Message("复盘")
    String broadcastReview();

    @Message("下载每个人的结果")
    String broadcastFile();

    @Message("已发 {sent}，没发 {unsent}，还剩 {open}")
    String broadcastTally(int sent, int unsent, int open);

    @Message("排着")
    String recipientWaiting();

    @Message("等可以发的时候")
    String recipientQueued();

    @Message("已发")
    String recipientSent();

    @Message("没发")
    String recipientNotSent();

    @Message("怀孕中")
    String stagePregnant();

    @Message("产后一年内")
    String stageAfterBirth();

    @Message("术后一年内")
    String stageAfterOperation();

    @Message("机器人没处理成、没发出去，或不知道发没发出去的，最新的在前")
    String stuckRules();

    @Message("没处理成的消息")
    String stuckEntries();

    @Message("没发出去的话")
    String stuckSayings();

    @Message("再处理一次")
    String stuckReplay();

    @Message("再发一次")
    String stuckAgain();

    @Message("放到一边")
    String stuckAside();

    @Message("知道可能收到两次")
    String stuckMayTwice();

    @Message("没有。每条消息都处理了")
    String stuckNoEntries();

    @Message("没有。该发的都发出去了")
    String stuckNoSayings();

    @Message("不知道发没发到")
    String stuckUnknown();

    @Message("没发出去")
    String stuckGivenUp();

    @Message("安全话术")
    String stuckSafety();

    @Message("欢迎")
    String stuckGreeting();

    @Message("同事的话")
    String stuckOperator();

    @Message("机器人的答复")
    String stuckReply();

    @Message("一课")
    String stuckLesson();

    @Message("群发")
    String stuckBroadcast();

    @Message("讲座的通知")
    String stuckNotice();

    @Message("试发")
    String stuckTrial();

    @Message("正在再处理，结果在会话里")
    String stuckReplayed();

    @Message("正在再发，结果在会话里")
    String stuckSentAgain();

    @Message("放到一边了，会话里还看得到")
    String stuckPutAside();

    @Message("没有做：已经有人处理了，或没有确认")
    String stuckNothingDone();

    @Message("处理时出错：{what}")
    String stuckFault(String what);

    @Message("谁做的")
    String auditWho();

    @Message("所有人")
    String auditEverybody();

    @Message("看")
    String auditShow();

    @Message("最近 {n} 件。这里没有患者和同事写的话，只有谁在什么时候做了什么。")
    String auditNewest(int n);

    @Message("这一条的全部经过")
    String auditTrail();
}
