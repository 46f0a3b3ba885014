package org.nuanqun.console.shift;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of handing over a shift. */
@MessageBundle(value = "shift", locale = "zh")
public interface ShiftWords {

    @Message("交班")
    String title();

    @Message("交班和接班，都不会让会话回到机器人手里")
    String rule();

    @Message("我手里的")
    String mine();

    @Message("交出去的会话回到待接手，叫下一位值班的人，计时重新开始。还没说完的话，写在每一条下面，接班的人和以后打开这段会话的同事都看得到。")
    String mineHow();

    @Message("手里没有会话，可以直接下班。")
    String nothing();

    @Message("{since}接手，交给：{next}")
    String heldSince(String since, String next);

    @Message("整个科室")
    String department();

    @Message("最后问的")
    String asked();

    @Message("还没有开口")
    String notAsked();

    @Message("还要做什么")
    String remark();

    @Message("{name}：交出还是自己留着")
    String whatWith(String name);

    @Message("交出")
    String give();

    @Message("自己留着")
    String keep();

    @Message("给接班的人，整个班次要知道的")
    String remarkOfAll();

    @Message("交班")
    String giveNow();

    @Message("最近一天的交班")
    String lately();

    @Message("最近一天没有人交班。")
    String nobody();

    @Message("{n} 段还没人接")
    String waiting(long n);

    @Message("都有人接了")
    String allTaken();

    @Message("全部接下")
    String takeAll();

    @Message("打开")
    String open();

    @Message("待接手")
    String waits();

    @Message("已办完")
    String done();

    @Message("交出了 {n} 段会话")
    String gave(int n);

    @Message("没有交出会话：选中的已经不在你手里")
    String gaveNothing();

    @Message("接下了 {n} 段会话")
    String took(int n);

    @Message("没有接到：都已经有人接了")
    String tookNothing();
}
