package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.nuanqun.groups.Groups;
import org.nuanqun.groups.Member;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.people.Purpose;
import org.nuanqun.vocabulary.GroupId;
import org.nuanqun.vocabulary.PersonId;

/** Finds the people of a segment as they are now. */
@ApplicationScoped
class Segments {

    private final People people;
    private final Groups groups;
    private final Clock clock;

    Segments(People people, Groups groups, Clock clock) {
        this.people = people;
        this.groups = groups;
        this.clock = clock;
    }

    List<Person> of(Segment segment) {
        if (segment.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        Set<PersonId> left = membersOf(segment.without());
        return people.find(candidates(segment)).values().stream()
                .filter(person -> !left.contains(person.id()))
                .filter(person -> segment.conditions().isEmpty()
                        || person.conditions().stream().anyMatch(segment.conditions()::contains))
                .filter(person -> segment.stages().isEmpty()
                        || segment.stages().stream().anyMatch(stage -> stage.isOf(person.dates(), today)))
                .sorted(Comparator.comparing(person -> person.id().value()))
                .toList();
    }

    List<Person> of(Collection<PersonId> named) {
        return List.copyOf(people.find(named).values());
    }

    Reach reach(Segment segment) {
        List<Person> found = of(segment);
        Set<PersonId> ids = found.stream().map(Person::id).collect(Collectors.toSet());
        Set<PersonId> agreed = people.consenting(ids, Purpose.EDUCATION);
        Set<PersonId> held = people.heldBack(ids);
        return new Reach(
                found.stream()
                        .filter(one -> agreed.contains(one.id()) && !held.contains(one.id()))
                        .toList(),
                found.stream().filter(one -> !agreed.contains(one.id())).toList(),
                found.stream()
                        .filter(one -> agreed.contains(one.id()) && held.contains(one.id()))
                        .toList());
    }

    private Set<PersonId> candidates(Segment segment) {
        if (segment.groups().isEmpty()) {
            return people.concernedBy(segment.conditions());
        }
        return membersOf(segment.groups());
    }

    private Set<PersonId> membersOf(Set<GroupId> named) {
        return named.stream()
                .flatMap(group -> groups.members(group).stream())
                .map(Member::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
