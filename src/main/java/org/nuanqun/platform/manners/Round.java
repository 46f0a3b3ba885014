package org.nuanqun.platform.manners;

import org.nuanqun.platform.accounts.AccountSettings;

/** What an adapter does again and again by itself, for one account after the other. Each round begins when the last has ended, and now when it is asked to. */
public interface Round {

    /** The platform whose accounts it visits. */
    String platform();

    void visit(AccountSettings account);
}
