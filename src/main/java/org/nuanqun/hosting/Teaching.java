package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.education.Education;
import org.nuanqun.education.LessonAnswer;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.HandoffRequest;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.language.ShortReply;
import org.nuanqun.language.StatedDate;
import org.nuanqun.people.DateKind;
import org.nuanqun.people.People;
import org.nuanqun.people.Proof;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;

/** The bot's side of education: joining, dates, answers to lessons, stopping. */
@ApplicationScoped
class Teaching {

    private final Education education;
    private final People people;
    private final Handoff handoff;
    private final Conversations conversations;
    private final Pendings pendings;
    private final Scripts scripts;
    private final BotVoice voice;

    Teaching(
            Education education,
            People people,
            Handoff handoff,
            Conversations conversations,
            Pendings pendings,
            Scripts scripts,
            BotVoice voice) {
        this.education = education;
        this.people = people;
        this.handoff = handoff;
        this.conversations = conversations;
        this.pendings = pendings;
        this.scripts = scripts;
        this.voice = voice;
    }

    void enrol(Stage stage, CourseCode course) {
        CourseScript script = Optional.ofNullable(scripts.current().courses().get(course))
                .orElseThrow(() -> new IllegalArgumentException("there is no course '%s'".formatted(course)));
        if (education.takes(stage.person().id(), course)) {
            reply(stage, say("education.already-enrolled", Map.of("course", script.title())));
            return;
        }
        education.enrol(stage.person().id(), lessonsGoTo(stage), course, proof(stage), stage.now());
        String joined = say(
                "education.enrolled",
                Map.of("course", script.title(), "at", script.at().toString()));
        Optional<DateKind> needed = education.dateNeeded(stage.person().id());
        needed.ifPresent(kind ->
                pendings.keep(stage.conversation(), new Pending(PendingKind.DATE, kind.name(), ""), stage.now()));
        reply(
                stage,
                needed.map(kind -> joined + "\n" + say(question(kind), Map.of()))
                        .orElse(joined));
    }

    void note(Stage stage, StatedDate date) {
        people.remember(stage.person().id(), DateKind.valueOf(date.kind().name()), date.date(), stage.now());
        education.replan(stage.person().id(), stage.now());
    }

    void answer(Stage stage, ShortReply reply) {
        switch (education.answered(stage.person().id(), reply, stage.now())) {
            case LessonAnswer.NotToALesson ignored -> {}
            case LessonAnswer.Understood ignored -> reply(stage, say("education.understood", Map.of()));
            case LessonAnswer.TrySimpler simpler ->
                reply(stage, say("education.simpler", Map.of("text", simpler.text())));
            case LessonAnswer.NeedsAPerson needs -> {
                handoff.open(request(stage, needs.title()));
                voice.notice(stage, say("education.not-understood", Map.of()));
            }
        }
    }

    void stop(Stage stage) {
        education.stopAll(stage.person().id(), "the person asked to stop", proof(stage), stage.now());
        pendings.forget(stage.conversation());
    }

    private static Proof proof(Stage stage) {
        return new Proof(stage.person().account().toString(), stage.entry().toString());
    }

    /** Lessons are personal: they go one to one, wherever the person joined. */
    private ConversationId lessonsGoTo(Stage stage) {
        Conversation here = conversations.get(stage.conversation());
        return conversations.of(
                here.account(), Chat.oneToOne(here.chat().person().orElseThrow()), stage.now());
    }

    private static HandoffRequest request(Stage stage, String lesson) {
        return new HandoffRequest(
                stage.conversation(),
                Optional.of(stage.person().id()),
                TicketReason.NOT_UNDERSTOOD,
                Optional.empty(),
                "",
                lesson,
                "[]",
                HandOver.FRONT_DESK,
                stage.now());
    }

    private static String question(DateKind kind) {
        return kind == DateKind.BIRTH ? "education.ask-birth-date" : "education.ask-due-date";
    }

    private void reply(Stage stage, String text) {
        voice.reply(stage, new Act.Reply(text, List.of(), ""));
    }

    private String say(String key, Map<String, String> values) {
        return scripts.current().texts().say(key, values);
    }
}
