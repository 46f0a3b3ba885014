package org.nuanqun.platform.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nuanqun.platform.sandbox.PretendGroups.PretendGroup;
import org.nuanqun.platform.sandbox.PretendMessages.Draft;
import org.nuanqun.platform.sandbox.PretendMessages.From;
import org.nuanqun.platform.sandbox.PretendPeople.PretendPerson;
import org.nuanqun.vocabulary.Ids;

/** What people do on the pretend platform; each act leaves a webhook to deliver, in the same transaction. */
@ApplicationScoped
class PretendPlatform {

    private static final long OVERTAKEN_MILLIS = 1_500;

    private final PretendPeople people;
    private final PretendGroups groups;
    private final PretendMessages messages;
    private final Postbox postbox;
    private final Clock clock;

    PretendPlatform(
            PretendPeople people, PretendGroups groups, PretendMessages messages, Postbox postbox, Clock clock) {
        this.people = people;
        this.groups = groups;
        this.messages = messages;
        this.postbox = postbox;
        this.clock = clock;
    }

    /** What an act left behind: the message in the chat, and the webhook that tells of it, if the platform tells. */
    record Happened(String id, Optional<String> webhook) {}

    /** What a person sends. */
    record Said(
            String person,
            @Nullable String group,
            @Nullable String text,
            PostedEvent.@Nullable Attachment attachment,
            boolean mentionsBot,
            @Nullable String replyTo,
            @Nullable String to) {}

    @Transactional
    Happened open(String key, String name, int capacity, @Nullable Likeness likeness) {
        groups.add(key, name, capacity, likeness);
        postbox.changed(SandboxChanged.everywhere("groups"));
        return new Happened(key, Optional.of(postbox.post(seen(groups.get(key)), 0)));
    }

    @Transactional
    Happened join(String groupKey, String personKey, @Nullable String invitation) {
        return join(groupKey, personKey, invitation, 0);
    }

    /** A group of which the service has heard is one whose name it can say in its welcome; hence the delay. */
    @Transactional
    Happened join(String groupKey, String personKey, @Nullable String invitation, long delayMillis) {
        PretendPerson person = people.get(personKey);
        PretendGroup group = groups.get(groupKey);
        if (group.isFull() && !groups.isMember(groupKey, personKey)) {
            throw Refusal.conflict(group.name() + " is full");
        }
        if (!groups.enter(groupKey, personKey, clock.instant())) {
            return new Happened("", Optional.empty());
        }
        String id = line(PretendChat.ofGroup(groupKey), "joined", person);
        if (person.isStaff()) {
            return new Happened(id, Optional.empty());
        }
        String webhook = postbox.post(
                event(PostedEvent.JOINED, groups.get(groupKey), person, null, null, null, false, invitation),
                delayMillis);
        return new Happened(id, Optional.of(webhook));
    }

    @Transactional
    Happened leave(String groupKey, String personKey) {
        PretendPerson person = people.get(personKey);
        PretendGroup group = groups.get(groupKey);
        if (!groups.exit(groupKey, personKey, clock.instant())) {
            throw Refusal.notFound(person.name() + " is not in " + group.name());
        }
        String id = line(PretendChat.ofGroup(groupKey), "left", person);
        String webhook = postbox.post(event(PostedEvent.LEFT, group, person, null, null, null, false, null), 0);
        return new Happened(id, Optional.of(webhook));
    }

    @Transactional
    Happened say(Said said) {
        PretendPerson person = people.get(said.person());
        PretendGroup group = said.group() == null ? null : groups.get(said.group());
        refuseNonsense(said, person, group);
        String other = said.to() == null ? person.key() : said.to();
        PretendChat chat = group == null ? PretendChat.ofPerson(other) : PretendChat.ofGroup(group.key());
        messages.lock(chat);
        String id = messages.write(draft(chat, person, said), clock.instant());
        postbox.changed(SandboxChanged.chat(chat));
        if (!groups.likenessOf(said.group()).tellsOf(group != null, said.mentionsBot())) {
            return new Happened(id, Optional.empty());
        }
        return new Happened(id, Optional.of(postbox.post(told(said, person, group), 0)));
    }

    @Transactional
    void tap(String messageId) {
        PretendChat chat = messages.tap(messageId, clock.instant())
                .orElseThrow(() -> Refusal.notFound("no message " + messageId + " waits for a tap"));
        postbox.changed(SandboxChanged.chat(chat));
    }

    @Transactional
    void allow(String group, @Nullable Likeness likeness) {
        groups.get(group);
        groups.allow(group, likeness);
        postbox.changed(SandboxChanged.everywhere("groups"));
    }

    private void refuseNonsense(Said said, PretendPerson person, @Nullable PretendGroup group) {
        if (group != null && !groups.isMember(group.key(), person.key())) {
            throw Refusal.conflict(person.name() + " is not in " + group.name());
        }
        String text = said.text() == null ? "" : said.text();
        if (text.isBlank() == (said.attachment() == null)) {
            throw Refusal.badRequest("a message has a text or an attachment, one of the two");
        }
        if (text.length() > 4_000) {
            throw Refusal.badRequest("a text has at most 4000 characters");
        }
    }

    private static Draft draft(PretendChat chat, PretendPerson person, Said said) {
        String role = Optional.ofNullable(person.staffRole()).orElse("");
        return new Draft(
                chat,
                said.attachment() == null ? "words" : "attachment",
                new From(person.key(), person.name(), role, false),
                Optional.ofNullable(said.text()).orElse(""),
                said.attachment(),
                List.of(),
                List.of(),
                null,
                PretendMessages.SENT,
                null);
    }

    private PostedEvent told(Said said, PretendPerson person, @Nullable PretendGroup group) {
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
        PretendPerson patient = said.to() == null ? null : people.get(said.to());
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

    private String line(PretendChat chat, String kind, PretendPerson person) {
        messages.lock(chat);
        String role = Optional.ofNullable(person.staffRole()).orElse("");
        Instant now = clock.instant();
        String id = messages.write(Draft.line(chat, kind, new From(person.key(), person.name(), role, false), ""), now);
        postbox.changed(SandboxChanged.chat(chat));
        postbox.changed(SandboxChanged.everywhere("groups"));
        return id;
    }

    private PostedEvent seen(PretendGroup group) {
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

    /** Where an act leaves what is to be told: to the service, and to the pages that are open. */
    @ApplicationScoped
    static class Postbox {

        private final OwedWebhooks owed;
        private final Behaviours behaviours;
        private final Event<SandboxChanged> changes;

        Postbox(OwedWebhooks owed, Behaviours behaviours, Event<SandboxChanged> changes) {
            this.owed = owed;
            this.behaviours = behaviours;
            this.changes = changes;
        }

        String post(PostedEvent event, long delayMillis) {
            Behaviour behaviour = behaviours.now();
            boolean isOvertaken = behaviour.reorder() && event.id().hashCode() % 2 == 0;
            owed.add(event, behaviour.delayMillis() + (isOvertaken ? OVERTAKEN_MILLIS : 0) + delayMillis);
            return event.id();
        }

        void changed(SandboxChanged change) {
            changes.fire(change);
        }
    }
}
