package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.nuanqun.conversation.Owner;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.groups.Group;
import org.nuanqun.language.ShortReply;
import org.nuanqun.language.StatedDate;
import org.nuanqun.outreach.OutreachReply;
import org.nuanqun.people.HoldReason;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Content;
import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.Reading;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.CourseCode;

/** All that a decision about a message may rest on. */
record Situation(
        Content content,
        Person person,
        Optional<Group> group,
        Ownership ownership,
        Reading reading,
        Optional<ShortReply> shortReply,
        Optional<StatedDate> statedDate,
        AboutAnswers answers,
        Optional<OutreachReply> toOutreach,
        Optional<Pending> pending,
        Set<CourseCode> courses,
        Set<HoldReason> holds,
        List<Place> places,
        ScriptSet scripts,
        boolean isAddressed,
        boolean isFirstWord,
        String hotline) {

    /** A group with room for a condition, and how to get in. */
    record Place(ConditionCode condition, String groupName, String invitation) {}

    String words() {
        return content.words().strip();
    }

    boolean isHeldByOperator() {
        return ownership.owner() == Owner.OPERATOR;
    }

    boolean waitsForPerson() {
        return ownership.owner() == Owner.NOBODY;
    }

    /** A loss or a death is on record: whatever the bot could say by itself may hurt. */
    boolean isMourned() {
        return holds.contains(HoldReason.LOSS) || holds.contains(HoldReason.DEATH);
    }

    Finding finding() {
        return reading.main();
    }

    Optional<Place> placeFor(ConditionCode condition) {
        return places.stream()
                .filter(place -> place.condition().equals(condition))
                .findFirst();
    }
}
