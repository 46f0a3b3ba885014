package org.nuanqun.scripts;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** Whether a clinician of this hospital stands for a text, and who. */
public record Review(Status status, String reviewer, Optional<LocalDate> on) {

    private static final String NOBODY_YET = "待指定";
    private static final String NOT_APPROVED = "演示内容，待本院医生审核";

    /** A demonstration text may be shown, but says of itself that nobody has approved it; a recalled one is not given. */
    public enum Status {
        DEMONSTRATION,
        APPROVED,
        RECALLED
    }

    boolean isRecalled() {
        return status == Status.RECALLED;
    }

    public boolean isApproved() {
        return status == Status.APPROVED;
    }

    /** What a patient is told about the review. */
    public String spoken() {
        return isApproved() ? reviewer : NOT_APPROVED;
    }

    static boolean isSpokenApproval(String spoken) {
        return !spoken.equals(NOT_APPROVED);
    }

    static Review read(Passage owner) {
        Passage passage = owner.at("review");
        Status status = passage.as(
                "status",
                text -> Status.valueOf(text.toUpperCase(Locale.ROOT)),
                "write demonstration, approved or recalled");
        String reviewer = passage.text("reviewer", NOBODY_YET);
        Optional<LocalDate> on = passage.has("on")
                ? Optional.of(passage.as("on", LocalDate::parse, "write a date like 2026-11-30"))
                : Optional.empty();
        if (status == Status.APPROVED && (reviewer.equals(NOBODY_YET) || on.isEmpty())) {
            passage.fault(
                    "'approved' by '%s' is not an approval".formatted(reviewer),
                    "name the clinician as reviewer and the day as on, or write status: demonstration");
        }
        if (status == Status.RECALLED && !passage.has("note")) {
            passage.fault("nobody says why it is recalled", "write the reason as note");
        }
        return new Review(status, reviewer, on);
    }
}
