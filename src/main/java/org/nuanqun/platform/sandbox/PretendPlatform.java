package org.nuanqun.platform.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
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

/** What people do on the pretend platform; each act leaves a webhook to deliver, in the same transaction. */
@ApplicationScoped
class PretendPlatform {

    private final PretendPeople people;
    private final PretendGroups groups;
    private final PretendMessages messages;
    private final Postbox postbox;
    private final TellEvents tell;
    private final Clock clock;

    PretendPlatform(
            PretendPeople people,
            PretendGroups groups,
            PretendMessages messages,
            Postbox postbox,
            TellEvents tell,
            Clock clock) {
        this.people = people;
        this.groups = groups;
        this.messages = messages;
        this.postbox = postbox;
        this.tell = tell;
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
        return new Happened(key, Optional.of(postbox.post(tell.seen(groups.get(key)), 0)));
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
        String webhook = postbox.post(tell.joined(groups.get(groupKey), person, invitation), delayMillis);
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
        String webhook = postbox.post(tell.left(group, person), 0);
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
        return new Happened(id, Optional.of(postbox.post(tell.told(said, person, patientOf(said), group), 0)));
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

    private @Nullable PretendPerson patientOf(Said said) {
        return said.to() == null ? null : people.get(said.to());
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

    private String line(PretendChat chat, String kind, PretendPerson person) {
        messages.lock(chat);
        String role = Optional.ofNullable(person.staffRole()).orElse("");
        Instant now = clock.instant();
        String id = messages.write(Draft.line(chat, kind, new From(person.key(), person.name(), role, false), ""), now);
        postbox.changed(SandboxChanged.chat(chat));
        postbox.changed(SandboxChanged.everywhere("groups"));
        return id;
    }
}
