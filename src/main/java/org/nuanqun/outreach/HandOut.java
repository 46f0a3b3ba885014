package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.delivery.Bot;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.delivery.Saying;
import org.nuanqun.delivery.SayingClass;
import org.nuanqun.people.Children;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.scripts.TextKind;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.PersonId;

/** Hands a broadcast's next texts to the outbox, in the caller's transaction; the broadcast's row is held. */
@ApplicationScoped
class HandOut {

    static final String PURPOSE = "broadcast";

    private final Recipients recipients;
    private final People people;
    private final Children children;
    private final Conversations conversations;
    private final Delivery delivery;
    private final Taps taps;
    private final Bot bot;

    HandOut(
            Recipients recipients,
            People people,
            Children children,
            Conversations conversations,
            Delivery delivery,
            Taps taps,
            Bot bot) {
        this.recipients = recipients;
        this.people = people;
        this.children = children;
        this.conversations = conversations;
        this.delivery = delivery;
        this.taps = taps;
        this.bot = bot;
    }

    /** What the outbox calls the texts of this broadcast's present round. */
    static String subjects(BroadcastRow broadcast) {
        return broadcast.id + "/" + broadcast.round + "/";
    }

    int next(BroadcastRow broadcast, int limit, Instant until, Instant now) {
        List<String> under = taps.of(Optional.ofNullable(broadcast.lectureId));
        List<UUID> waiting = recipients.waiting(broadcast.id, limit);
        Map<PersonId, Person> known =
                people.find(waiting.stream().map(PersonId::new).toList());
        waiting.forEach(id -> Optional.ofNullable(known.get(new PersonId(id)))
                .ifPresentOrElse(
                        person -> reach(broadcast, person, under, until, now),
                        () -> recipients.endsForGood(broadcast.id, id, "the person is no longer there", now)));
        return waiting.size();
    }

    private void reach(BroadcastRow broadcast, Person person, List<String> under, Instant until, Instant now) {
        if (broadcast.kind == TextKind.ADVERTISEMENT && children.isChild(person.id())) {
            recipients.endsForGood(broadcast.id, person.id().value(), "no advertisement goes to a child", now);
            return;
        }
        handOn(broadcast, person, under, until, now);
    }

    private void handOn(BroadcastRow broadcast, Person person, List<String> under, Instant until, Instant now) {
        ConversationId conversation = conversations.of(person.account(), Chat.oneToOne(person.key()), now);
        recipients.becomes(broadcast.id, person.id().value(), RecipientState.QUEUED, "", null);
        delivery.say(new Saying(
                conversation,
                bot.speaker(),
                Variables.filled(broadcast.text, person),
                List.of(),
                under,
                SayingClass.BROADCAST,
                PURPOSE,
                subjects(broadcast) + person.id(),
                OptionalLong.empty(),
                Optional.of(person.id()),
                now,
                Optional.of(until),
                "broadcast " + broadcast.id));
    }
}
