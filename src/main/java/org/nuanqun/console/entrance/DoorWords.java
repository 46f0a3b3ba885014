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
}
