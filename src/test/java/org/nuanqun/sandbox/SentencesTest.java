package org.nuanqun.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Line;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.platform.Content;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

class SentencesTest {

    private static final Instant NOW = Instant.parse("2026-11-18T02:21:04Z");
    private static final OperatorId LI_WEN = OperatorId.next();

    private final Sentences chinese = new Sentences(Wording.in("zh"), SentencesTest::name);
    private final Sentences english = new Sentences(Wording.in("en"), SentencesTest::name);

    private static String name(String actor) {
        return actor.equals("operator:" + LI_WEN) ? "李雯" : actor;
    }

    @Test
    void a_repeated_delivery_says_how_often_it_came_and_that_it_was_recognised() {
        assertThat(chinese.of(heard(2))).hasValueSatisfying(step -> {
            assertThat(step.title()).isEqualTo("平台送来 1 条消息，送了 3 次");
            assertThat(step.detail()).isEqualTo("签名正确。记下 1 次，认出 2 次重复");
        });
    }

    @Test
    void words_that_decided_stand_beside_the_decision() {
        Step step = told(entry(
                "decided",
                "message",
                "a red flag goes before everything else",
                Map.of("kind", "RED_FLAG", "name", "胎动减少", "words", List.of("胎动明显少了"))));
        assertThat(step.title()).isEqualTo("判断：危急 · 胎动减少");
        assertThat(step.detail()).isEqualTo("依据 “胎动明显少了”，危急先于一切");
        assertThat(step.tone()).isEqualTo(Step.DANGER);
    }

    @Test
    void silence_is_a_decision_with_a_reason() {
        Step step = told(entry(
                "decided",
                "entry 1",
                "chat that asks nothing of us",
                Map.of("kind", "CHAT", "name", "", "words", List.of(), "acts", List.of("StaySilent"))));
        assertThat(step.title()).isEqualTo("机器人保持安静");
        assertThat(step.detail()).isEqualTo("闲聊，不打扰");
    }

    @Test
    void an_opened_ticket_names_the_person_who_was_told_and_the_time_she_has() {
        Step step = told(entry(
                "opened",
                "ticket",
                "",
                Map.of(
                        "notified",
                        LI_WEN.toString(),
                        "dueAt",
                        NOW.plusSeconds(180).toString())));
        assertThat(step.title()).isEqualTo("开单，通知 李雯");
        assertThat(step.detail()).isEqualTo("3 分钟内不接，找下一位");
    }

    @Test
    void a_take_over_says_by_whom_and_after_how_long() {
        AuditEntry entry = entry(Actor.operator(LI_WEN), "tookOver", "conversation", "", Map.of());
        assertThat(chinese.of(entry, Optional.of(NOW.minusSeconds(58)))).hasValueSatisfying(step -> {
            assertThat(step.title()).isEqualTo("李雯 接管，用时 58 秒");
            assertThat(step.detail()).isEqualTo("从现在起机器人不说话");
        });
    }

    @Test
    void what_was_sent_says_how_long_it_took() {
        assertThat(chinese.of(entry("sent", "safety x", "", Map.of()), Optional.of(NOW.minusMillis(600))))
                .hasValueSatisfying(step -> {
                    assertThat(step.title()).isEqualTo("发出固定安全话术");
                    assertThat(step.detail()).isEqualTo("平台收下，用时 0.6 秒");
                });
    }

    @Test
    void what_was_not_said_says_why_in_words() {
        Step step = told(entry("dropped", "reply x", "a person holds the conversation", Map.of()));
        assertThat(step.title()).isEqualTo("不发了：机器人的回复");
        assertThat(step.detail()).isEqualTo("有同事在处理，机器人不说话");
    }

    @Test
    void english_reads_as_english() {
        assertThat(english.of(heard(0)))
                .hasValueSatisfying(step -> assertThat(step.title()).isEqualTo("The platform delivered 1 message"));
    }

    @Test
    void who_read_what_is_no_step() {
        assertThat(chinese.of(entry("viewed", "conversation", "", Map.of()), Optional.empty()))
                .isEmpty();
    }

    private Step told(AuditEntry entry) {
        return chinese.of(entry, Optional.empty()).orElseThrow();
    }

    private static AuditEntry entry(String action, String subject, String reason, Map<String, Object> details) {
        return entry(Actor.BOT, action, subject, reason, details);
    }

    private static AuditEntry entry(
            Actor actor, String action, String subject, String reason, Map<String, Object> details) {
        return new AuditEntry("c", actor, action, subject, reason, details, NOW);
    }

    private static Line heard(int repeats) {
        return new Line(
                Ids.next(),
                1,
                ConversationId.next(),
                NOW,
                LineKind.HEARD,
                SpeakerKind.PATIENT,
                "林静",
                "",
                new Content.Words("胎动少了"),
                LineState.HANDLED,
                Optional.empty(),
                "",
                repeats);
    }
}
