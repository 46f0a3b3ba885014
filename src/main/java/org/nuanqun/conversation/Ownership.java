package org.nuanqun.conversation;

import java.time.Instant;
import java.util.Optional;
import org.nuanqun.vocabulary.OperatorId;

/** Who owns a conversation. The epoch grows at each change: words composed under an older one are not sent. */
public record Ownership(Owner owner, Optional<OperatorId> operator, long epoch, Optional<Instant> since) {

    public boolean isHeldBy(OperatorId id) {
        return operator.filter(id::equals).isPresent();
    }
}
