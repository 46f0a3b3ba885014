package org.nuanqun.platform;

import java.util.Collection;
import java.util.Set;
import org.nuanqun.vocabulary.AccountId;

/** Lets a platform double ask whether what it delivered was kept. */
public interface RecordedEvents {

    /** Those of the identities that are not on record. */
    Set<String> missing(AccountId account, Collection<String> identities);
}
