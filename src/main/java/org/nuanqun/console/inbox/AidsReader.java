package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.console.door.SignedIn;
import org.nuanqun.console.presence.Drafts;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;
import org.nuanqun.groups.Group;

/** Gathers what helps an operator write. */
@RequestScoped
class AidsReader {

    private final NearAnswers nearAnswers;
    private final Drafts drafts;
    private final WhoIsHere whoIsHere;
    private final SignedIn signedIn;

    AidsReader(NearAnswers nearAnswers, Drafts drafts, WhoIsHere whoIsHere, SignedIn signedIn) {
        this.nearAnswers = nearAnswers;
        this.drafts = drafts;
        this.whoIsHere = whoIsHere;
        this.signedIn = signedIn;
    }

    Aids of(Conversation conversation, Optional<Group> group, List<Line> lines) {
        return new Aids(
                nearAnswers.to(conversation, group, lines),
                drafts.of(signedIn.id(), conversation.id()),
                whoIsHere.beside(conversation.id()));
    }
}
