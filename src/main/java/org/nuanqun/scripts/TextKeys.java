package org.nuanqun.scripts;

import java.util.Map;
import java.util.Set;

/** The texts the service needs, each with the places it can fill. */
final class TextKeys {

    static final String SAFETY = "safety.";
    static final String WAY_TO_A_PERSON = "转人工";

    private static final Set<String> NONE = Set.of();
    private static final Set<String> LECTURE = Set.of("title", "when", "place", "number");

    /** Key to known places; every one of them must be written. */
    static final Map<String, Set<String>> NEEDED = Map.ofEntries(
            Map.entry("welcome.group", Set.of("name", "group")),
            Map.entry("welcome.group-standing", Set.of("name", "group")),
            Map.entry("welcome.private", Set.of("name")),
            Map.entry("handoff.asked", NONE),
            Map.entry("handoff.complaint", NONE),
            Map.entry("handoff.unclear", NONE),
            Map.entry("handoff.attachment", NONE),
            Map.entry("handoff.waiting", NONE),
            Map.entry("handoff.fault", NONE),
            Map.entry("handoff.gently", NONE),
            Map.entry("handoff.resolved", NONE),
            Map.entry("handoff.neither", NONE),
            Map.entry("handoff.unhelpful", NONE),
            Map.entry("triage.invite", Set.of("condition", "group", "invitation", "course")),
            Map.entry("triage.invite-no-group", Set.of("condition", "course")),
            Map.entry("triage.invite-no-course", Set.of("condition", "group", "invitation")),
            Map.entry("triage.noted", Set.of("condition")),
            Map.entry("triage.offer-course", Set.of("course")),
            Map.entry("answer.frame", Set.of("answer", "source", "reviewer")),
            Map.entry("answer.which", Set.of("first", "second")),
            Map.entry("education.which", Set.of("courses")),
            Map.entry("education.enrolled", Set.of("course", "at")),
            Map.entry("education.already-enrolled", Set.of("course")),
            Map.entry("education.ask-due-date", NONE),
            Map.entry("education.ask-birth-date", NONE),
            Map.entry("education.date-noted", Set.of("date")),
            Map.entry("education.lesson", Set.of("number", "title", "text")),
            Map.entry("education.digest", Set.of("count", "lessons")),
            Map.entry("education.understood", NONE),
            Map.entry("education.simpler", Set.of("text")),
            Map.entry("education.not-understood", NONE),
            Map.entry("education.stopped", NONE),
            Map.entry("education.nothing-to-stop", NONE),
            Map.entry("lecture.invitation", LECTURE),
            Map.entry("lecture.signed-up", LECTURE),
            Map.entry("lecture.signed-up-unreminded", LECTURE),
            Map.entry("lecture.waiting", Set.of("title", "when", "place", "number", "ahead")),
            Map.entry("lecture.already", LECTURE),
            Map.entry("lecture.too-late", LECTURE),
            Map.entry("lecture.left", LECTURE),
            Map.entry("lecture.not-signed-up", LECTURE),
            Map.entry("lecture.attended", LECTURE),
            Map.entry("lecture.rated", LECTURE),
            Map.entry("lecture.which", Set.of("lectures")),
            Map.entry("lecture.unknown", NONE),
            Map.entry("lecture.moved-up", LECTURE),
            Map.entry("lecture.reminder", LECTURE),
            Map.entry("lecture.cancelled", LECTURE),
            Map.entry("lecture.feedback", LECTURE),
            Map.entry("trial.linked", NONE),
            Map.entry("trial.unknown", NONE),
            Map.entry("private.greeting", NONE));

    /** Said where they are written; whoever wants none of it leaves them out. */
    private static final Map<String, Set<String>> OPTIONAL =
            Map.of("session.taken", Set.of("name"), "session.ended", NONE);

    private TextKeys() {}

    static boolean isKnown(String key) {
        return NEEDED.containsKey(key)
                || OPTIONAL.containsKey(key)
                || key.startsWith(SAFETY)
                || key.startsWith("order.");
    }

    static Set<String> placesOf(String key) {
        Set<String> safetyPlaces = key.startsWith(SAFETY + "ob_") ? Set.of("hotline") : NONE;
        return key.startsWith(SAFETY) ? safetyPlaces : NEEDED.getOrDefault(key, OPTIONAL.getOrDefault(key, NONE));
    }
}
