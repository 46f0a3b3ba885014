package org.nuanqun.console.inbox;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import org.nuanqun.conversation.Conversation;
import org.nuanqun.conversation.Line;
import org.nuanqun.groups.Group;

/** Gathers what helps an operator write. */
@RequestScoped
class AidsReader {

    private final NearAnswers nearAnswers;

    AidsReader(NearAnswers nearAnswers) {
        this.nearAnswers = nearAnswers;
    }

    Aids of(Conversation conversation, Optional<Group> group, List<Line> lines) {
        return new Aids(nearAnswers.to(conversation, group, lines));
    }
}
