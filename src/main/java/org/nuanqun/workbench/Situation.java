package org.nuanqun.workbench;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.nuanqun.audit.Audit;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.conversation.LineKind;
import org.nuanqun.conversation.LineState;
import org.nuanqun.conversation.Transcript;
import org.nuanqun.handoff.Handoff;
import org.nuanqun.handoff.Ticket;
import org.nuanqun.platform.Chat;
import org.nuanqun.vocabulary.AccountId;
import org.nuanqun.vocabulary.ConversationId;

/** What the service knows of a dialogue's conversation: whether it has thought, and which ticket is open. */
@ApplicationScoped
class Situation {

    static final AccountId ACCOUNT = AccountId.parse("sandbox/demo");
    private static final int LINES = 60;

    private final Conversations conversations;
    private final Transcript transcript;
    private final Handoff handoff;
    private final Audit audit;
    private final Clock clock;

    Situation(Conversations conversations, Transcript transcript, Handoff handoff, Audit audit, Clock clock) {
        this.conversations = conversations;
        this.transcript = transcript;
        this.handoff = handoff;
        this.audit = audit;
        this.clock = clock;
    }

    ConversationId conversation(Chat chat) {
        return conversations.of(ACCOUNT, chat, clock.instant());
    }

    /** Nothing heard waits to be thought about, and nothing composed waits to be said. */
    boolean isSettled(Chat chat) {
        return transcript.lines(conversation(chat), LINES).stream()
                .noneMatch(line -> line.state() == LineState.WAITING
                        || (line.kind() == LineKind.SAID && line.state() == LineState.PENDING));
    }

    /** What was decided and why, as the record of the conversation tells it. */
    List<String> decisions(Chat chat) {
        return audit.of(conversation(chat)).stream()
                .filter(entry -> entry.action().equals("decided"))
                .map(entry -> "%s %s".formatted(entry.subject(), entry.reason()))
                .toList();
    }

    Optional<Ticket> latestTicket(Chat chat) {
        return handoff.allFor(conversation(chat)).stream().findFirst();
    }

    Optional<Ticket> openTicket(Chat chat) {
        return handoff.openFor(conversation(chat));
    }
}
