package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.handoff.TicketReason;
import org.nuanqun.language.ShortReply;
import org.nuanqun.language.StatedDate;
import org.nuanqun.outreach.OutreachReply;
import org.nuanqun.platform.Greeting;
import org.nuanqun.triage.Evidence;
import org.nuanqun.triage.Finding;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.CourseCode;
import org.nuanqun.vocabulary.DepartmentCode;
import org.nuanqun.vocabulary.RedFlagLevel;

/** One thing to be done. A decision is a list of them. */
sealed interface Act {

    record Reply(String text, List<String> taps, String sourceLine) implements Act {
        Reply(String text) {
            this(text, List.of(), "");
        }
    }

    record Welcome(String text, Optional<Greeting> greeting) implements Act {}

    record SafetyText(String family, String text) implements Act {}

    record OpenTicket(
            TicketReason reason, Optional<RedFlagLevel> level, String family, String finding, DepartmentCode department)
            implements Act {}

    /** A complaint beside something more urgent, or while a person is on the way: it is put on the ticket. */
    record AddComplaint(String kind, DepartmentCode department, List<Evidence> evidence) implements Act {
        AddComplaint(Finding.Complaint complaint) {
            this(complaint.kind(), complaint.department(), complaint.evidence());
        }
    }

    record Concern(ConditionCode condition) implements Act {}

    record Remember(Pending pending) implements Act {}

    record Forget() implements Act {}

    /** An approved answer goes out: how often it does, and whether it helped, its authors want to know. */
    record NoteGiven(String answer, int version) implements Act {}

    record NoteUnhelpful(UUID given) implements Act {}

    record EnrolInCourse(CourseCode course) implements Act {}

    record NoteDate(StatedDate date) implements Act {}

    record AnswerLesson(ShortReply reply) implements Act {}

    record StopLessons() implements Act {}

    record AnswerOutreach(OutreachReply reply) implements Act {}

    record StaySilent() implements Act {}
}
