package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.nuanqun.language.NormalText;
import org.nuanqun.outreach.lecture.LectureReplies;
import org.nuanqun.vocabulary.PersonId;

/** Reads what is said to broadcasts and lectures, in a message that is nothing else. */
@ApplicationScoped
public class OutreachReplies {

    /** What a colleague's page tells her to write, before the digits. */
    public static final String TRY = "试发";

    private static final Pattern OWN_CODE = Pattern.compile(TRY + "(\\d{8})");

    private final LectureReplies lectures;

    OutreachReplies(LectureReplies lectures) {
        this.lectures = lectures;
    }

    /** @param isOneToOne a code read aloud in a group is nobody's secret */
    public Optional<OutreachReply> in(String words, PersonId person, boolean isOneToOne, Instant now) {
        var code = OWN_CODE.matcher(NormalText.of(words).letters());
        return isOneToOne && code.matches()
                ? Optional.of(new OutreachReply.OwnCode(code.group(1)))
                : lectures.in(words, person, now).map(OutreachReply.ToLecture::new);
    }
}
