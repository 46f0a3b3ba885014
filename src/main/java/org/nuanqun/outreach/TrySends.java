package org.nuanqun.outreach;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.nuanqun.audit.Actor;
import org.nuanqun.audit.Audit;
import org.nuanqun.audit.AuditEntry;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.delivery.Bot;
import org.nuanqun.delivery.Delivery;
import org.nuanqun.delivery.Saying;
import org.nuanqun.delivery.SayingClass;
import org.nuanqun.people.People;
import org.nuanqun.people.Person;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.OperatorId;

/**
 * What an author wrote, sent to herself first: checked as if for others, through the same gate, in a class that no figure
 * counts. She asked for it just now, so the hours in which patients are left alone do not hold it.
 */
@ApplicationScoped
@Transactional
public class TrySends {

    static final String PURPOSE = "broadcast-trial";

    private static final Duration IS_FRESH = Duration.ofHours(1);

    private final Outreach outreach;
    private final OwnConversations own;
    private final People people;
    private final Conversations conversations;
    private final Delivery delivery;
    private final Taps taps;
    private final Bot bot;
    private final Audit audit;

    TrySends(
            Outreach outreach,
            OwnConversations own,
            People people,
            Conversations conversations,
            Delivery delivery,
            Taps taps,
            Bot bot,
            Audit audit) {
        this.outreach = outreach;
        this.own = own;
        this.people = people;
        this.conversations = conversations;
        this.delivery = delivery;
        this.taps = taps;
        this.bot = bot;
        this.audit = audit;
    }

    /** @throws BroadcastRefused if it could not be sent to others either, or she has no conversation of her own */
    public void toAuthor(Composed composed, OperatorId author, Instant now) {
        outreach.check(composed);
        Person herself = own.of(author)
                .flatMap(people::find)
                .orElseThrow(() -> new BroadcastRefused(BroadcastRefused.Why.NO_OWN_CONVERSATION));
        UUID trial = Ids.next();
        delivery.say(new Saying(
                conversations.of(herself.account(), Chat.oneToOne(herself.key()), now),
                bot.speaker(),
                Variables.filled(composed.text(), herself),
                List.of(),
                taps.of(composed.lecture()),
                SayingClass.TRIAL,
                PURPOSE,
                trial.toString(),
                OptionalLong.empty(),
                Optional.of(herself.id()),
                now,
                Optional.of(now.plus(IS_FRESH)),
                "试发，只发给写它的人"));
        audit.note(new AuditEntry(
                Outreach.STREAM, Actor.operator(author), "broadcastTried", "trial " + trial, "", Map.of(), now));
    }
}
