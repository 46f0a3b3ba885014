package org.nuanqun.platform.sandbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.nuanqun.platform.sandbox.PretendMessages.Draft;
import org.nuanqun.platform.sandbox.PretendMessages.From;
import org.nuanqun.platform.sandbox.PretendMessages.PretendMessage;
import org.nuanqun.platform.sandbox.SandboxClient.Call;

/** Takes the service's calls as the platform it behaves like would take them. */
@ApplicationScoped
class PretendInbox {

    private static final Duration TAP_WITHIN = Duration.ofDays(1);

    private final PretendPeople people;
    private final PretendGroups groups;
    private final PretendMessages messages;
    private final Event<SandboxChanged> changed;
    private final Clock clock;

    PretendInbox(
            PretendPeople people,
            PretendGroups groups,
            PretendMessages messages,
            Event<SandboxChanged> changed,
            Clock clock) {
        this.people = people;
        this.groups = groups;
        this.messages = messages;
        this.changed = changed;
        this.clock = clock;
    }

    @Transactional
    SentAnswer take(Call call) {
        if (!isReachable(call)) {
            return SentAnswer.refused(SentAnswer.NOT_HERE, "not here, or no longer");
        }
        PretendChat chat =
                call.group() == null ? new PretendChat(null, call.person()) : PretendChat.ofGroup(call.group());
        messages.lock(chat);
        return messages.withOwnId(call.ownId()).map(this::asBefore).orElseGet(() -> takeNew(call, chat));
    }

    /** The same own id twice is one message; this is also how one asks whether somebody has tapped. */
    private SentAnswer asBefore(PretendMessage known) {
        return known.state().equals(PretendMessages.WAITS_FOR_TAP) && known.deadline() != null
                ? SentAnswer.waitsForTap(known.id(), known.deadline())
                : SentAnswer.sent(known.id());
    }

    private SentAnswer takeNew(Call call, PretendChat chat) {
        Likeness likeness = groups.likenessOf(call.group());
        Instant now = clock.instant();
        if (likeness.hasWindow() && !isWithinWindow(chat, now)) {
            return SentAnswer.refused(SentAnswer.WINDOW_CLOSED, "the reply window is closed");
        }
        Instant deadline = now.plus(TAP_WITHIN);
        String id = messages.write(
                new Draft(
                        chat,
                        "words",
                        new From(null, call.name(), call.role(), call.isBot()),
                        call.text(),
                        null,
                        call.mentions(),
                        call.taps(),
                        call.ownId(),
                        likeness.needsTap() ? PretendMessages.WAITS_FOR_TAP : PretendMessages.SENT,
                        likeness.needsTap() ? deadline : null),
                now);
        changed.fire(SandboxChanged.chat(chat));
        return likeness.needsTap() ? SentAnswer.waitsForTap(id, deadline) : SentAnswer.sent(id);
    }

    private boolean isWithinWindow(PretendChat chat, Instant now) {
        return messages.saidSinceAPatient(chat, now.minus(Likeness.WINDOW.span()))
                .filter(said -> said < Likeness.WINDOW.messages())
                .isPresent();
    }

    private boolean isReachable(Call call) {
        Optional<String> person = Optional.ofNullable(call.person());
        String group = call.group();
        if (group == null) {
            return person.flatMap(people::find).isPresent();
        }
        return groups.find(group).isPresent()
                && person.map(key -> groups.isMember(group, key)).orElse(true);
    }
}
