package org.nuanqun.console.course;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Where an enrolment stands, and why a lesson comes at another moment than planned. */
@MessageBundle(value = "course", locale = "zh")
public interface CourseWords {

    @Message("在学")
    String active();

    @Message("学完")
    String finished();

    @Message("已停")
    String stopped();

    @Message("等一个日期")
    String waitsForDate();

    @Message("有事停着")
    String waitsForHold();

    @Message("等同事交还会话")
    String waitsForPerson();

    @Message("课程不在话术里了")
    String waitsForScript();

    @Message("不会发")
    String neverComes();

    @Message("避开免打扰时段")
    String whyQuiet();

    @Message("避开休息日")
    String whyRest();

    @Message("报名时已过钟点")
    String whyJoined();

    @Message("这几天推得够多了")
    String whyEnough();

    @Message("推送停着（危急、投诉或变故）")
    String whyHeld();

    @Message("有同事在处理")
    String whyPerson();

    @Message("过了有用的时候")
    String whyTooLate();
}
