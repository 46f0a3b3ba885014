package org.nuanqun.platform.media;

import org.nuanqun.vocabulary.AccountId;

/** Something that was wanted is there now, or will not come any more. */
public record MediaKept(AccountId account) {}
