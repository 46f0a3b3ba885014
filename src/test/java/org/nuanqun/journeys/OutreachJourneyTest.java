package org.nuanqun.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.outreach.Composed;
import org.nuanqun.outreach.OutreachReplies;
import org.nuanqun.outreach.OwnConversations;
import org.nuanqun.outreach.Segment;
import org.nuanqun.outreach.TrySends;
import org.nuanqun.outreach.lecture.Attendee;
import org.nuanqun.outreach.lecture.Lecture;
import org.nuanqun.outreach.lecture.Lectures;
import org.nuanqun.outreach.lecture.PlannedLecture;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/** What people and colleagues say to broadcasts, through the platform. */
@QuarkusTest
class OutreachJourneyTest {

    private static final Segment NOBODY = new Segment(Set.of(), Set.of(), Set.of());

    @Inject
    OwnConversations own;

    @Inject
    TrySends trySends;

    @Inject
    Lectures lectures;

    @Inject
    Clock clock;

    /** Whatever the hour is: she asked for it, so quiet hours do not hold it. */
    @Test
    void a_colleague_links_her_own_conversation_by_a_code_and_sends_herself_what_she_wrote() {
        OperatorId author = OperatorId.next();
        Patient herself = Patient.alone("赵敏");
        String code = own.codeFor(author, clock.instant());

        herself.says(OutreachReplies.TRY + " 00000000");
        herself.hears("这个码不对");
        Patient inAGroup = Patient.joins("钱进", Patient.group("来访大厅 " + Ids.next()));
        inAGroup.says(OutreachReplies.TRY + code);
        herself.says(OutreachReplies.TRY + " " + code);
        herself.hears("这是同事自己的会话");
        trySends.toAuthor(Composed.notice("{name}，下周三有讲座。", NOBODY, clock.instant()), author, clock.instant());

        herself.hears("赵敏，下周三有讲座。");
        assertThat(inAGroup.heard()).noneMatch(text -> text.contains("讲座"));
    }

    @Test
    void people_sign_up_by_number_wait_where_it_is_full_leave_and_tell_the_code_on_the_spot() {
        Instant soon = clock.instant().plus(Duration.ofMinutes(30));
        PlannedLecture planned = new PlannedLecture("孕期血糖怎么看", "三楼", soon, soon.plus(Duration.ofHours(1)), 1);
        UUID id = lectures.plan(planned, Actor.SYSTEM, "赵敏", clock.instant());
        Lecture lecture = lectures.find(id).orElseThrow();
        Patient first = Patient.alone("林静");
        Patient second = Patient.alone("何佳");

        first.says("报名" + lecture.number());
        first.hears("报上名了：孕期血糖怎么看");
        first.hears("到时不会提醒您");
        second.says("我要报名" + lecture.number() + "号");
        second.hears("您在候补，前面还有 0 位");
        first.says("取消报名");
        first.hears("的报名取消了");
        second.says("签到" + lecture.code());
        second.hears("签到好了：孕期血糖怎么看");

        assertThat(lectures.attendees(id))
                .extracting(
                        Attendee::name, Attendee::state, one -> one.attendedAt().isPresent())
                .containsExactly(tuple("何佳", Attendee.State.SIGNED_UP, true), tuple("林静", Attendee.State.LEFT, false));
    }
}
