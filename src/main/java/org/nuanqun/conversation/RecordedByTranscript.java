package org.nuanqun.conversation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.nuanqun.platform.RecordedEvents;
import org.nuanqun.vocabulary.AccountId;

@ApplicationScoped
class RecordedByTranscript implements RecordedEvents {

    private final Entries entries;

    RecordedByTranscript(Entries entries) {
        this.entries = entries;
    }

    @Override
    @Transactional
    public Set<String> missing(AccountId account, Collection<String> identities) {
        Set<String> missing = new HashSet<>(identities);
        if (!missing.isEmpty()) {
            missing.removeAll(entries.onRecord(account, identities));
        }
        return missing;
    }
}
