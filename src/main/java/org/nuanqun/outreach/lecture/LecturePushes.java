package org.nuanqun.outreach.lecture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.delivery.Bot;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.delivery.Saying;
import org.nuanqun.delivery.SayingClass;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.PersonId;

/**
 * What people with a lecture are told without asking just then: handed to the outbox as notices, so that consent,
 * holds, hours and caps are asked for each; (lecture, what, person) is said once.
 */
@ApplicationScoped
class LecturePushes {

    static final String PURPOSE = "lecture";

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("M月d日 HH:mm");

    private final People people;
    private final Conversations conversations;
    private final Delivery delivery;
    private final Scripts scripts;
    private final Bot bot;
    private final Clock clock;

    LecturePushes(
            People people, Conversations conversations, Delivery delivery, Scripts scripts, Bot bot, Clock clock) {
        this.people = people;
        this.conversations = conversations;
        this.delivery = delivery;
        this.scripts = scripts;
        this.bot = bot;
        this.clock = clock;
    }

    void reminder(Lecture lecture, String what, Collection<PersonId> whom, Instant now) {
        List<String> taps = List.of(leaveTap(lecture));
        tell(lecture, what, "lecture.reminder", taps, whom, lecture.startsAt(), now);
    }

    /** Once for each time she waited. */
    void movedUp(Lecture lecture, Attendee next, Instant now) {
        List<String> taps = List.of(leaveTap(lecture));
        String what = "moved-up-" + next.signedAt().toEpochMilli();
        tell(lecture, what, "lecture.moved-up", taps, List.of(next.person()), lecture.startsAt(), now);
    }

    void cancelled(Lecture lecture, Collection<PersonId> whom, Instant now) {
        tell(lecture, "cancelled", "lecture.cancelled", List.of(), whom, lecture.startsAt(), now);
    }

    void feedback(Lecture lecture, String what, Collection<PersonId> whom, Instant until, Instant now) {
        List<String> taps = IntStream.rangeClosed(1, 5)
                .mapToObj(points -> (6 - points) + "分")
                .toList();
        tell(lecture, what, "lecture.feedback", taps, whom, until, now);
    }

    /** What is not sent yet is not sent any more, whatever it was. */
    void takeBackAll(Lecture lecture, String why) {
        delivery.takeBack(PURPOSE, lecture.id() + "/", why);
    }

    /** A place that is gone needs no reminder. */
    void takeBack(Lecture lecture, PersonId person, String why) {
        delivery.takeBack(PURPOSE, lecture.id() + "/", ends -> ends.endsWith("/" + person), why);
    }

    String say(String key, Lecture lecture) {
        return scripts.current().texts().say(key, values(lecture));
    }

    Map<String, String> values(Lecture lecture) {
        return Map.of(
                "title", lecture.title(),
                "when", WHEN.format(lecture.startsAt().atZone(clock.getZone())),
                "place", lecture.place(),
                "number", String.valueOf(lecture.number()));
    }

    private static String leaveTap(Lecture lecture) {
        return Lectures.LEAVE + lecture.number();
    }

    private void tell(
            Lecture lecture,
            String what,
            String key,
            List<String> taps,
            Collection<PersonId> whom,
            Instant until,
            Instant now) {
        String text = say(key, lecture);
        people.find(whom).values().forEach(person -> tell(lecture, what, text, taps, person, until, now));
    }

    private void tell(
            Lecture lecture, String what, String text, List<String> taps, Person person, Instant until, Instant now) {
        delivery.say(new Saying(
                conversations.of(person.account(), Chat.oneToOne(person.key()), now),
                bot.speaker(),
                text,
                List.of(),
                taps,
                SayingClass.NOTICE,
                PURPOSE,
                lecture.id() + "/" + what + "/" + person.id(),
                OptionalLong.empty(),
                Optional.of(person.id()),
                now,
                Optional.of(until),
                "lecture " + lecture.number() + ", " + what));
    }
}
