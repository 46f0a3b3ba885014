package org.nuanqun.console.work;

import static java.util.Comparator.comparing;

import jakarta.enterprise.context.RequestScoped;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.nuanqun.console.desk.Case;
import org.nuanqun.console.desk.Desk;
import org.nuanqun.console.page.Avatar;
import org.nuanqun.console.page.Chip;
import org.nuanqun.console.page.Moments;
import org.nuanqun.console.page.Pages;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.groups.Member;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.GroupId;
import org.nuanqun.vocabulary.PersonId;

/** Reads the groups page. */
@RequestScoped
class GroupReader {

    private static final Comparator<GroupLine> NEEDIEST_FIRST = comparing(
                    (GroupLine line) -> line.redFlag().isEmpty())
            .thenComparing(comparing(GroupLine::open).reversed())
            .thenComparing(GroupLine::name);

    private final Groups groups;
    private final People people;
    private final Conversations conversations;
    private final Names names;
    private final Pages pages;

    GroupReader(Groups groups, People people, Conversations conversations, Names names, Pages pages) {
        this.groups = groups;
        this.people = people;
        this.conversations = conversations;
        this.names = names;
        this.pages = pages;
    }

    List<GroupLine> lines(Desk desk, Optional<GroupId> chosen) {
        Moments moments = pages.moments();
        return groups.all().stream()
                .map(group -> line(group, openIn(group, desk), chosen, moments))
                .sorted(NEEDIEST_FIRST)
                .toList();
    }

    Optional<GroupSide> side(GroupId id) {
        return groups.find(id).map(this::side);
    }

    private GroupLine line(Group group, List<Case> open, Optional<GroupId> chosen, Moments moments) {
        return new GroupLine(
                group.id().toString(),
                group.name(),
                names.abilities(group),
                names.condition(group.condition()),
                group.members(),
                group.capacity(),
                open.size(),
                open.stream()
                        .flatMap(one -> one.ticket().stream())
                        .map(Ticket::openedAt)
                        .min(Comparator.naturalOrder())
                        .map(moments::lasted)
                        .orElse(""),
                open.stream()
                        .filter(Case::isRedFlag)
                        .flatMap(one -> one.ticket().stream())
                        .map(ticket -> Chip.red("alert", ticket.finding()))
                        .limit(1)
                        .toList(),
                chosen.filter(group.id()::equals).isPresent());
    }

    private static List<Case> openIn(Group group, Desk desk) {
        return desk.all()
                .filter(one -> one.ticket().isPresent())
                .filter(one ->
                        one.group().map(Group::id).filter(group.id()::equals).isPresent())
                .toList();
    }

    private GroupSide side(Group group) {
        List<Member> members = groups.members(group.id());
        Map<PersonId, Person> known =
                people.find(members.stream().map(Member::person).toList());
        Moments moments = pages.moments();
        Collection<GroupSide.Someone> someones = members.stream()
                .flatMap(member -> Stream.ofNullable(known.get(member.person()))
                        .map(person -> someone(person, member, group, moments)))
                .toList();
        return new GroupSide(group.name(), names.abilities(group), group.members(), List.copyOf(someones));
    }

    private GroupSide.Someone someone(Person person, Member member, Group group, Moments moments) {
        String conversation = conversations.ofPerson(person.account(), person.key()).stream()
                .filter(one -> one.chat().equals(Chat.inGroup(group.key(), person.key())))
                .map(one -> one.id().toString())
                .findFirst()
                .orElse("");
        return new GroupSide.Someone(
                person.id().toString(),
                person.name(),
                Avatar.of(person.name(), person.key()),
                moments.brief(member.joinedAt()),
                conversation);
    }
}
