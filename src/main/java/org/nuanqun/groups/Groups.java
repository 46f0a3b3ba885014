package org.nuanqun.groups;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingDouble;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConditionCode;
import org.nuanqun.vocabulary.GroupId;
import org.nuanqun.vocabulary.PersonId;

/** The patient groups and who is in them. */
@ApplicationScoped
@Transactional
public class Groups {

    private static final String NO_CONDITION = "";

    private final GroupRows groups;
    private final Roster roster;
    private final NamedConditions names;

    Groups(GroupRows groups, Roster roster, NamedConditions names) {
        this.groups = groups;
        this.roster = roster;
        this.names = names;
    }

    /** What the platform says of a group; an older word than the one we have changes nothing. */
    public Group seen(AccountId account, String key, String name, int members, int capacity, Instant at) {
        var row = groups.known(account, key, at);
        if (row.countedAt == null || !row.countedAt.isAfter(at)) {
            row.name = name;
            row.counted = members;
            row.capacity = capacity;
            row.countedAt = at;
            groups.flush();
        }
        return one(row);
    }

    /** A group somebody spoke in or joined before the platform described it. */
    public Group known(AccountId account, String key, Instant at) {
        return one(groups.known(account, key, at));
    }

    public void joined(GroupId group, PersonId person, Instant at) {
        roster.joined(group.value(), person.value(), at);
    }

    public void left(GroupId group, PersonId person, Instant at) {
        roster.left(group.value(), person.value(), at);
    }

    public Optional<Group> find(GroupId group) {
        return groups.findByIdOptional(group.value()).map(this::one);
    }

    public Optional<Group> find(AccountId account, String key) {
        return groups.named(account, key).map(this::one);
    }

    public List<Group> all() {
        return described(groups.listAll()).stream()
                .sorted(comparing(Group::name).thenComparing(Group::key))
                .toList();
    }

    /** Where a new member has the most room, relative to the group's size; none if all are full. */
    public Optional<Group> leastFullFor(AccountId account, ConditionCode condition) {
        return described(groups.list("account", account.toString())).stream()
                .filter(group -> group.condition().equals(Optional.of(condition)) && !group.isFull())
                .min(comparingDouble(Groups::fullness).thenComparing(Group::key));
    }

    public List<Member> members(GroupId group) {
        return roster.of(group.value());
    }

    public List<Group> groupsOf(PersonId person) {
        return described(groups.list("id in ?1", roster.groupsOf(person.value())));
    }

    /** An operator's word on what the group is for outranks its name. */
    public void assign(GroupId group, Optional<ConditionCode> condition) {
        groups.findById(group.value()).assignedCondition =
                condition.map(ConditionCode::value).orElse(NO_CONDITION);
    }

    /** Back to what the group's name says. */
    public void unassign(GroupId group) {
        groups.findById(group.value()).assignedCondition = null;
    }

    private static double fullness(Group group) {
        return group.capacity() == 0 ? 0.5 : (double) group.members() / group.capacity();
    }

    private Group one(GroupRow row) {
        return described(List.of(row)).getFirst();
    }

    private List<Group> described(Collection<GroupRow> rows) {
        var sizes = roster.sizes(rows.stream().map(row -> row.id).toList());
        return rows.stream()
                .map(row -> new Group(
                        new GroupId(row.id),
                        AccountId.parse(row.account),
                        row.key,
                        row.name,
                        conditionOf(row),
                        sizes.getOrDefault(row.id, row.counted),
                        row.capacity))
                .toList();
    }

    private Optional<ConditionCode> conditionOf(GroupRow row) {
        if (row.assignedCondition == null) {
            return names.current().conditionOf(row.name);
        }
        return Optional.of(row.assignedCondition)
                .filter(code -> !code.isEmpty())
                .map(ConditionCode::new);
    }
}
