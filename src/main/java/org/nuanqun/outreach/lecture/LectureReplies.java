package org.nuanqun.outreach.lecture;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.nuanqun.language.NormalText;
import org.nuanqun.language.WholeReply;
import org.nuanqun.scripts.ReplyLists;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.PersonId;

/** Reads what is said to a lecture in a message that is nothing else: a word of the scripts, with a number or without one. */
@ApplicationScoped
public class LectureReplies {

    private static final Pattern WORD_AND_NUMBER = Pattern.compile("(\\D+?)(\\d{0,9})号?(\\D*)");
    /** A longer message says more than that, and need not be read. */
    private static final int LONGEST = 30;

    private static final Pattern POINTS = Pattern.compile("([1-5])分");
    private static final Duration EARLY = Duration.ofHours(1);
    private static final Duration LATE = Duration.ofHours(2);
    private static final Duration ANSWERED_WITHIN = Duration.ofDays(3);

    private final LectureRows lectures;
    private final Scripts scripts;

    LectureReplies(LectureRows lectures, Scripts scripts) {
        this.lectures = lectures;
        this.scripts = scripts;
    }

    public Optional<LectureReply> in(String words, PersonId person, Instant now) {
        String letters = NormalText.of(words).letters();
        if (letters.length() > LONGEST) {
            return Optional.empty();
        }
        Matcher points = POINTS.matcher(letters);
        if (points.matches()) {
            return rating(Integer.parseInt(points.group(1)), person, now);
        }
        Matcher parts = WORD_AND_NUMBER.matcher(letters);
        return parts.matches() ? of(parts.group(1) + parts.group(3), parts.group(2), person, now) : Optional.empty();
    }

    private Optional<LectureReply> of(String word, String number, PersonId person, Instant now) {
        ReplyLists said = scripts.current().language().replies();
        WholeReply reply = WholeReply.of(word);
        if (reply.isOneOf(said.attend())) {
            return number.isEmpty() ? Optional.empty() : Optional.of(attend(number, now));
        }
        if (reply.isOneOf(said.signOff())) {
            return meant(number, Lectures.LEAVE, lectures.toComeFor(person, now), LectureReply.Leave::new);
        }
        return reply.isOneOf(said.signUp())
                ? meant(number, Lectures.SIGN_UP, lectures.announcedTo(person, now), LectureReply.SignUp::new)
                : Optional.empty();
    }

    /** Without a number: the only one it can be; where there is none, it is for others to understand. */
    private Optional<LectureReply> meant(
            String number, String word, List<Lecture> near, Function<Lecture, LectureReply> reply) {
        if (!number.isEmpty()) {
            return Optional.of(
                    lectures.numbered(Integer.parseInt(number)).map(reply).orElseGet(LectureReply.Unknown::new));
        }
        return switch (near.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(reply.apply(near.getFirst()));
            default -> Optional.of(new LectureReply.Which(word, near));
        };
    }

    private LectureReply attend(String code, Instant now) {
        return lectures.withCode(code)
                .filter(one -> !one.isCancelled())
                .filter(one -> now.isAfter(one.startsAt().minus(EARLY))
                        && now.isBefore(one.endsAt().plus(LATE)))
                .<LectureReply>map(LectureReply.Attend::new)
                .orElseGet(LectureReply.Unknown::new);
    }

    private Optional<LectureReply> rating(int points, PersonId person, Instant now) {
        return lectures.asked(person, LectureClock.FEEDBACK, now.minus(ANSWERED_WITHIN))
                .map(one -> new LectureReply.Rate(one, points));
    }
}
