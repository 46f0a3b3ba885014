package org.nuanqun.console.entrance;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words at the door. */
@MessageBundle(value = "door", locale = "zh")
public interface DoorWords {

    @Message("有人在群里等，")
    String sloganFirst();

    @Message("你总能先看到她。")
    String sloganSecond();

    @Message("危急的排在最前面，该人答的交给人，机器人只说审核过的话。")
    String promise();

    @Message("院内部署")
    String onPremises();

    @Message("数据不出本院")
    String dataStays();

    @Message("登录")
    String signIn();

    @Message("用工号登录工作台")
    String signInHint();

    @Message("工号")
    String login();

    @Message("密码")
    String password();

    @Message("忘了密码，找管理员要一个一次性链接。离开 30 分钟会自动退出。你看过哪些患者，系统会留痕。")
    String signInFoot();

    @Message("工号或密码不对")
    String refused();

    @Message("试得太多，{minutes} 分钟后再试")
    String tryLater(long minutes);

    @Message("建第一个账号")
    String firstRun();

    @Message("这是管理员。之后的同事由你添加，没人值班时危急先找你。")
    String firstRunHint();

    @Message("姓名")
    String name();

    @Message("患者看到的称呼，如 产科护士")
    String title();

    @Message("字母或数字，2 到 64 位")
    String loginHint();

    @Message("至少 12 位，长一点比怪一点好记")
    String passwordHint();

    @Message("建好并登录")
    String create();

    @Message("设一个密码")
    String setPassword();

    @Message("{name}，设好就能登录。")
    String setPasswordHint(String name);

    @Message("设好")
    String set();

    @Message("太短，至少 12 位")
    String tooShort();

    @Message("太长，最多 128 位")
    String tooLong();

    @Message("太常见，别人也会先试它")
    String common();

    @Message("姓名或工号不合要求")
    String badName();

    @Message("这个链接不能用了")
    String spent();

    @Message("它只能用一次，或者已经过期。")
    String spentWhy();

    @Message("第一次启动的链接写在数据目录的 first-sign-in.txt 里；同事的链接找管理员要。")
    String spentNext();

    @Message("去登录")
    String toSignIn();

    @Message("这一页放得太久")
    String staleForm();

    @Message("没有保存，因为这张表单不是从当前登录的页面发出的。回去刷新，再做一次。")
    String staleFormWhy();

    @Message("这张表单不完整")
    String incompleteForm();

    @Message("没有保存，因为缺少“{field}”。回去刷新这一页，再做一次。")
    String incompleteFormWhy(String field);

    @Message("你的账号不能做这件事")
    String forbidden();

    @Message("只看的账号不能接管和回复，管理员才能改同事与值班。")
    String forbiddenWhy();

    @Message("没有这一页")
    String notFound();

    @Message("它可能已经关闭，或者地址写错了。")
    String notFoundWhy();

    @Message("回到工作台")
    String home();

    @Message("还差一步")
    String oneMoreStep();

    @Message("打开手机上的验证器，输入现在的 6 位数字。")
    String codeHint();

    @Message("6 位验证码，或一个恢复码")
    String codeOrRecovery();

    @Message("手机不在身边就用恢复码，每个只能用一次。都没有了，找管理员。")
    String codeFoot();

    @Message("重新登录")
    String signInAnew();

    @Message("验证码不对，或者已经用过")
    String wrongCode();

    @Message("隔得太久，请重新登录")
    String signInExpired();

    @Message("两步登录")
    String secondFactor();

    @Message("已开启")
    String isOn();

    @Message("没有开启")
    String isOff();

    @Message("管理员要先开启两步登录，才能用工作台。")
    String mustHave();

    @Message("开启两步登录")
    String switchOn();

    @Message("开启以后，登录除了密码还要手机验证器上的 6 位数字（腾讯身份验证器、Microsoft Authenticator 这类应用都可以）。先输一遍密码。")
    String switchOnHow();

    @Message("下一步")
    String next();

    @Message("密码不对")
    String wrongPassword();

    @Message("把这个密钥加进验证器")
    String enterKey();

    @Message("在应用里选“手动输入密钥”，类型选“基于时间”。密钥 15 分钟内有效，不要发给别人。")
    String enterKeyHow();

    @Message("账户：Nuanqun:{login}")
    String appName(String login);

    @Message("正在手机上看这一页？直接打开验证器")
    String openApp();

    @Message("验证器现在显示的 6 位数字")
    String codeNow();

    @Message("数字对不上：看看手机的时间准不准，或者重新开始")
    String wrongNewCode();

    @Message("恢复码")
    String recoveryCodes();

    @Message("手机丢了，用它们登录，每个只能用一次。抄下来放好，离开这一页就看不到了。")
    String recoveryOnce();

    @Message("收好了")
    String keptThem();

    @Message("还有 {n} 个没用过。做新的一组，旧的就全部作废。")
    String codesLeft(int n);

    @Message("做一组新的")
    String newCodes();

    @Message("关闭两步登录")
    String switchOff();

    @Message("换手机时，先在这里关闭，再用新手机开启。")
    String switchOffHow();
}
