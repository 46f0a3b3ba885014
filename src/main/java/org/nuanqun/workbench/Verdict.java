package org.nuanqun.workbench;

import java.util.stream.Stream;
import org.nuanqun.triage.Finding;
import org.nuanqun.triage.Reading;

/** What a reading comes to for the one who wrote: an alarm, a complaint, a person, or the bot alone. */
record Verdict(String label, String action) {

    static Verdict of(Reading reading) {
        return switch (reading.main()) {
            case Finding.RedFlag flag -> new Verdict("redflag:" + flag.family(), "escalate");
            case Finding.Complaint complaint -> new Verdict("complaint", "person");
            case Finding.AsksForPerson asks -> new Verdict("none", "person");
            case Finding.Unclear unclear -> new Verdict("none", "person");
            case Finding.LikelyCondition likely -> new Verdict("none", "none");
            case Finding.NeedsAnswer question -> new Verdict("none", "none");
            case Finding.NotMedical chat -> new Verdict("none", "none");
        };
    }

    static boolean complains(Reading reading) {
        return Stream.concat(Stream.of(reading.main()), reading.others().stream())
                .anyMatch(Finding.Complaint.class::isInstance);
    }

    boolean isAlarm() {
        return action.equals("escalate");
    }

    boolean reachesPerson() {
        return !action.equals("none");
    }
}
