package org.nuanqun.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nuanqun.NeedsNoService;
import org.nuanqun.hosting.Rehearsal.Outcome;
import org.nuanqun.knowledge.AnswerFound;
import org.nuanqun.knowledge.Retrieved;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.scripts.OurScripts;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.Reading;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.RedFlagLevel;

/** An author who tries a sentence learns what the bot would do, and nothing is done. */
@NeedsNoService
class RehearsalTest {

    private static final ScriptSet SCRIPTS = OurScripts.SET;
    private static final DepartmentCode OBSTETRICS = new DepartmentCode("obstetrics");
    private static final Optional<ConditionCode> ONE_TO_ONE = Optional.empty();

    @Test
    void danger_would_bring_the_safety_text_and_a_person() {
        Finding danger = new Finding.RedFlag("ob_bleeding", RedFlagLevel.A, OBSTETRICS, "出血", List.of());

        Outcome outcome = rehearsed("流了很多血", danger, new Retrieved.Nothing(), ONE_TO_ONE);

        assertThat(outcome.said()).hasValueSatisfying(text -> assertThat(text).contains("120", "不要在这里等"));
        assertThat(outcome.person()).contains(OBSTETRICS);
    }

    @Test
    void two_close_answers_would_be_offered_with_their_taps() {
        AnswerScript one = SCRIPTS.answers().get(0);
        AnswerScript other = SCRIPTS.answers().get(1);
        Retrieved close =
                new Retrieved.Close(new AnswerFound(one, 0.7, List.of()), new AnswerFound(other, 0.7, List.of()));

        Outcome outcome = rehearsed("怎么弄", chat(), close, ONE_TO_ONE);

        assertThat(outcome.taps()).containsExactly(one.question(), other.question(), "都不是");
        assertThat(outcome.person()).isEmpty();
    }

    @Test
    void chat_would_be_left_alone_in_a_group_and_a_question_to_the_bot_would_fetch_a_person() {
        Optional<ConditionCode> group = Optional.of(new ConditionCode("late-pregnancy"));

        assertThat(rehearsed("你们几点下班呀？", chat(), new Retrieved.Nothing(), group).said())
                .isEmpty();
        assertThat(rehearsed("你们几点下班呀？", chat(), new Retrieved.Nothing(), ONE_TO_ONE)
                        .person())
                .isPresent();
    }

    private static Finding chat() {
        return new Finding.NotMedical("chat", List.of());
    }

    private static Outcome rehearsed(String words, Finding finding, Retrieved answers, Optional<ConditionCode> group) {
        return Rehearsal.of(SCRIPTS, words, new Reading(finding, List.of()), answers, group);
    }
}
