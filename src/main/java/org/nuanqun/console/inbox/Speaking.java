package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.nuanqun.console.desk.Mentions;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.PersonalData;
import org.nuanqun.console.page.RestSetting;
import org.nuanqun.console.page.Typed;
import org.nuanqun.console.presence.Draft;
import org.nuanqun.console.presence.Drafts;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.vocabulary.ConversationId;

/** What an operator writes: to the patient, or for colleagues. */
@RequestScoped
@Transactional
class Speaking {

    private static final int LONGEST = 4000;

    private final Handoff handoff;
    private final Conversations conversations;
    private final Drafts drafts;
    private final RestSetting resting;
    private final Reaches reaches;
    private final Pictures pictures;
    private final Mentions mentions;
    private final SignedIn signedIn;
    private final Clock clock;

    Speaking(
            Handoff handoff,
            Conversations conversations,
            Drafts drafts,
            RestSetting resting,
            Reaches reaches,
            Pictures pictures,
            Mentions mentions,
            SignedIn signedIn,
            Clock clock) {
        this.handoff = handoff;
        this.conversations = conversations;
        this.drafts = drafts;
        this.resting = resting;
        this.reaches = reaches;
        this.pictures = pictures;
        this.mentions = mentions;
        this.signedIn = signedIn;
        this.clock = clock;
    }

    /**
     * One transaction: words that cannot be said hand nothing back, note nothing and close nothing.
     *
     * @throws PersonalDataInGroup if a group would read a number that names a person, unless she means it
     * @throws OutOfReach if the platform would take none of it from here
     */
    void reply(ConversationId conversation, Reply reply) {
        reaches.requireArrives(conversation);
        if (!reply.meansIt() && isInGroup(conversation) && PersonalData.standsIn(reply.text())) {
            throw new PersonalDataInGroup();
        }
        Instant now = clock.instant();
        Duration rest = reply.isFollowed() ? Duration.ZERO : resting.of(signedIn.id());
        reply.picture()
                .map(file -> pictures.attached(conversation, file))
                .ifPresent(file -> handoff.send(conversation, signedIn.id(), file, rest, now));
        if (reply.picture().isEmpty() || !reply.text().isBlank()) {
            handoff.reply(conversation, signedIn.id(), Typed.within(LONGEST, reply.text()), rest, now);
        }
        drafts.drop(signedIn.id(), conversation);
        reply.note().ifPresent(note -> note(conversation, note));
        if (reply.outcome().isPresent()) {
            resolve(conversation, reply.outcome().get(), now);
        } else if (reply.thenHandBack()) {
            handoff.handBack(conversation, signedIn.id(), now);
        }
    }

    /** A red flag wants words of its own: prepared ones never close it. */
    private void resolve(ConversationId conversation, String outcome, Instant now) {
        handoff.openFor(conversation)
                .filter(ticket -> !ticket.isOpenRedFlag())
                .ifPresent(ticket -> handoff.resolve(ticket.id(), signedIn.id(), Typed.within(LONGEST, outcome), now));
    }

    /** Back into the composer; false where the words had left already. */
    boolean takeBack(ConversationId conversation, UUID line) {
        Optional<String> words = handoff.takeBackReply(conversation, signedIn.id(), line, clock.instant());
        words.ifPresent(text -> drafts.keep(signedIn.id(), conversation, new Draft("reply", text)));
        return words.isPresent();
    }

    void note(ConversationId conversation, String text) {
        String words = Typed.within(LONGEST, text);
        UUID line = handoff.note(conversation, signedIn.id(), words, clock.instant());
        mentions.note(conversation, line, signedIn.id(), words);
        drafts.drop(signedIn.id(), conversation);
    }

    private boolean isInGroup(ConversationId conversation) {
        return conversations.get(conversation).chat().group().isPresent();
    }
}
