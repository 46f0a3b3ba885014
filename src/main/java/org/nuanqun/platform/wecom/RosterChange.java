package org.nuanqun.platform.wecom;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanqun.platform.Chat;
import org.nuanqun.platform.PlatformEvent;
import org.nuanqun.vocabulary.AccountId;

/** What changed between the roster we knew and the one the platform tells now. Pure. */
final class RosterChange {

    private final AccountId account;
    private final GroupDetail group;
    private final int capacity;

    RosterChange(AccountId account, GroupDetail group, int capacity) {
        this.account = account;
        this.group = group;
        this.capacity = capacity;
    }

    /**
     * @param known when each member we knew of had joined
     * @param now when the platform was asked
     */
    List<PlatformEvent> since(Map<String, Instant> known, Instant now) {
        List<PlatformEvent> events = new ArrayList<>();
        events.add(seen(now));
        group.members().stream()
                .filter(member -> !member.isStaff())
                .filter(member -> !member.joinedAt().equals(known.get(member.key())))
                .map(this::joined)
                .forEach(events::add);
        Set<String> present =
                group.members().stream().map(GroupDetail.OneMember::key).collect(Collectors.toSet());
        known.forEach((member, joinedAt) -> {
            if (!present.contains(member)) {
                events.add(left(member, joinedAt, now));
            }
        });
        return List.copyOf(events);
    }

    private PlatformEvent seen(Instant now) {
        return new PlatformEvent.GroupSeen(
                account,
                "seen:%s:%s:%d".formatted(group.key(), group.version(), now.toEpochMilli()),
                now,
                Chat.group(group.key()),
                group.name(),
                group.members().size(),
                capacity);
    }

    private PlatformEvent joined(GroupDetail.OneMember member) {
        return new PlatformEvent.MemberJoined(
                account,
                "joined:%s:%s:%d"
                        .formatted(group.key(), member.key(), member.joinedAt().getEpochSecond()),
                member.joinedAt(),
                Chat.inGroup(group.key(), member.key()),
                member.name(),
                Optional.of(member.state()).filter(state -> !state.isEmpty()));
    }

    private PlatformEvent left(String member, Instant joinedAt, Instant now) {
        return new PlatformEvent.MemberLeft(
                account,
                "left:%s:%s:%d".formatted(group.key(), member, joinedAt.getEpochSecond()),
                now,
                Chat.inGroup(group.key(), member));
    }
}
