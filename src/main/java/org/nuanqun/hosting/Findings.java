package org.nuanqun.hosting;

import org.nuanqun.scripts.ScriptSet;
import org.nuanqun.triage.Finding;

/** Findings in the words that records and people use. */
final class Findings {

    private Findings() {}

    static String kind(Finding finding) {
        return switch (finding) {
            case Finding.RedFlag ignored -> "RED_FLAG";
            case Finding.Complaint ignored -> "COMPLAINT";
            case Finding.AsksForPerson ignored -> "ASKED";
            case Finding.LikelyCondition ignored -> "CONDITION";
            case Finding.NeedsAnswer ignored -> "QUESTION";
            case Finding.Unclear ignored -> "UNCLEAR";
            case Finding.NotMedical ignored -> "CHAT";
        };
    }

    static String name(Finding finding, ScriptSet scripts) {
        return switch (finding) {
            case Finding.RedFlag flag -> flag.name();
            case Finding.Complaint complaint -> complaint.kind();
            case Finding.LikelyCondition likely -> scripts.nameOf(likely.code());
            case Finding.AsksForPerson ignored -> "";
            case Finding.NeedsAnswer ignored -> "";
            case Finding.Unclear unclear -> unclear.why();
            case Finding.NotMedical ignored -> "";
        };
    }
}
