package org.nuanqun.console.lecture;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of lectures say. */
@MessageBundle(value = "lecture", locale = "zh")
public interface LectureWords {

    @Message("建一场，再从它的页面去群发邀请；报名、候补、提醒、签到、打分都由机器人接")
    String how();

    @Message("建一场讲座或活动")
    String plan();

    @Message("名称")
    String title();

    @Message("地点或怎么进入")
    String place();

    @Message("开始")
    String starts();

    @Message("结束")
    String ends();

    @Message("名额（0 是不限）")
    String capacity();

    @Message("建好")
    String planNow();

    @Message("讲座和活动")
    String all();

    @Message("还没有")
    String none();

    @Message("什么时候")
    String when();

    @Message("报名")
    String places();

    @Message("到场和打分")
    String came();

    @Message("{n} 人报名")
    String signedUp(int n);

    @Message("{n} / {capacity} 人报名，{waiting} 人候补")
    String signedUpOf(int n, int capacity, int waiting);

    @Message("{n} 人到场")
    String attended(int n);

    @Message("{n} 人到场，{rated} 人打分，平均 {mean}")
    String attendedAndRated(int n, int rated, String mean);

    @Message("已取消")
    String cancelled();

    @Message("患者回复“{words}”就报上名")
    String signUpBy(String words);

    @Message("签到码，只在现场告诉大家，回复“签到{code}”：")
    String codeHow(String code);

    @Message("群发邀请")
    String invite();

    @Message("取消这一场，并告诉报了名的人")
    String cancel();

    @Message("改名额")
    String change();

    @Message("报名的人")
    String attendees();

    @Message("还没有人报名")
    String nobody();

    @Message("下载名单")
    String file();

    @Message("姓名")
    String name();

    @Message("状态")
    String state();

    @Message("报名时间")
    String signed();

    @Message("到场")
    String attendedAt();

    @Message("打分")
    String rating();

    @Message("有名额")
    String stateSignedUp();

    @Message("候补")
    String stateWaiting();

    @Message("自己取消了")
    String stateLeft();

    @Message("没报名，来了")
    String stateWalkedIn();

    @Message("名称、地点都要写，名额不能是负数")
    String incomplete();

    @Message("名称或地点里有广告法不许说、或只有医生能说的话，请换个说法")
    String claims();

    @Message("开始要在以后，结束要在开始以后")
    String badMoment();
}
