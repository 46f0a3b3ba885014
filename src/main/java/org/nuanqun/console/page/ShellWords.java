package org.nuanqun.console.page;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the frame, and of times. */
@MessageBundle(value = "shell", locale = "zh")
public interface ShellWords {

    @Message("暖群")
    String product();

    @Message("跳到正文")
    String skip();

    @Message("主导航")
    String nav();

    @Message("搜人、群、聊天")
    String search();

    @Message("需要我")
    String needsMe();

    @Message("我的")
    String mine();

    @Message("待接手")
    String unassigned();

    @Message("提到我")
    String mentions();

    @Message("机器人处理中")
    String botHandles();

    @Message("全部")
    String all();

    @Message("按病种")
    String byCondition();

    @Message("在办")
    String openHere();

    @Message("工作")
    String work();

    @Message("患者群")
    String groups();

    @Message("患教课程")
    String courses();

    @Message("写好的答案")
    String answers();

    @Message("试一句话")
    String trySentence();

    @Message("改话术")
    String scripts();

    @Message("交班")
    String shift();

    @Message("群发")
    String broadcasts();

    @Message("讲座和活动")
    String lectures();

    @Message("渠道活码")
    String channels();

    @Message("报表")
    String reports();

    @Message("卡住的")
    String stuck();

    @Message("同事与值班")
    String colleagues();

    @Message("平台账号")
    String accounts();

    @Message("沙盒")
    String sandbox();

    @Message("更多")
    String more();

    @Message("退出")
    String signOut();

    @Message("跟随系统")
    String themeSystem();

    @Message("浅色")
    String themeLight();

    @Message("深色")
    String themeDark();

    @Message("外观")
    String theme();

    @Message("发出前可撤回")
    String restHead();

    @Message("{n} 秒")
    String rest(int n);

    @Message("不等，马上发")
    String restNot();

    @Message("English")
    String otherLanguage();

    @Message("两步登录")
    String secondFactor();

    @Message("快捷键")
    String shortcuts();

    @Message("返回")
    String back();

    @Message("关闭")
    String close();

    @Message("刚刚")
    String justNow();

    @Message("{n} 秒")
    String seconds(long n);

    @Message("{n} 天")
    String days(long n);

    @Message("{n} 分钟")
    String minutesAgo(long n);

    @Message("{n} 小时")
    String hoursAgo(long n);

    @Message("今天 {time}")
    String today(String time);

    @Message("明天 {time}")
    String tomorrow(String time);

    @Message("昨天 {time}")
    String yesterday(String time);

    @Message("昨天")
    String yesterdayDay();

    @Message("今天 {month} 月 {day} 日")
    String todayDate(int month, int day);

    @Message("剩 {figure}")
    String left(String figure);

    @Message("剩 {n} 分")
    String leftMinutes(long n);

    @Message("剩 {n} 小时")
    String leftHours(long n);

    @Message("超 {n} 分")
    String overMinutes(long n);

    @Message("超 {n} 小时")
    String overHours(long n);

    @Message("连接断了，正在重连。页面上的可能不是最新的")
    String offline();

    @Message("新的危急：{name}，{place}，{sign}")
    String newRedFlag(String name, String place, String sign);

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

    @Message("下一个、上一个")
    String keyMove();

    @Message("打开选中的")
    String keyOpen();

    @Message("接管")
    String keyTake();

    @Message("回复")
    String keyReply();

    @Message("内部备注")
    String keyNote();

    @Message("发送")
    String keySend();

    @Message("快捷回复，空的回复框里也可以打 /")
    String keyMacro();

    @Message("撤回刚发的")
    String keyUndo();

    @Message("放入建议的答复")
    String keySuggestion();

    @Message("交还机器人")
    String keyHandBack();

    @Message("写明去向并关闭")
    String keyResolve();

    @Message("搜索")
    String keySearch();

    @Message("换一个区域")
    String keyZones();

    @Message("看快捷键")
    String keyHelp();

    @Message("用单个字母做快捷键")
    String keyLetters();

    @Message("留痕")
    String audit();
}
