package org.nuanqun.console.inbox;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Why an act is refused: what, because, what now. */
@MessageBundle(value = "refusal", locale = "zh")
public interface RefusalWords {

    @Message("现在不能做")
    String notNow();

    @Message("群里的人都会看到号码")
    String personalData();

    @Message("你写的话里有手机号或证件号。改到一对一里说，或者去掉号码。")
    String personalDataWhy();

    @Message("回去改")
    String change();

    @Message("照发")
    String sendAnyway();

    @Message("{name} 正在处理。你写的还在，可以改成内部备注。")
    String heldByColleague(String name);

    @Message("你没有接管这个会话。先接管，再回复。")
    String notHeldByYou();

    @Message("不能交还：危急未关闭。先写明去向。")
    String redFlagOpen();

    @Message("关闭危急要写明去向：她现在在哪里，后面谁管。")
    String outcomeMissing();

    @Message("这件事已经关闭。")
    String notOpen();

    @Message("这个会话还有一件没关闭的事。")
    String stillOpen();

    @Message("没有这件事，刷新再看。")
    String noSuchTicket();

    @Message("已经发出去了，撤不回来。")
    String alreadyGone();

    @Message("这张图片 {size}，平台最多收 {most}。压缩一下再选。")
    String pictureTooLarge(String size, String most);

    @Message("这个文件是 {type}，平台只收 {endings} 图片。")
    String pictureWrongType(String type, String endings);

    @Message("这个文件只有 {size} 字节，不是图片。")
    String pictureEmpty(String size);

    @Message("图片已经不在了，请再选一次。")
    String pictureGone();

    @Message("这个会话的平台不收图片。")
    String noPictures();

    @Message("还没写字。")
    String nothingToSay();
}
