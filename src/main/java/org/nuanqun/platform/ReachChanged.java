package org.nuanqun.platform;

import org.nuanqun.vocabulary.AccountId;

/** Words to this person may have to be written elsewhere now than a moment ago. */
public record ReachChanged(AccountId account, Chat chat) {}
