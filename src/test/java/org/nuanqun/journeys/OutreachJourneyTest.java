package org.nuanqun.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nuanqun.outreach.Composed;
import org.nuanqun.outreach.OutreachReplies;
import org.nuanqun.outreach.OwnConversations;
import org.nuanqun.outreach.Segment;
import org.nuanqun.outreach.TrySends;
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
}
