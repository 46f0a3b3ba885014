package org.nuanqun.console.work;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.nuanqun.outreach.Recurrence;
import org.nuanqun.outreach.Segment;
import org.nuanqun.outreach.Stage;
import org.nuanqun.scripts.TextKind;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.GroupId;

/**
 * What the form says so far; {@code without}: groups that are left out; {@code at}: a wall-clock moment like
 * 2026-12-01T09:30, empty for now; {@code hours}: over how many it is spread; {@code every}: WEEK or MONTH, empty for once;
 * {@code until}: the day of the last time, like 2027-01-31; {@code lecture}: what it invites to.
 */
record BroadcastDraft(
        Set<String> group,
        Set<String> condition,
        Set<String> stage,
        Set<String> without,
        String text,
        TextKind kind,
        String approval,
        String at,
        int hours,
        String every,
        String until,
        Optional<UUID> lecture) {

    static final BroadcastDraft EMPTY = new BroadcastDraft(
            Set.of(), Set.of(), Set.of(), Set.of(), "", TextKind.SERVICE, "", "", 0, "", "", Optional.empty());

    /** @param invitation the words it begins with */
    static BroadcastDraft inviting(UUID lecture, String invitation) {
        return new BroadcastDraft(
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                invitation,
                TextKind.SERVICE,
                "",
                "",
                0,
                "",
                "",
                Optional.of(lecture));
    }

    static BroadcastDraft to(Segment segment) {
        return new BroadcastDraft(
                segment.groups().stream().map(GroupId::toString).collect(Collectors.toSet()),
                segment.conditions().stream().map(ConditionCode::value).collect(Collectors.toSet()),
                segment.stages().stream().map(Stage::name).collect(Collectors.toSet()),
                segment.without().stream().map(GroupId::toString).collect(Collectors.toSet()),
                "",
                TextKind.SERVICE,
                "",
                "",
                0,
                "",
                "",
                Optional.empty());
    }

    /** @throws BroadcastRefused or DateTimeException where the last day makes no sense */
    Optional<Recurrence> recurrence(Instant first, ZoneId zone) {
        return every.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recurrence(
                        Recurrence.Every.valueOf(every),
                        LocalDateTime.ofInstant(first, zone),
                        LocalDate.parse(until),
                        zone));
    }

    Segment segment() {
        return new Segment(
                group.stream().map(GroupId::of).collect(Collectors.toSet()),
                condition.stream().map(ConditionCode::new).collect(Collectors.toSet()),
                stage.stream().map(Stage::valueOf).collect(Collectors.toSet()),
                without.stream().map(GroupId::of).collect(Collectors.toSet()));
    }
}
