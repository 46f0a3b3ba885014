package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.page.Pages;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Conversations;
import org.nuanqun.handoff.AnswerPlaces;
import org.nuanqun.platform.Reach;
import org.nuanqun.vocabulary.ConversationId;

/** Says before an operator types whether her words can arrive, and lets none go that cannot. */
@RequestScoped
class Reaches {

    private final AnswerPlaces places;
    private final Conversations conversations;
    private final SignedIn signedIn;
    private final Pages pages;

    Reaches(AnswerPlaces places, Conversations conversations, SignedIn signedIn, Pages pages) {
        this.places = places;
        this.conversations = conversations;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    Reaching of(Conversation conversation) {
        ReachWords words = pages.language().words(ReachWords.class);
        return switch (places.of(conversation, signedIn.operator())) {
            case Reach.Here(boolean mayMove) -> mayMove ? new Reaching("", false, false, true) : Reaching.PLAIN;
            case Reach.OnlyThere(Optional<String> staff) ->
                new Reaching(staff.map(words::onlyThere).orElseGet(words::onlyThePool), true, true, false);
            case Reach.HereOnce _ -> new Reaching(words.hereOnce(), false, false, false);
            case Reach.NotYet _ -> new Reaching(words.notYet(), true, false, false);
        };
    }

    /** @throws OutOfReach if the words could not arrive now; they stay where they were typed */
    void requireArrives(ConversationId id) {
        Reaching reaching = of(conversations.get(id));
        if (reaching.isShut()) {
            throw new OutOfReach(reaching.words());
        }
    }
}
