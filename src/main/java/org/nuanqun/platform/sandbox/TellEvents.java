package org.nuanqun.platform.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.sandbox.PretendGroups.PretendGroup;
import org.nuanqun.platform.sandbox.PretendPeople.PretendPerson;
import org.nuanqun.platform.sandbox.PretendPlatform.Said;
import org.nuanqun.vocabulary.Ids;

/** What the pretend platform tells the service of an act. */
@ApplicationScoped
class TellEvents {

    private final Clock clock;

    TellEvents(Clock clock) {
        this.clock = clock;
    }

    PostedEvent joined(PretendGroup group, PretendPerson person, @Nullable String invitation) {
        return event(PostedEvent.JOINED, group, person, null, null, null, false, invitation);
    }

    PostedEvent left(PretendGroup group, PretendPerson person) {
        return event(PostedEvent.LEFT, group, person, null, null, null, false, null);
    }

    /** @param patient to whom a colleague writes one to one */
    PostedEvent told(Said said, PretendPerson person, @Nullable PretendPerson patient, @Nullable PretendGroup group) {
        if (!person.isStaff()) {
            return event(
                    PostedEvent.MESSAGE,
                    group,
                    person,
                    said.text(),
                    said.attachment(),
                    said.replyTo(),
                    said.mentionsBot(),
                    null);
        }
        if (patient == null && group == null) {
            throw Refusal.badRequest("a colleague who writes one to one says to whom: \"to\"");
        }
        return new PostedEvent(
                PostedEvent.STAFF,
                newIdentity(),
                clock.instant(),
                group == null ? null : place(group),
                patient == null ? null : new PostedEvent.Person(patient.key(), patient.name()),
                person.name(),
                said.text(),
                said.attachment(),
                null,
                false,
                null);
    }

    PostedEvent seen(PretendGroup group) {
        return event(PostedEvent.GROUP, group, null, null, null, null, false, null);
    }

    private PostedEvent event(
            String type,
            @Nullable PretendGroup group,
            @Nullable PretendPerson person,
            @Nullable String text,
            PostedEvent.@Nullable Attachment attachment,
            @Nullable String replyTo,
            boolean mentionsBot,
            @Nullable String invitation) {
        return new PostedEvent(
                type,
                newIdentity(),
                clock.instant(),
                group == null ? null : place(group),
                person == null ? null : new PostedEvent.Person(person.key(), person.name()),
                null,
                text,
                attachment,
                replyTo,
                mentionsBot,
                invitation);
    }

    private static PostedEvent.Group place(PretendGroup group) {
        return new PostedEvent.Group(group.key(), group.name(), group.members(), group.capacity());
    }

    private static String newIdentity() {
        return "evt-" + Ids.next();
    }
}
