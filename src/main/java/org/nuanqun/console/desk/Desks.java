package org.nuanqun.console.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nuanqun.conversation.Latest;
import org.nuanqun.conversation.LatestLines;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.staff.Operator;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

/** Lays out a desk: every open ticket, and the conversations that were alive last. */
@ApplicationScoped
@Transactional
public class Desks {

    private static final int REST = 80;

    private final Handoff handoff;
    private final LatestLines latest;
    private final Groups groups;
    private final PatientNames names;
    private final Mentions mentions;

    Desks(Handoff handoff, LatestLines latest, Groups groups, PatientNames names, Mentions mentions) {
        this.handoff = handoff;
        this.latest = latest;
        this.groups = groups;
        this.names = names;
        this.mentions = mentions;
    }

    public Desk of(Operator me) {
        Map<ConversationId, Ticket> tickets = handoff.open().stream()
                .collect(Collectors.toMap(Ticket::conversation, Function.identity(), Desks::graver));
        Map<GroupKey, Group> byKey = groups.all().stream().collect(Collectors.toMap(GroupKey::of, Function.identity()));
        Set<ConversationId> mentioned = mentions.unseenBy(me.id());
        Set<ConversationId> these = new HashSet<>(tickets.keySet());
        these.addAll(mentioned);
        Map<ConversationId, Latest> lines = new LinkedHashMap<>();
        Stream.concat(latest.of(these).stream(), latest.recent(REST).stream())
                .forEach(one -> lines.putIfAbsent(one.conversation().id(), one));
        Map<ConversationId, String> called = names.of(lines.values());
        List<Case> cases = lines.values().stream()
                .map(one -> laidOut(one, called.getOrDefault(one.conversation().id(), ""), tickets, byKey, mentioned))
                .toList();
        return Desk.of(me, cases);
    }

    private Case laidOut(
            Latest one,
            String name,
            Map<ConversationId, Ticket> tickets,
            Map<GroupKey, Group> groups,
            Set<ConversationId> mentioned) {
        var conversation = one.conversation();
        Optional<Group> group =
                conversation.chat().group().map(key -> groups.get(new GroupKey(conversation.account(), key)));
        return new Case(
                conversation,
                name.isEmpty() ? group.map(Group::name).orElse("") : name,
                group,
                one.line(),
                Optional.ofNullable(tickets.get(conversation.id())),
                mentioned.contains(conversation.id()));
    }

    /** Of two tickets for one conversation the one with a red flag, else the older. */
    private static Ticket graver(Ticket one, Ticket other) {
        if (one.level().isPresent() != other.level().isPresent()) {
            return one.level().isPresent() ? one : other;
        }
        return one.openedAt().isBefore(other.openedAt()) ? one : other;
    }

    private record GroupKey(AccountId account, String key) {

        static GroupKey of(Group group) {
            return new GroupKey(group.account(), group.key());
        }
    }
}
