package org.nuanqun.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.SpeakerKind;
import org.nuanqun.conversation.Spoken;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.platform.Content;
import org.nuanqun.scripts.Scripts;
import org.nuanqun.vocabulary.ConversationId;
import org.nuanqun.vocabulary.Ids;
import org.nuanqun.vocabulary.PersonId;

/** Takes what is to be said. Sending happens after commit, through the gate. */
@ApplicationScoped
public class Delivery {

    private final Sayings sayings;
    private final PushLedger ledger;
    private final Transcript transcript;
    private final EndSaying end;
    private final Lists lists;
    private final Scripts scripts;
    private final Event<SayingQueued> queued;
    private final Clock clock;

    Delivery(
            Sayings sayings,
            PushLedger ledger,
            Transcript transcript,
            EndSaying end,
            Lists lists,
            Scripts scripts,
            Event<SayingQueued> queued,
            Clock clock) {
        this.sayings = sayings;
        this.ledger = ledger;
        this.transcript = transcript;
        this.end = end;
        this.lists = lists;
        this.scripts = scripts;
        this.queued = queued;
        this.clock = clock;
    }

    /** Puts a saying into the outbox in the caller's transaction; true if it is new. */
    @Transactional
    public boolean say(Saying saying) {
        SayingRow row = row(saying);
        boolean added = sayings.add(row);
        if (added) {
            transcript.add(spoken(row.id, saying));
            queued.fire(new SayingQueued(saying.kind() == SayingClass.GREETING));
        }
        return added;
    }

    /** Drops every push that still waits for this person, for good, with the reason on record; how many there were. */
    @Transactional
    public int dropPushes(PersonId person, String why) {
        Instant now = clock.instant();
        var waiting = sayings.pushesWaitingFor(person.value());
        waiting.forEach(row -> end.dropped(row, Verdict.Drop.forGood(why), now));
        return waiting.size();
    }

    /**
     * Takes back what waits and is not on the wire.
     *
     * @param subjects how the subjects begin
     * @return how the subjects end, of those that were taken back
     */
    @Transactional
    public List<String> takeBack(String purpose, String subjects, String why) {
        return takeBack(purpose, subjects, ends -> true, why);
    }

    /**
     * The same of some of them.
     *
     * @param which asked with how a subject ends
     */
    @Transactional
    public List<String> takeBack(String purpose, String subjects, Predicate<String> which, String why) {
        Instant now = clock.instant();
        return sayings.waiting(purpose, subjects).stream()
                .filter(row -> which.test(row.subject.substring(subjects.length())))
                .map(row -> {
                    end.dropped(row, why, now);
                    return row.subject.substring(subjects.length());
                })
                .toList();
    }

    /**
     * Takes back one saying, if it still waits; nothing once it is on the wire.
     *
     * @param line its line in the transcript
     * @param subjects how its subject begins
     * @return its words
     */
    @Transactional
    public Optional<String> takeBack(UUID line, String purpose, String subjects, String why) {
        Optional<SayingRow> waiting = sayings.waiting(purpose, subjects).stream()
                .filter(row -> row.id.equals(line))
                .findFirst();
        waiting.ifPresent(row -> end.dropped(row, why, clock.instant()));
        return waiting.map(row -> row.text);
    }

    /** What this person may still get that nobody asked for. */
    @Transactional
    public PushRoom roomFor(PersonId person, Instant now) {
        return ledger.room(person.value(), now);
    }

    /** Whether everything due by now has ended in this conversation. */
    @Transactional
    public boolean isIdle(ConversationId conversation, Instant now) {
        return sayings.unfinished(conversation, now) == 0;
    }

    /** Whether everything due by now has ended. */
    @Transactional
    public boolean isIdle(Instant now) {
        return sayings.unfinished(now) == 0;
    }

    @Transactional
    public Optional<Instant> nextAfter(Instant now) {
        return sayings.nextAfter(now);
    }

    private SayingRow row(Saying saying) {
        SayingRow row = new SayingRow();
        row.id = Ids.next();
        row.conversationId = saying.conversation().value();
        row.kind = saying.kind();
        row.purpose = saying.purpose();
        row.subject = saying.subject();
        row.speakerName = saying.speaker().name();
        row.speakerRole = saying.speaker().role();
        row.text = saying.text();
        row.mentions = lists.write(saying.mentions());
        row.taps = lists.write(saying.taps());
        row.epoch = epoch(saying);
        row.personId = saying.person().map(PersonId::value).orElse(null);
        row.notBefore = saying.notBefore();
        row.notLaterThan = saying.notLaterThan().orElse(null);
        row.greetingKey = saying.greetingKey().orElse(null);
        row.scriptsVersion = saying.kind().isFromScripts() ? scripts.current().version() : "";
        row.attachment = saying.attachment()
                .map(file -> lists.write(List.of(file.kind().name(), file.name(), file.url())))
                .orElse(null);
        row.createdAt = clock.instant();
        return row;
    }

    private static @Nullable Long epoch(Saying saying) {
        return saying.epoch().isPresent() ? saying.epoch().getAsLong() : null;
    }

    private static Spoken spoken(UUID id, Saying saying) {
        SpeakerKind speaker = saying.kind() == SayingClass.OPERATOR ? SpeakerKind.STAFF : SpeakerKind.BOT;
        return new Spoken(
                id,
                saying.conversation(),
                LineKind.SAID,
                speaker,
                saying.speaker().name(),
                saying.speaker().role(),
                saying.attachment().<Content>map(file -> file).orElseGet(() -> new Content.Words(saying.text())),
                LineState.PENDING,
                saying.sourceLine(),
                saying.notBefore());
    }
}
