package org.nuanqun.hosting;

import java.util.List;
import java.util.Optional;
import org.nuanqun.handoff.TicketReason;

/**
 * Chat in a group is left alone, on record. Who speaks to the bot itself is greeted once, and whoever asks it something that
 * it has no answer to gets a person.
 */
final class LetChatPass implements Talent {

    @Override
    public Optional<Decision> decide(Situation situation) {
        if (!situation.isAddressed()) {
            return Optional.of(Decision.silence("CHAT", "chat that asks nothing of us"));
        }
        if (Questions.asksSomething(situation.words())) {
            return Optional.of(HandOver.person(
                    situation,
                    TicketReason.UNCLEAR,
                    "",
                    "a question to the bot without an approved answer",
                    "handoff.unclear",
                    List.of(),
                    HandOver.departmentOf(situation)));
        }
        return Optional.of(
                situation.isFirstWord() ? greeting(situation) : Decision.silence("CHAT", "a word that asks nothing"));
    }

    private static Decision greeting(Situation situation) {
        return new Decision(
                "CHAT",
                "",
                "a first word to the bot",
                List.of(),
                List.of(new Act.Reply(situation.scripts().texts().say("private.greeting"))));
    }
}
