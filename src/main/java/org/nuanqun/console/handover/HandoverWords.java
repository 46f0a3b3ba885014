package org.nuanqun.console.handover;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about handing over. */
@MessageBundle(value = "handover", locale = "zh")
public interface HandoverWords {

    @Message("交接客户和群")
    String title();

    @Message("同事离开或换岗时，把她在平台上的客户和当群主的群交给另一位。先看清单，确认一次才交")
    String how();

    @Message("交出的同事")
    String giver();

    @Message("接手的同事")
    String taker();

    @Message("她已经离职（账号已在企业微信里删除）")
    String hasLeft();

    @Message("看清单")
    String look();

    @Message("清单：{giver} 交给 {taker}")
    String list(String giver, String taker);

    @Message("客户 {n} 位")
    String customers(int n);

    @Message("群 {n} 个")
    String groups(int n);

    @Message("她名下没有客户，也没有当群主的群")
    String nothing();

    @Message("在职交接要等客户 24 小时内不拒绝才算完；离职的也可能被拒绝。每位客户 90 天内最多交接两次。交出去收不回来")
    String rules();

    @Message("全部交给 {taker}")
    String hand(String taker);

    @Message("清单刚才变了，请再看一遍")
    String changed();

    @Message("交出和接手的要填，而且不能是同一位")
    String samePerson();

    @Message("平台没有给出清单：{why}")
    String platformSaid(String why);

    @Message("交接过的")
    String latest();

    @Message("还没有交接过")
    String none();

    @Message("没有能交接的账号。企业微信能，连接账号请看“平台账号”")
    String nowhere();

    @Message("谁")
    String who();

    @Message("状态")
    String state();

    @Message("客户")
    String customer();

    @Message("群")
    String group();

    @Message("不确定")
    String asked();

    @Message("等客户，24 小时")
    String waiting();

    @Message("交好了")
    String done();

    @Message("没交成")
    String refused();

    @Message("{by}，{when}")
    String madeBy(String by, String when);

    @Message("交好 {done}，等 {waiting}，没成 {refused}")
    String tally(int done, int waiting, int refused);
}
