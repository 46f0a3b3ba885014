package org.nuanqun.platform.channel;

import java.util.List;
import org.nuanqun.vocabulary.AccountId;

/** Where something can be put at a platform, so that it works there by itself. */
public interface Desk {

    /** Those that are connected. */
    List<AccountId> accounts();
}
