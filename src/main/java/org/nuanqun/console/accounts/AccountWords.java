package org.nuanqun.console.accounts;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about accounts on platforms. */
@MessageBundle(value = "account", locale = "zh")
public interface AccountWords {

    @Message("每个账号一个文件，放在服务器的 {folder}。密钥只写在文件里，从不经过浏览器")
    String how(String folder);

    @Message("账号")
    String account();

    @Message("状态")
    String state();

    @Message("最近一次回调")
    String lastCallback();

    @Message("还没有连接账号")
    String none();

    @Message("在下面选平台、起个名字，页面会一步步带您连接")
    String noneWhy();

    @Message("连接一个账号")
    String add();

    @Message("平台")
    String platform();

    @Message("账号的名字")
    String name();

    @Message("字母、数字、- 或 _，会出现在回调地址里")
    String nameHint();

    @Message("下一步")
    String next();

    @Message("名字只能是字母、数字、- 或 _，最多 64 位")
    String badName();

    @Message("{n} 项要改")
    String toMend(int n);

    @Message("还没有回调")
    String quiet();

    @Message("回调没有通过")
    String refusedChip();

    @Message("正常")
    String well();

    @Message("只往外发")
    String outward();

    @Message("1 保存账号文件")
    String stepFile();

    @Message("文件在：{file}。改了立即生效，不用重启")
    String fileThere(String file);

    @Message("填好不是密钥的几项，下载文件，在里面写上密钥，放到服务器的 {folder}，只给服务的用户读（chmod 600）")
    String fileHow(String folder);

    @Message("公网地址")
    String publicUrl();

    @Message("填进文件")
    String fill();

    @Message("下载 {file}")
    String download(String file);

    @Message("在等文件出现，出现了这一页会自己继续")
    String waitsForFile();

    @Message("2 检查")
    String stepCheck();

    @Message("下面是本机就能看的。“全部检查”还会问平台：凭证、可信 IP、接口权限")
    String checkHow();

    @Message("全部检查")
    String checkNow();

    @Message("已问过平台：{bad} 项要改")
    String checked(int bad);

    @Message("已问过平台：没有要改的")
    String checkedWell();

    @Message("好")
    String ok();

    @Message("留意")
    String warn();

    @Message("要改")
    String fail();

    @Message("在哪里改：")
    String where();

    @Message("在哪里填：")
    String whereToEnter();

    @Message("3 把回调地址填到平台")
    String stepUrl();

    @Message("这个地址平台访问不到：要有公网域名和 https。在文件里写 public-url")
    String urlNotPublic();

    @Message("这个平台不回调，到此就连好了")
    String noCallbacks();

    @Message("4 等第一个事件")
    String stepEvent();

    @Message("平台还没有来过。在平台上保存回调地址，它会马上来校验")
    String waitsForCall();

    @Message("平台校验了地址，{when}。现在用一个微信号发一条消息，或加一个好友")
    String addressChecked(String when);

    @Message("收到事件了，最近一次是 {when}。连好了")
    String eventSeen(String when);

    @Message("平台来过，{when}，没有通过：{why}")
    String callRefused(String when, String why);

    @Message("签名对不上或解不开，Token 或 EncodingAESKey 与平台上的不一样")
    String whyForged();

    @Message("签名的时间与本机相差太多，看两边的时钟")
    String whyStale();

    @Message("内容读不懂")
    String whyMalformed();
}
