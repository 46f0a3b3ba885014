package org.nuanqun.console.channel;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about channels. */
@MessageBundle(value = "channel", locale = "zh")
public interface ChannelWords {

    @Message("一个渠道一个码：放在海报、科室或合作方那里，谁从哪里来就分得清")
    String how();

    @Message("建一个加同事的码")
    String newColleague();

    @Message("建一个入群的码")
    String newGroup();

    @Message("还没有连接能建活码的账号。企业微信能建，连接账号请找管理员")
    String nowhere();

    @Message("这些账号的平台没有活码，建不了：{names}")
    String cannot(String names);

    @Message("还没有渠道")
    String none();

    @Message("在上面选一个账号建第一个")
    String noneWhy();

    @Message("渠道")
    String channel();

    @Message("带到哪里")
    String leadsTo();

    @Message("放在哪里")
    String place();

    @Message("来过")
    String came();

    @Message("还在")
    String stayed();

    @Message("说过话")
    String spoke();

    @Message("状态")
    String state();

    @Message("这些数怎么算")
    String definitions();

    @Message("第一次从这个码来的人数，同一个人只算一次，算在她第一次来的那天。加同事按平台的事件算，入群按平台给的成员名单算")
    String cameHow();

    @Message("来过的人里现在还在的：入群的码看她还在不在那个群；加同事的码看之后有没有互相删除过（平台只说有人删了，按人算，不分是哪位同事）")
    String stayedHow();

    @Message("来了以后在这个账号里我们听到过她说话的人数。企业微信不告诉我们客户群和客户单聊里说的话，那里算不出来，写“—”")
    String spokeHow();

    @Message("平台漏掉的入群会在核对群成员时补上；漏掉的加好友平台不补发，进群几秒就走的也可能看不到，所以“来过”可能略少，不会多")
    String honestly();

    @Message("在用")
    String open();

    @Message("已停用")
    String ended();

    @Message("不确定")
    String unsure();

    @Message("平台没有回话，不知道有没有建好。加同事的码再看一眼就能找回来；入群的码平台不列出来，只能再建一个。万一建好了，从它来的人照样记在这里")
    String unsureWhy();

    @Message("修改的时候平台没有回话，不知道改成了没有。再看一眼，照平台上的记")
    String changeUnsure();

    @Message("再看一眼平台")
    String lookAgain();

    @Message("修改")
    String edit();

    @Message("改渠道")
    String change();

    @Message("照这样改")
    String changeNow();

    @Message("印出去的码不变，扫它的人从现在起去新的地方")
    String changeHow();

    @Message("问不到平台现在带到哪里，下面是这里记着的")
    String unseen();

    @Message("上一次修改还不知道成没成，请先再看一眼平台")
    String unsettled();

    @Message("平台上已经没有这个码了，请停用它，再建一个")
    String goneThere();

    @Message("建一个渠道")
    String make();

    @Message("名字")
    String name();

    @Message("例如：产科门诊 3 号诊室的海报")
    String placeHint();

    @Message("病种（可不选）")
    String condition();

    @Message("不限")
    String anyCondition();

    @Message("哪些同事，可多选，平台会轮流分配")
    String colleagues();

    @Message("哪些群，最多 {n} 个，先进没满的")
    String groups(int n);

    @Message("都满了就由平台自动建新群，群名用上面的名字加编号")
    String overflows();

    @Message("满员自动建新群")
    String overflowsShort();

    @Message("这个账号还没有群")
    String noGroups();

    @Message("没有能选的同事")
    String noColleagues();

    @Message("建好")
    String makeNow();

    @Message("起个名字再建")
    String noName();

    @Message("至少选一个要带到的群或同事")
    String noTarget();

    @Message("这里一个码最多带到 {n} 个群，请少选几个，或分成几个渠道")
    String tooManyGroups(String n);

    @Message("这个账号现在建不了活码，请到“平台账号”看看它是否连着")
    String notHere();

    @Message("平台没有照办：{why}")
    String platformSaid(String why);

    @Message("加同事")
    String kindColleague();

    @Message("入群")
    String kindGroup();

    @Message("二维码")
    String picture();

    @Message("下载二维码")
    String download();

    @Message("二维码还没有取到，刷新这一页再取一次。一直取不到，请管理员看 picture-hosts 的设置")
    String noPicture();

    @Message("沙盒没有二维码，用这个链接试")
    String link();

    @Message("账号")
    String account();

    @Message("标识")
    String code();

    @Message("{who} 建于 {when}")
    String madeBy(String who, String when);

    @Message("{when} 停用")
    String endedAt(String when);

    @Message("最近 {n} 天，按她们来的那天")
    String byDay(int n);

    @Message("日期")
    String day();

    @Message("合计（从建好起）")
    String total();

    @Message("这些天没有人从这个码来")
    String nobody();

    @Message("停用")
    String end();

    @Message("停用后平台上的码就删掉，印出去的二维码再扫没有用；已经来的人和数字都留着。不能恢复")
    String endHow();

    @Message("停用这个码")
    String endNow();

    @Message("平台没有停用它。在平台上已经没有这个码的话，可以只在这里停用")
    String endOnlyHere();

    @Message("只在这里停用")
    String endHere();

    @Message("入群欢迎语")
    String welcomes();

    @Message("写一段")
    String welcomeNew();

    @Message("有的平台听不到群里的话，机器人也不能直接往群里说话。欢迎由平台在有人进群时自动发：这里把那段话交给平台，群主再在企业微信的群里点“入群欢迎语”套用它")
    String welcomeHow();

    @Message("{place} 会换成她的昵称。写好后和别的自动话术一样检查：不下诊断、不写剂量、不作保证")
    String welcomeHint(String place);

    @Message("请平台提醒群主去套用")
    String welcomeTells();

    @Message("交给平台")
    String welcomePlace();

    @Message("写")
    String welcomeWrite();

    @Message("现在没有要这样欢迎的账号。机器人能直接说话的地方，它自己欢迎")
    String welcomeNowhere();

    @Message("已经交给平台的")
    String welcomeAtPlatforms();

    @Message("给哪个群")
    String welcomeFor();

    @Message("那段话")
    String welcomeText();

    @Message("还没有")
    String welcomeNone();

    @Message("哪个群都行")
    String anyGroup();

    @Message("在平台上")
    String welcomeInForce();

    @Message("已撤下")
    String welcomeEnded();

    @Message("问过平台：就是这一段")
    String welcomeSame();

    @Message("问过平台：那里的和这里不一样")
    String welcomeDiffers();

    @Message("换成这一段")
    String welcomeChange();

    @Message("撤下")
    String welcomeEnd();

    @Message("从平台删掉，套用了它的群不再发")
    String welcomeEndHow();

    @Message("平台上已经没有的话，可以只在这里撤下")
    String welcomeEndOnlyHere();

    @Message("先写一段话")
    String noText();

    @Message("太长了，平台最多收约 {n} 个字")
    String tooLong(String n);

    @Message("不能自动说：{why}")
    String forbidden(String why);

    @Message("系统")
    String system();
}
