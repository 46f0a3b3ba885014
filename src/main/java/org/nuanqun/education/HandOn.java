package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.delivery.Bot;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.delivery.Saying;
import org.nuanqun.delivery.SayingClass;
import org.nuanqun.scripts.CourseScript;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.PersonId;

/** Hands a lesson to delivery: once per enrolment, by the key of the push. */
@ApplicationScoped
class HandOn {

    static final String PURPOSE = "lesson";

    private static final List<String> TAPS = List.of("看懂了", "没看懂");

    private final Pushes pushes;
    private final Scripts scripts;
    private final Conversations conversations;
    private final Delivery delivery;
    private final Bot bot;
    private final Audit audit;

    HandOn(Pushes pushes, Scripts scripts, Conversations conversations, Delivery delivery, Bot bot, Audit audit) {
        this.pushes = pushes;
        this.scripts = scripts;
        this.conversations = conversations;
        this.delivery = delivery;
        this.bot = bot;
        this.audit = audit;
    }

    boolean lesson(EnrolmentRow enrolment, PlannedLesson planned, Instant now) {
        var course = scripts.current().courses().get(new CourseCode(enrolment.course));
        if (course == null || !pushes.queue(enrolment, course, planned, now)) {
            return false;
        }
        delivery.say(saying(enrolment, course, planned, now));
        audit.note(new AuditEntry(
                enrolment.conversationId.toString(),
                Actor.BOT,
                "lessonSent",
                enrolment.course + "/" + planned.lesson().code(),
                planned.moved().map(moved -> "due, moved: " + moved).orElse("due"),
                Map.of("planned", planned.planned().toString(), "version", course.version()),
                now));
        return true;
    }

    /** Lessons that delivery has not sent yet are not sent any more. */
    void takeBack(PersonId person, String why) {
        delivery.dropPushes(person, why);
        pushes.dropQueued(person, why);
    }

    /** What delivery calls this lesson of this enrolment. */
    static String subject(EnrolmentRow enrolment, String lesson) {
        return enrolment.id + "/" + lesson;
    }

    private Saying saying(EnrolmentRow enrolment, CourseScript course, PlannedLesson planned, Instant now) {
        var conversation = new ConversationId(enrolment.conversationId);
        var chat = conversations.get(conversation).chat();
        return new Saying(
                conversation,
                bot.speaker(),
                words(planned),
                chat.group().isPresent() ? chat.person().stream().toList() : List.of(),
                TAPS,
                SayingClass.EDUCATION,
                PURPOSE,
                subject(enrolment, planned.lesson().code()),
                OptionalLong.empty(),
                Optional.of(new PersonId(enrolment.personId)),
                now,
                Optional.of(planned.until()),
                "course %s v%d, lesson %s"
                        .formatted(
                                course.code(),
                                course.version(),
                                planned.lesson().code()));
    }

    private String words(PlannedLesson planned) {
        return scripts.current()
                .texts()
                .say(
                        "education.lesson",
                        Map.of(
                                "number", String.valueOf(planned.number()),
                                "title", planned.lesson().title(),
                                "text", planned.lesson().text()));
    }
}
