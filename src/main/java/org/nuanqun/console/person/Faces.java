package org.nuanqun.console.person;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.console.inbox.InboxWords;
import org.nuanqun.console.page.Pages;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.groups.Group;
import org.nuanqun.groups.Groups;
import org.nuanqun.people.Person;

/** Where a person speaks: in groups and one to one, in every account that knows her. */
@RequestScoped
class Faces {

    private final Conversations conversations;
    private final Groups groups;
    private final Pages pages;

    Faces(Conversations conversations, Groups groups, Pages pages) {
        this.conversations = conversations;
        this.groups = groups;
        this.pages = pages;
    }

    List<Conversation> conversations(List<Person> faces) {
        return faces.stream()
                .flatMap(face -> conversations.ofPerson(face.account(), face.key()).stream())
                .toList();
    }

    String place(Conversation conversation) {
        Optional<Group> group = conversation.chat().group().flatMap(key -> groups.find(conversation.account(), key));
        return group.map(Group::name)
                .orElseGet(() -> pages.language().words(InboxWords.class).oneToOne());
    }
}
