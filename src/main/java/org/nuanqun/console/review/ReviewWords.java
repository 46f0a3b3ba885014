package org.nuanqun.console.review;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a broadcast's review and its file say. */
@MessageBundle(value = "review", locale = "zh")
public interface ReviewWords {

    @Message("复盘")
    String page();

    @Message("这一次和以前的同类")
    String table();

    @Message("为什么没发出去")
    String whyNot();

    @Message("原因")
    String reason();

    @Message("人数")
    String people();

    @Message("什么时候")
    String when();

    @Message("计划")
    String planned();

    @Message("发出")
    String sent();

    @Message("没发")
    String notSent();

    @Message("24 小时内回话")
    String repliedDay();

    @Message("72 小时内回话")
    String replied();

    @Message("退订")
    String withdrew();

    @Message("转人工")
    String called();

    @Message("危急")
    String danger();

    @Message("发出和回话，从早到晚")
    String chart();

    @Message("计划 {planned} 人，发出 {sent} 人，{replied} 人在三天内回了话，{withdrew} 人退订，{danger} 人随后报了危急。")
    String summary(long planned, long sent, long replied, long withdrew, long danger);

    @Message("第一条 {first}，最后一条 {last}。")
    String took(String first, String last);

    @Message("还没有发出去的，先看进度。")
    String nothingSent();

    @Message("都从这个人收到那一刻算起：回话、退订、转人工、危急算三天内的。一个人只算一次。平台只告诉我们发出，不告诉我们读没读。")
    String how();

    @Message("姓名")
    String name();

    @Message("结果")
    String result();

    @Message("时间")
    String ended();
}
