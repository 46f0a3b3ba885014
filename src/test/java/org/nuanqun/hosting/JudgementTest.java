package org.nuanqun.hosting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.groups.Group;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.knowledge.AnswerFound;
import org.nuanqun.knowledge.GivenAnswer;
import org.nuanqun.knowledge.Retrieved;
import org.nuanqun.language.ShortReply;
import org.nuanqun.outreach.OutreachReply;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.Person;
import org.nuanqun.platform.AttachmentKind;
import org.nuanqun.platform.Content;
import org.nuanqun.scripts.AnswerScript;
import org.nuanqun.scripts.OurScripts;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Evidence;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.Reading;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.GroupId;
import org.nuanqun.vocabulary.OperatorId;
import org.nuanqun.vocabulary.PersonId;
import org.nuanqun.vocabulary.RedFlagLevel;

class JudgementTest {

    private static final ScriptSet SCRIPTS = OurScripts.SET;
    private static final DepartmentCode OBSTETRICS = new DepartmentCode("obstetrics");
    private static final ConditionCode GDM = new ConditionCode("gestational-diabetes");
    private static final Finding DANGER =
            new Finding.RedFlag("ob_fetal_movement", RedFlagLevel.A, OBSTETRICS, "胎动减少", List.of());
    private static final Finding CHAT = new Finding.NotMedical("chat", List.of());
    private static final Finding LIKELY = new Finding.LikelyCondition(GDM, 0.9, OBSTETRICS, List.of());

    @Nested
    class Danger {

        @Test
        void brings_the_fixed_safety_text_and_a_red_flag_ticket() {
            Decision decision = Judgement.of(aMessage("胎动少了").found(DANGER).build());
            assertThat(decision.acts()).hasSize(2);
            assertThat(decision.acts().getFirst()).isInstanceOf(Act.SafetyText.class);
            assertThat(ticket(decision).reason()).isEqualTo(TicketReason.RED_FLAG);
            assertThat(ticket(decision).level()).contains(RedFlagLevel.A);
        }

        @Test
        void is_answered_even_while_an_operator_holds_the_conversation() {
            Decision decision = Judgement.of(
                    aMessage("胎动少了").found(DANGER).ownedBy(Owner.OPERATOR).build());
            assertThat(decision.acts().getFirst()).isInstanceOf(Act.SafetyText.class);
        }

        @Test
        void names_the_hospitals_obstetric_line() {
            Decision decision = Judgement.of(aMessage("胎动少了").found(DANGER).build());
            assertThat(((Act.SafetyText) decision.acts().getFirst()).text()).contains("0000-12345");
        }
    }

    @Nested
    class While_a_person_holds_or_is_wanted {

        @Test
        void the_bot_keeps_quiet_and_says_why() {
            for (Owner owner : List.of(Owner.OPERATOR, Owner.NOBODY)) {
                Decision decision = Judgement.of(
                        aMessage("那我要注意什么吗").found(LIKELY).ownedBy(owner).build());
                assertThat(decision.acts()).containsExactly(new Act.StaySilent());
                assertThat(decision.why()).contains("person");
            }
        }

        @Test
        void a_complaint_is_put_on_the_ticket_and_the_bot_still_keeps_quiet() {
            Finding complaint = new Finding.Complaint("等待", new DepartmentCode("customer-service"), List.of());
            for (Owner owner : List.of(Owner.OPERATOR, Owner.NOBODY)) {
                Decision decision = Judgement.of(
                        aMessage("等了一上午").found(complaint).ownedBy(owner).build());
                assertThat(decision.acts())
                        .containsExactly(
                                new Act.AddComplaint("等待", new DepartmentCode("customer-service"), List.of()),
                                new Act.StaySilent());
            }
        }

        @Test
        void a_wish_to_stop_all_pushes_is_obeyed_all_the_same() {
            Decision decision = Judgement.of(
                    aMessage("退订").found(CHAT).ownedBy(Owner.OPERATOR).build());
            assertThat(decision.acts()).contains(new Act.StopLessons());
        }
    }

    @Nested
    class What_is_said_to_a_broadcast {

        private static final OutreachReply REPLY = new OutreachReply.OwnCode("12345678");

        @Test
        void is_done_where_broadcasts_are_kept() {
            Decision decision = Judgement.of(
                    aMessage("试发12345678").found(CHAT).saidToOutreach(REPLY).build());
            assertThat(decision.acts()).containsExactly(new Act.AnswerOutreach(REPLY));
        }

        @Test
        void is_no_complaint_by_likeness_and_is_left_to_people_in_mourning() {
            Finding complaint = new Finding.Complaint("等待", new DepartmentCode("customer-service"), List.of());
            assertThat(Judgement.of(aMessage("报名12")
                                    .found(complaint)
                                    .saidToOutreach(REPLY)
                                    .build())
                            .acts())
                    .containsExactly(new Act.AnswerOutreach(REPLY));
            assertThat(Judgement.of(aMessage("取消报名12")
                                    .found(CHAT)
                                    .saidToOutreach(REPLY)
                                    .mourned(HoldReason.LOSS)
                                    .build())
                            .acts())
                    .doesNotContain(new Act.AnswerOutreach(REPLY));
        }

        @Test
        void is_left_alone_while_a_person_holds_the_conversation() {
            Decision decision = Judgement.of(aMessage("试发12345678")
                    .found(CHAT)
                    .saidToOutreach(REPLY)
                    .ownedBy(Owner.OPERATOR)
                    .build());
            assertThat(decision.isSilent()).isTrue();
        }
    }

    @Nested
    class After_a_recorded_loss_or_death {

        @Test
        void a_person_answers_whatever_the_bot_could_have_said() {
            for (HoldReason why : List.of(HoldReason.LOSS, HoldReason.DEATH)) {
                Decision decision = Judgement.of(
                        aMessage("我糖耐没过").found(LIKELY).mourned(why).build());
                assertThat(ticket(decision).reason()).isEqualTo(TicketReason.UNCLEAR);
                assertThat(replyOf(decision).text()).contains("已转人工").doesNotContain("课");
            }
        }

        @Test
        void danger_and_the_wish_to_stop_go_before_it() {
            assertThat(Judgement.of(aMessage("流血不止")
                                    .found(DANGER)
                                    .mourned(HoldReason.LOSS)
                                    .build())
                            .acts()
                            .getFirst())
                    .isInstanceOf(Act.SafetyText.class);
            assertThat(Judgement.of(aMessage("退订")
                                    .found(CHAT)
                                    .mourned(HoldReason.LOSS)
                                    .build())
                            .acts())
                    .contains(new Act.StopLessons());
        }

        @Test
        void talk_among_the_members_of_a_group_is_left_alone() {
            Decision decision = Judgement.of(
                    aMessage("好的").found(CHAT).mourned(HoldReason.LOSS).build());
            assertThat(decision.acts()).containsExactly(new Act.StaySilent());
        }
    }

    @Nested
    class A_person_is_fetched {

        @Test
        void when_the_patient_asks_for_one() {
            assertThat(reasonFor(aMessage("转人工").found(CHAT))).isEqualTo(TicketReason.ASKED);
        }

        @Test
        void for_a_complaint() {
            Finding complaint = new Finding.Complaint("等待", new DepartmentCode("customer-service"), List.of());
            assertThat(reasonFor(aMessage("等了一上午").found(complaint))).isEqualTo(TicketReason.COMPLAINT);
        }

        @Test
        void for_something_about_health_that_cannot_be_placed() {
            Finding unclear = new Finding.Unclear("不适", List.of());
            assertThat(reasonFor(aMessage("有点不得劲").found(unclear))).isEqualTo(TicketReason.UNCLEAR);
        }

        @Test
        void for_a_picture_without_words() {
            Situation picture = aMessage("")
                    .found(CHAT)
                    .holding(new Content.Attachment(AttachmentKind.PICTURE, "p.jpg", "", Optional.empty()))
                    .build();
            assertThat(ticket(Judgement.of(picture)).reason()).isEqualTo(TicketReason.ATTACHMENT);
        }

        @Test
        void when_one_question_did_not_make_it_clear() {
            Finding question = new Finding.NeedsAnswer("是哪一种？", List.of(GDM), List.of(), List.of());
            Situation second = aMessage("都有")
                    .found(question)
                    .pending(new Pending(PendingKind.QUESTION, GDM.value(), "血糖"))
                    .build();
            assertThat(ticket(Judgement.of(second)).reason()).isEqualTo(TicketReason.UNCLEAR);
        }

        @Test
        void for_a_question_in_the_right_group_that_has_no_approved_answer() {
            Situation asked = aMessage("糖妈妈能不能游泳").found(LIKELY).inGroupFor(GDM).build();
            assertThat(ticket(Judgement.of(asked)).reason()).isEqualTo(TicketReason.UNCLEAR);
        }
    }

    @Nested
    class A_likely_condition {

        @Test
        void is_invited_to_its_group_and_offered_its_course() {
            Decision decision = Judgement.of(aMessage("我糖耐没过")
                    .found(LIKELY)
                    .place(new Situation.Place(GDM, "妊娠期糖尿病 1 群", "code-1"))
                    .build());
            assertThat(replyOf(decision).text()).contains("妊娠期糖尿病 1 群", "code-1");
            assertThat(decision.acts())
                    .anyMatch(act -> act instanceof Act.Remember remember
                            && remember.pending().is(PendingKind.OFFER));
        }

        @Test
        void said_in_its_own_group_without_a_question_is_left_alone() {
            Decision decision =
                    Judgement.of(aMessage("我糖耐没过").found(LIKELY).inGroupFor(GDM).build());
            assertThat(decision.acts()).containsExactly(new Act.StaySilent());
        }
    }

    @Nested
    class Short_answers {

        @Test
        void yes_to_an_offered_course_enrols() {
            Decision decision = Judgement.of(aMessage("好的")
                    .found(CHAT)
                    .pending(new Pending(PendingKind.OFFER, "gestational-diabetes", ""))
                    .build());
            assertThat(decision.acts()).contains(new Act.EnrolInCourse(new CourseCode("gestational-diabetes")));
        }

        @Test
        void yes_to_nothing_is_chat() {
            Decision decision = Judgement.of(aMessage("好的").found(CHAT).build());
            assertThat(decision.acts()).containsExactly(new Act.StaySilent());
        }

        @Test
        void joining_without_a_known_condition_asks_which_course_and_names_them() {
            Decision decision = Judgement.of(aMessage("参加课程").build());
            assertThat(replyOf(decision).text()).contains("糖妈妈两周小课");
            assertThat(decision.acts()).noneMatch(Act.EnrolInCourse.class::isInstance);
        }

        @Test
        void joining_with_a_known_condition_takes_its_course_and_tells_its_title() {
            Decision decision = Judgement.of(aMessage("参加课程").from(Set.of(GDM)).build());
            assertThat(decision.acts()).contains(new Act.EnrolInCourse(new CourseCode("gestational-diabetes")));
            assertThat(decision.name()).isEqualTo("糖妈妈两周小课");
        }

        @Test
        void understood_belongs_to_the_last_lesson_of_whoever_takes_a_course() {
            Decision decision = Judgement.of(aMessage("看懂了")
                    .found(CHAT)
                    .taking(new CourseCode("gestational-diabetes"))
                    .build());
            assertThat(decision.acts()).containsExactly(new Act.AnswerLesson(ShortReply.UNDERSTOOD));
        }
    }

    @Nested
    class An_approved_answer {

        @Test
        void is_given_with_its_source_and_reviewer() {
            var answer = SCRIPTS.answers().getFirst();
            Decision decision = Judgement.of(aMessage("问一下")
                    .found(CHAT)
                    .answeredBy(new AnswerFound(answer, 0.9, List.of()))
                    .build());
            assertThat(replyOf(decision).text()).contains(answer.answer(), answer.reviewer());
            assertThat(replyOf(decision).sourceLine()).contains(answer.question());
        }
    }

    @Nested
    class Two_approved_answers_that_are_close {

        private static final AnswerScript ONE = SCRIPTS.answers().get(0);
        private static final AnswerScript OTHER = SCRIPTS.answers().get(1);
        private static final Pending OFFERED = new Pending(PendingKind.ANSWERS, ONE.code() + "," + OTHER.code(), "怎么弄");

        @Test
        void are_offered_as_a_short_numbered_question_with_taps_and_the_offer_is_remembered() {
            Decision decision =
                    Judgement.of(aMessage("怎么弄").found(CHAT).between(ONE, OTHER).build());
            assertThat(replyOf(decision).text())
                    .contains("1. " + ONE.question(), "2. " + OTHER.question(), "3. 都不是", "转人工");
            assertThat(replyOf(decision).taps()).containsExactly(ONE.question(), OTHER.question(), "都不是");
            assertThat(decision.acts()).contains(new Act.Remember(OFFERED));
        }

        @Test
        void are_offered_where_a_question_of_health_could_not_be_placed() {
            Finding question = new Finding.Unclear("像是在问病情", List.of());
            assertThat(Judgement.of(aMessage("怎么弄")
                                    .found(question)
                                    .between(ONE, OTHER)
                                    .build())
                            .kind())
                    .isEqualTo("QUESTION");
        }

        @Test
        void are_not_offered_where_trouble_is_told_but_a_person_looks() {
            Finding trouble = new Finding.Unclear("说到不舒服", List.of(new Evidence(0, 1, "疼", "症状")));
            assertThat(reasonFor(aMessage("疼怎么弄").found(trouble).between(ONE, OTHER)))
                    .isEqualTo(TicketReason.UNCLEAR);
        }

        @Test
        void danger_a_complaint_and_the_question_between_conditions_go_first() {
            Finding complaint = new Finding.Complaint("等待", new DepartmentCode("customer-service"), List.of());
            assertThat(reasonFor(aMessage("流血了").found(DANGER).between(ONE, OTHER)))
                    .isEqualTo(TicketReason.RED_FLAG);
            assertThat(reasonFor(aMessage("等了一上午").found(complaint).between(ONE, OTHER)))
                    .isEqualTo(TicketReason.COMPLAINT);
            Finding which = new Finding.NeedsAnswer("是哪一种？", List.of(GDM), List.of(), List.of());
            assertThat(replyOf(Judgement.of(aMessage("血糖高怎么弄")
                                    .found(which)
                                    .between(ONE, OTHER)
                                    .build()))
                            .text())
                    .isEqualTo("是哪一种？");
        }

        @Test
        void are_offered_before_the_way_to_the_right_group_for_asked_is_asked() {
            Decision decision = Judgement.of(
                    aMessage("糖耐没过怎么弄").found(LIKELY).between(ONE, OTHER).build());
            assertThat(replyOf(decision).text()).contains("1. " + ONE.question());
        }

        @Test
        void nobody_is_asked_twice() {
            assertThat(reasonFor(aMessage("到底怎么弄？")
                            .found(CHAT)
                            .oneToOne()
                            .between(ONE, OTHER)
                            .pending(OFFERED)))
                    .isEqualTo(TicketReason.UNCLEAR);
        }

        @Test
        void the_chosen_one_is_given_like_any_other_and_the_offer_is_over() {
            Decision decision = Judgement.of(aMessage("2")
                    .found(CHAT)
                    .pending(OFFERED)
                    .choosing(new Choice.Answer(fitting(OTHER)))
                    .build());
            assertThat(replyOf(decision).text()).contains(OTHER.answer(), OTHER.reviewer());
            assertThat(decision.acts()).contains(new Act.NoteGiven(OTHER.code(), OTHER.version()), new Act.Forget());
        }

        @Test
        void neither_or_one_recalled_meanwhile_fetches_a_person() {
            for (Choice choice : List.of(new Choice.Neither(), new Choice.GoneSince())) {
                Decision decision = Judgement.of(aMessage("3")
                        .found(CHAT)
                        .pending(OFFERED)
                        .choosing(choice)
                        .build());
                assertThat(ticket(decision).reason()).isEqualTo(TicketReason.UNCLEAR);
                assertThat(replyOf(decision).text()).contains("已转人工");
                assertThat(decision.acts()).contains(new Act.Forget());
            }
        }

        @Test
        void danger_goes_before_a_choice() {
            assertThat(reasonFor(
                            aMessage("2").found(DANGER).pending(OFFERED).choosing(new Choice.Answer(fitting(OTHER)))))
                    .isEqualTo(TicketReason.RED_FLAG);
        }

        @Test
        void the_offer_is_over_once_the_bot_says_something_else_and_stays_while_it_says_nothing() {
            assertThat(Judgement.of(aMessage("转人工").found(CHAT).pending(OFFERED).build())
                            .acts())
                    .contains(new Act.Forget());
            assertThat(Judgement.of(aMessage("我看看").found(CHAT).pending(OFFERED).build())
                            .acts())
                    .containsExactly(new Act.StaySilent());
        }
    }

    @Nested
    class An_answer_that_did_not_help {

        private static final AnswerScript ANSWER = SCRIPTS.answers().getFirst();
        private static final GivenAnswer GIVEN = new GivenAnswer(
                UUID.randomUUID(),
                ANSWER.code(),
                1,
                new ConversationId(UUID.randomUUID()),
                UUID.randomUUID(),
                Instant.EPOCH);

        @Test
        void fetches_a_person_who_sees_which_it_was_and_its_authors_learn_of_it() {
            Decision decision = Judgement.of(
                    aMessage("没用").found(CHAT).sayingItDidNotHelp(GIVEN).build());
            assertThat(ticket(decision).reason()).isEqualTo(TicketReason.UNHELPFUL);
            assertThat(ticket(decision).finding()).isEqualTo(ANSWER.question());
            assertThat(decision.acts()).contains(new Act.NoteUnhelpful(GIVEN.id()));
        }

        @Test
        void said_as_a_complaint_is_a_complaint_and_its_authors_learn_of_it_too() {
            Finding complaint = new Finding.Complaint("敷衍", new DepartmentCode("customer-service"), List.of());
            Decision decision = Judgement.of(
                    aMessage("答非所问").found(complaint).sayingItDidNotHelp(GIVEN).build());
            assertThat(ticket(decision).reason()).isEqualTo(TicketReason.COMPLAINT);
            assertThat(decision.acts()).contains(new Act.NoteUnhelpful(GIVEN.id()));
        }

        @Test
        void is_noted_even_while_a_person_holds_the_conversation() {
            Decision decision = Judgement.of(aMessage("没用")
                    .found(CHAT)
                    .ownedBy(Owner.OPERATOR)
                    .sayingItDidNotHelp(GIVEN)
                    .build());
            assertThat(decision.acts()).containsExactly(new Act.StaySilent(), new Act.NoteUnhelpful(GIVEN.id()));
        }
    }

    @Nested
    class Chat {

        @Test
        void in_a_group_is_left_alone_with_the_reason_on_record() {
            Decision decision = Judgement.of(aMessage("今天天气真好").found(CHAT).build());
            assertThat(decision.acts()).containsExactly(new Act.StaySilent());
            assertThat(decision.why()).isNotBlank();
        }

        @Test
        void one_to_one_is_greeted_once() {
            assertThat(replyOf(Judgement.of(
                                    aMessage("你好").found(CHAT).oneToOne().build()))
                            .text())
                    .contains("小暖");
        }

        @Test
        void a_question_to_the_bot_without_an_answer_goes_to_a_person() {
            Situation asked = aMessage("你们几点下班呀？").found(CHAT).oneToOne().build();
            assertThat(ticket(Judgement.of(asked)).reason()).isEqualTo(TicketReason.UNCLEAR);
        }
    }

    private static AnswerFound fitting(AnswerScript answer) {
        return new AnswerFound(answer, 0.9, List.of());
    }

    private static TicketReason reasonFor(AMessage message) {
        return ticket(Judgement.of(message.build())).reason();
    }

    private static Act.OpenTicket ticket(Decision decision) {
        return decision.acts().stream()
                .filter(Act.OpenTicket.class::isInstance)
                .map(Act.OpenTicket.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Act.Reply replyOf(Decision decision) {
        return decision.acts().stream()
                .filter(Act.Reply.class::isInstance)
                .map(Act.Reply.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static AMessage aMessage(String words) {
        return new AMessage(words);
    }

    /** A message in a group of no condition, held by the bot, unless told otherwise. */
    private static final class AMessage {

        private final String words;
        private Content content;
        private Finding finding = CHAT;
        private Owner owner = Owner.BOT;
        private Optional<Group> group = Optional.of(group(Optional.empty()));
        private Optional<Pending> pending = Optional.empty();
        private Optional<OutreachReply> toOutreach = Optional.empty();
        private Set<CourseCode> courses = Set.of();
        private Set<ConditionCode> conditions = Set.of();
        private Set<HoldReason> holds = Set.of();
        private List<Situation.Place> places = List.of();
        private AboutAnswers answers = AboutAnswers.none();

        AMessage(String words) {
            this.words = words;
            this.content = new Content.Words(words);
        }

        AMessage found(Finding what) {
            finding = what;
            return this;
        }

        AMessage ownedBy(Owner who) {
            owner = who;
            return this;
        }

        AMessage holding(Content what) {
            content = what;
            return this;
        }

        AMessage pending(Pending what) {
            pending = Optional.of(what);
            return this;
        }

        AMessage from(Set<ConditionCode> known) {
            conditions = known;
            return this;
        }

        AMessage mourned(HoldReason why) {
            holds = Set.of(why);
            return this;
        }

        AMessage taking(CourseCode course) {
            courses = Set.of(course);
            return this;
        }

        AMessage inGroupFor(ConditionCode condition) {
            group = Optional.of(group(Optional.of(condition)));
            return this;
        }

        AMessage oneToOne() {
            group = Optional.empty();
            return this;
        }

        AMessage place(Situation.Place where) {
            places = List.of(where);
            return this;
        }

        AMessage saidToOutreach(OutreachReply reply) {
            toOutreach = Optional.of(reply);
            return this;
        }

        AMessage answeredBy(AnswerFound found) {
            answers = new AboutAnswers(new Retrieved.Sure(found), Optional.empty(), Optional.empty());
            return this;
        }

        AMessage between(AnswerScript one, AnswerScript other) {
            Retrieved close = new Retrieved.Close(fitting(one), fitting(other));
            answers = new AboutAnswers(close, Optional.empty(), Optional.empty());
            return this;
        }

        AMessage choosing(Choice choice) {
            answers = new AboutAnswers(new Retrieved.Nothing(), Optional.of(choice), Optional.empty());
            return this;
        }

        AMessage sayingItDidNotHelp(GivenAnswer given) {
            answers = new AboutAnswers(new Retrieved.Nothing(), Optional.empty(), Optional.of(given));
            return this;
        }

        Situation build() {
            AccountId account = new AccountId("sandbox", "demo");
            Optional<OperatorId> operator = owner == Owner.OPERATOR ? Optional.of(OperatorId.next()) : Optional.empty();
            return new Situation(
                    content,
                    new Person(PersonId.next(), account, "p", "林静", conditions, Map.of()),
                    group,
                    new Ownership(owner, operator, 1, Optional.empty()),
                    new Reading(finding, List.of()),
                    SCRIPTS.language().shortReplies().of(words),
                    Optional.empty(),
                    answers,
                    toOutreach,
                    pending,
                    courses,
                    holds,
                    places,
                    SCRIPTS,
                    group.isEmpty(),
                    true,
                    "0000-12345");
        }

        private static Group group(Optional<ConditionCode> condition) {
            return new Group(GroupId.next(), new AccountId("sandbox", "demo"), "g", "群", condition, 3, 200);
        }
    }
}
