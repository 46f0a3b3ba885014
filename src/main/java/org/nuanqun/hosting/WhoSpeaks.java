package org.nuanqun.hosting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nuanqun.education.Education;
import org.nuanqun.education.Enrolment;
import org.nuanqun.education.EnrolmentState;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;

/** Finds the person and the group behind a platform's keys; both are remembered at first sight. */
@ApplicationScoped
class WhoSpeaks {

    private final People people;
    private final Groups groups;
    private final Education education;

    WhoSpeaks(People people, Groups groups, Education education) {
        this.people = people;
        this.groups = groups;
        this.education = education;
    }

    Speaking in(AccountId account, Chat chat, String name, Instant now) {
        Person person = people.known(account, chat.person().orElseThrow(), name, now);
        Optional<Group> group = chat.group().map(key -> groups.known(account, key, now));
        return new Speaking(
                person,
                group,
                education.enrolments(person.id()).stream()
                        .filter(enrolment -> enrolment.state() == EnrolmentState.ACTIVE)
                        .map(Enrolment::course)
                        .collect(Collectors.toSet()),
                people.holdsOn(person.id()));
    }
}
