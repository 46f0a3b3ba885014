package org.nuanqun.platform.accounts;

import org.nuanqun.vocabulary.AccountId;

/** A setting of an account is missing or does not read; the message names it and never its value. */
public final class AccountIncomplete extends RuntimeException {

    public AccountIncomplete(AccountId account, String key, String what) {
        super("account " + account + ": " + key + " " + what);
    }
}
