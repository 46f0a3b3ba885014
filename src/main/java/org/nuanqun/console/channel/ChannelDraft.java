package org.nuanqun.console.channel;

import java.util.Set;
import java.util.UUID;
import org.nuanqun.platform.channel.CodeKind;
import org.nuanqun.vocabulary.AccountId;

/** What stands in the form. */
record ChannelDraft(
        UUID id,
        AccountId account,
        CodeKind kind,
        String name,
        String place,
        String condition,
        Set<String> targets,
        boolean overflows) {

    public boolean isForGroups() {
        return kind == CodeKind.JOIN_GROUP;
    }
}
