package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.nuanqun.advertising.AdvertisingInForce;
import org.nuanqun.advertising.BannedWords;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.Ownership;
import org.nuanqun.people.People;
import org.nuanqun.people.Purpose;
import org.nuanqun.platform.Capabilities;
import org.nuanqun.platform.Platforms;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.scripts.TextKind;
import org.nuanqun.time.QuietHours;
import org.nuanqun.time.TimeConfig;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.PersonId;

/** Gathers what the gate has to see. */
@ApplicationScoped
class LookAround {

    private final Sayings sayings;
    private final Conversations conversations;
    private final People people;
    private final Platforms platforms;
    private final PushLedger ledger;
    private final DeliveryConfig config;
    private final Scripts scripts;
    private final AdvertisingInForce advertising;
    private final Gate gate;

    LookAround(
            Sayings sayings,
            Conversations conversations,
            People people,
            Platforms platforms,
            PushLedger ledger,
            DeliveryConfig config,
            Scripts scripts,
            AdvertisingInForce advertising,
            TimeConfig time) {
        this.sayings = sayings;
        this.conversations = conversations;
        this.people = people;
        this.platforms = platforms;
        this.ledger = ledger;
        this.config = config;
        this.scripts = scripts;
        this.advertising = advertising;
        this.gate = new Gate(QuietHours.of(time));
    }

    Gate gate() {
        return gate;
    }

    Duration sendWithin() {
        return config.sendWithin();
    }

    /** Whether the conversation's platform refuses a second message with an id of ours. */
    boolean platformKnowsOwnId(ConversationId id) {
        return capabilities(conversations.get(id)).knowsOwnId();
    }

    GateView at(SayingRow row, Instant now) {
        Ownership ownership = conversations.heldStill(row.conversation());
        Conversation conversation = conversations.get(row.conversation());
        Optional<Capabilities.ReplyWindow> window = capabilities(conversation).replyWindow();
        Optional<Instant> lastHeard = conversation.lastHeard();
        return new GateView(
                row.kind,
                epoch(row.epoch),
                Optional.ofNullable(row.notLaterThan),
                ownership,
                row.personId != null
                        && !people.holdsOn(new PersonId(row.personId)).isEmpty(),
                row.personId == null || people.consents(new PersonId(row.personId), Purpose.EDUCATION),
                window.map(w -> lastHeard.orElse(Instant.EPOCH).plus(w.span())),
                window.filter(w ->
                                sayings.sentSince(row.conversation(), lastHeard.orElse(Instant.EPOCH)) >= w.messages())
                        .isPresent(),
                row.kind.isPush() && row.personId != null ? ledger.fullUntil(row.personId, row, now) : Optional.empty(),
                breach(row),
                now);
    }

    /** Colleagues may say what the machine may not, by themselves or after review; a safety text is fixed and must go out. */
    private Optional<String> breach(SayingRow row) {
        return switch (row.kind) {
            // A broadcast was checked when it was written: a changed rule must not call a person to each of its
            // readers.
            case SAFETY, OPERATOR, BROADCAST, TRIAL -> Optional.empty();
            case GREETING, REPLY -> scripts.current().wording().breach(row.text);
            case EDUCATION -> scripts.current().wording().breach(row.text).or(() -> claims(row, TextKind.EDUCATION));
            case NOTICE -> scripts.current().wording().breach(row.text).or(() -> claims(row, TextKind.SERVICE));
        };
    }

    private Optional<String> claims(SayingRow row, TextKind kind) {
        return advertising.in(row.text, kind).stream().map(BannedWords::why).findFirst();
    }

    private Capabilities capabilities(Conversation conversation) {
        return platforms.of(conversation.account()).capabilities(conversation.account(), conversation.chat());
    }

    private static OptionalLong epoch(@Nullable Long epoch) {
        return epoch == null ? OptionalLong.empty() : OptionalLong.of(epoch);
    }
}
