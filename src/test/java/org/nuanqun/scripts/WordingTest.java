package org.nuanqun.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the gate looks for in every finished text. */
class WordingTest {

    private static final ScriptSet SCRIPTS = OurScripts.SET;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "您这是典型的湿疹",
                "宝宝应该是肺炎",
                "看起来是轻度贫血，先补铁",
                "根据描述，您得了妊娠期糖尿病",
                "这属于急性肠炎",
                "您的情况考虑先兆流产",
                "一次吃两片",
                "每次5毫升，一天三次",
                "布洛芬可以吃 2.5 ml，剂量 5 毫升",
                "退烧药每天\n3 次每次半包",
                "胰岛素加到12单位",
                "降压药减半片看看",
                "您的报告正常，放心",
                "化验单看没有问题",
                "B超结果显示一切正常",
                "这个指标偏高",
                "做完肯定能好",
                "保证治好",
                "一定会怀上的",
                "没事的，不用去医院",
                "这个方子能根治",
                "先吃点阿莫西林"
            })
    void a_diagnosis_a_dose_a_reading_or_a_promise_must_not_leave(String text) {
        assertThat(SCRIPTS.wording().breach(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "用不用药、用多少听医生和药师的",
                "结果请带到门诊由医生解释",
                "您说的和“妊娠期糖尿病”有关。我不下诊断，只帮您找对地方。",
                "胎动和平时不一样就马上来，不用先在群里问",
                "体温到38度，3个月内的宝宝要马上来医院",
                "每天测四次，记在本子上带来",
                "检查那天早上空腹，带点吃的"
            })
    void plain_help_may_leave(String text) {
        assertThat(SCRIPTS.wording().breach(text)).isEmpty();
    }

    @Test
    void everything_the_scripts_say_may_leave() {
        assertThat(SCRIPTS.answers())
                .allSatisfy(answer ->
                        assertThat(SCRIPTS.wording().breach(answer.answer())).isEmpty());
        assertThat(SCRIPTS.courses().values()).allSatisfy(course -> assertThat(course.lessons())
                .allSatisfy(lesson ->
                        assertThat(SCRIPTS.wording().breach(lesson.text())).isEmpty()));
        assertThat(SCRIPTS.texts().keys()).allSatisfy(key -> assertThat(
                        SCRIPTS.wording().breach(SCRIPTS.texts().raw(key)))
                .isEmpty());
    }
}
