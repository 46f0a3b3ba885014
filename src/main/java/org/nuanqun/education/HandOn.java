package org.nuanqun.education;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
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

    private static final String PERHAPS_SENT = "restored from a backup, perhaps sent before";

    private static final List<String> TAPS = List.of("看懂了", "没看懂");

    private final Pushes pushes;
    private final Scripts scripts;
    private final LessonWords lessonWords;
    private final Conversations conversations;
    private final Delivery delivery;
    private final Bot bot;
    private final Audit audit;

    HandOn(
            Pushes pushes,
            Scripts scripts,
            LessonWords lessonWords,
            Conversations conversations,
            Delivery delivery,
            Bot bot,
            Audit audit) {
        this.pushes = pushes;
        this.scripts = scripts;
        this.lessonWords = lessonWords;
        this.conversations = conversations;
        this.delivery = delivery;
        this.bot = bot;
        this.audit = audit;
    }

    boolean lesson(EnrolmentRow enrolment, PlannedLesson planned, Instant now) {
        return handOn(enrolment, List.of(planned), lessonWords.of(planned), now);
    }

    /** Several that are late in one message; each counts as handed on. */
    boolean digest(EnrolmentRow enrolment, List<PlannedLesson> late, Instant now) {
        return handOn(enrolment, late, lessonWords.together(late), now);
    }

    private boolean handOn(EnrolmentRow enrolment, List<PlannedLesson> lessons, String words, Instant now) {
        var course = scripts.current().courses().get(new CourseCode(enrolment.course));
        if (course == null) {
            return false;
        }
        var fresh = lessons.stream()
                .filter(planned -> pushes.queue(enrolment, course, planned, now))
                .toList();
        if (fresh.size() < lessons.size()) {
            return false;
        }
        delivery.say(saying(enrolment, course, lessons, words, now));
        lessons.forEach(planned -> note(enrolment, course, planned, now));
        return true;
    }

    /** Nobody knows if it was sent before the database was restored; at most once means: not now. */
    void passOver(EnrolmentRow enrolment, PlannedLesson planned, Instant now) {
        courseOf(enrolment).ifPresent(course -> {
            pushes.queue(enrolment, course, planned, now);
            pushes.of(enrolment.id, planned.lesson().code()).ifPresent(push -> {
                push.state = PushState.SENT;
                push.reason = PERHAPS_SENT;
            });
            audit.note(AuditEntry.of(
                    new ConversationId(enrolment.conversationId),
                    Actor.SYSTEM,
                    "dropped",
                    enrolment.course + "/" + planned.lesson().code(),
                    PERHAPS_SENT,
                    now));
        });
    }

    private Optional<CourseScript> courseOf(EnrolmentRow enrolment) {
        return Optional.ofNullable(scripts.current().courses().get(new CourseCode(enrolment.course)));
    }

    private void note(EnrolmentRow enrolment, CourseScript course, PlannedLesson planned, Instant now) {
        audit.note(new AuditEntry(
                enrolment.conversationId.toString(),
                Actor.BOT,
                "lessonSent",
                enrolment.course + "/" + planned.lesson().code(),
                planned.moved().map(moved -> "due, moved: " + moved).orElse("due"),
                Map.of("planned", planned.planned().toString(), "version", course.version()),
                now));
    }

    /** Lessons that delivery has not sent yet are not sent any more. */
    void takeBack(PersonId person, String why) {
        delivery.dropPushes(person, why);
        pushes.dropQueued(person, why);
    }

    private static String subject(EnrolmentRow enrolment, List<PlannedLesson> lessons) {
        return new LessonSubject(
                        enrolment.id,
                        lessons.stream().map(planned -> planned.lesson().code()).toList())
                .written();
    }

    private Saying saying(
            EnrolmentRow enrolment, CourseScript course, List<PlannedLesson> lessons, String words, Instant now) {
        var conversation = new ConversationId(enrolment.conversationId);
        var chat = conversations.get(conversation).chat();
        return new Saying(
                conversation,
                bot.speaker(),
                words,
                chat.group().isPresent() ? chat.person().stream().toList() : List.of(),
                TAPS,
                SayingClass.EDUCATION,
                PURPOSE,
                subject(enrolment, lessons),
                OptionalLong.empty(),
                Optional.of(new PersonId(enrolment.personId)),
                now,
                lessons.stream().map(PlannedLesson::until).min(Comparator.naturalOrder()),
                "course %s v%d, lesson %s"
                        .formatted(
                                course.code(),
                                course.version(),
                                lessons.getFirst().lesson().code()));
    }
}
